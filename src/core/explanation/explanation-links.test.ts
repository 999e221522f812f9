import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../made-call.fixture';
import type { ErrorSide } from './error-explanation';
import type { CloudSite, LinkKind } from './explanation-link';
import { explanationLinks, type LinkInput } from './explanation-links';

const ID = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const SIDES: readonly ErrorSide[] = [
  ...(['request', 'permission', 'quota', 'resource', 'account'] as const),
  ...(['service', 'session', 'unknown'] as const),
];

interface Case {
  readonly name: string;
  readonly code: string;
  readonly side: ErrorSide;
  readonly isPermission?: boolean;
  readonly site?: CloudSite;
  readonly requestId?: string | undefined;
  readonly call?: MadeCall;
  readonly kinds: readonly LinkKind[];
}

const CASES: readonly Case[] = [
  {
    name: 'a wrong parameter',
    code: 'InvalidParameter',
    side: 'request',
    call: {},
    kinds: ['explorer', 'doctor', 'error-center'],
  },
  {
    name: 'a signature',
    code: 'AuthFailure.SignatureFailure',
    side: 'request',
    call: {},
    kinds: ['keys', 'explorer', 'doctor', 'error-center'],
  },
  {
    name: 'a code of the keys’ family that nobody has on file',
    code: 'AuthFailure.Other',
    side: 'unknown',
    kinds: ['keys', 'doctor', 'error-center', 'cloud-audit', 'ticket'],
  },
  {
    name: 'a clock, which no key mends',
    code: 'AuthFailure.SignatureExpire',
    side: 'request',
    kinds: ['doctor', 'error-center'],
  },
  {
    name: 'a key that is the console’s own',
    code: 'AuthFailure.TokenFailure',
    side: 'request',
    call: { request: { signer: 'gateway' } },
    kinds: ['explorer', 'doctor', 'error-center'],
  },
  {
    name: 'a refusal by CAM',
    code: 'AuthFailure.UnauthorizedOperation',
    side: 'permission',
    call: {},
    kinds: ['cam', 'explorer', 'doctor', 'error-center', 'cloud-audit'],
  },
  {
    name: 'a refusal by CAM under a code that nobody has on file',
    code: 'OperationDenied.Sundry',
    side: 'unknown',
    isPermission: true,
    kinds: ['cam', 'doctor', 'error-center', 'cloud-audit', 'ticket'],
  },
  {
    name: 'an account’s IP rules, which are not CAM’s',
    code: 'IpNotInWhitelist',
    side: 'permission',
    kinds: ['doctor', 'error-center'],
  },
  {
    name: 'a quota',
    code: 'LimitExceeded',
    side: 'quota',
    kinds: ['doctor', 'error-center', 'ticket'],
  },
  {
    name: 'a fault of the service',
    code: 'InternalError',
    side: 'service',
    call: {},
    kinds: ['explorer', 'doctor', 'error-center', 'cloud-audit', 'ticket'],
  },
  {
    name: 'nothing known but the code',
    code: 'Sundry.Thing',
    side: 'unknown',
    requestId: undefined,
    kinds: ['error-center', 'cloud-audit', 'ticket'],
  },
  {
    name: 'a pasted code that is no fault of the service',
    code: 'ResourceNotFound',
    side: 'resource',
    requestId: undefined,
    kinds: ['error-center'],
  },
  {
    name: 'a call whose answer has no RequestId',
    code: 'ResourceNotFound',
    side: 'resource',
    requestId: undefined,
    call: { body: '{"Response":{}}' },
    kinds: ['explorer', 'error-center', 'cloud-audit'],
  },
  {
    name: 'a call without a RequestId that no account’s audit has',
    code: 'AuthFailure.SignatureExpire',
    side: 'request',
    requestId: undefined,
    call: { body: '{"Response":{}}' },
    kinds: ['explorer', 'error-center'],
  },
  {
    name: 'an error without a code',
    code: '',
    side: 'unknown',
    kinds: ['doctor', 'cloud-audit', 'ticket'],
  },
  {
    name: 'a COS id, which API Doctor does not take',
    code: 'InternalError',
    side: 'service',
    requestId: 'NjRmNWJhZTVfZGUyNzcyMGFfNmI4NF8xMzM4',
    kinds: ['error-center', 'cloud-audit', 'ticket'],
  },
  {
    name: 'the international site, where no Doctor and no error centre are known',
    code: 'InternalError',
    side: 'service',
    site: 'international',
    call: {},
    kinds: ['explorer', 'cloud-audit', 'ticket'],
  },
  {
    name: 'an action whose version is not known',
    code: 'InvalidParameter',
    side: 'request',
    call: { request: { version: undefined } },
    kinds: ['doctor', 'error-center'],
  },
  { name: 'a console’s session', code: 'Session', side: 'session', call: {}, kinds: [] },
  { name: 'a gateway’s number', code: '10013', side: 'unknown', kinds: [] },
];

const linksOf = ({ call, requestId, site = 'china', ...rest }: Case) =>
  explanationLinks({
    ...rest,
    site,
    ...(call && { call: madeCall(call) }),
    ...(requestId !== undefined && { requestId }),
  });

describe('explanationLinks', () => {
  it.each(CASES)('offers for $name: $kinds', (made) => {
    const withId = 'requestId' in made ? made : { ...made, requestId: ID };
    expect(linksOf(withId).map(({ kind }) => kind)).toEqual(made.kinds);
  });

  const whole: Case = { name: '', code: 'InternalError', side: 'service', call: {}, kinds: [] };

  it('leads to the call’s own site, and says what has to be pasted there', () => {
    expect(linksOf({ ...whole, requestId: ID })).toEqual([
      {
        kind: 'explorer',
        url: 'https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstances',
      },
      { kind: 'doctor', url: 'https://console.cloud.tencent.com/api/diagnosis', copies: ID },
      {
        kind: 'error-center',
        url: 'https://cloud.tencent.com/document/api/error-center',
        copies: 'InternalError',
      },
      { kind: 'cloud-audit', url: 'https://console.cloud.tencent.com/cloudaudit' },
      { kind: 'ticket', url: 'https://console.cloud.tencent.com/workorder/category' },
    ]);
    for (const { url } of linksOf({ ...whole, site: 'international' })) {
      expect(new URL(url).host).toBe('console.tencentcloud.com');
    }
  });

  it('follows the call’s own host before the setting', () => {
    const request = { endpoint: 'console.tencentcloud.com' };
    for (const { url } of linksOf({ ...whole, call: { request } })) {
      expect(new URL(url).host).toBe('console.tencentcloud.com');
    }
  });

  it('copies the RequestId of the call where no other is given', () => {
    const links = linksOf({ ...whole, call: { body: `{"Response":{"RequestId":"${ID}"}}` } });
    expect(links.find(({ kind }) => kind === 'doctor')?.copies).toBe(ID);
  });

  it('makes whole addresses of any text, each page once, and lets no text out of its parameter', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('a&Action=b#c\ud800'));
    fc.assert(
      fc.property(
        fc.record({
          code: text,
          side: fc.constantFrom(...SIDES),
          site: fc.constantFrom<CloudSite>('china', 'international'),
          requestId: text,
        }),
        fc.record({ service: text, version: text, action: text }),
        (input: LinkInput, request) => {
          const links = explanationLinks({ ...input, call: madeCall({ request }) });
          expect(new Set(links.map(({ kind }) => kind)).size).toBe(links.length);
          for (const { kind, url } of links) {
            const { protocol, hash, searchParams } = new URL(url);
            expect([protocol, hash]).toEqual(['https:', '']);
            const names = kind === 'explorer' ? ['Product', 'Version', 'Action'] : [];
            expect([...searchParams.keys()]).toEqual(names);
          }
        },
      ),
    );
  });
});
