import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../call';
import type { Header, HttpExchange, RequestBody } from '../../http-exchange';
import { madeCall } from '../../made-call.fixture';
import type { ApiRequest, Signer } from '../../request/api-request';
import type { Finding, Findings, RuledOut } from '../finding';
import type { MessageFact } from '../message-fact';
import { findCauses } from './find-causes';

const FAILURE = 'AuthFailure.SignatureFailure';
const EXPIRED = 'AuthFailure.SignatureExpire';
const BAD_FORM = 'AuthFailure.InvalidAuthorization';
const NOT_FOUND = 'AuthFailure.SecretIdNotFound';
const TOKEN_FAILURE = 'AuthFailure.TokenFailure';

/** 2026-11-23 19:12:07 UTC, in Beijing the 24th. */
const NOW = 1_795_461_127;
const SECRET_ID = `AKID${'x'.repeat(32)}`;
const TEMPORARY_ID = `AKID${'x'.repeat(30)}_-${'y'.repeat(32)}`;
const TOKEN = 'f'.repeat(300);
const SIGNERS: readonly Signer[] = ['page', 'gateway', 'server', 'none', 'unknown'];

const NOTHING: Findings = { found: [], suspected: [], ruledOut: [] };

interface Made {
  readonly code?: string;
  /** The whole answer, instead of an error of that code. */
  readonly answer?: string;
  readonly request?: Partial<ApiRequest>;
  readonly method?: string;
  readonly url?: string;
  readonly timestamp?: string | number;
  readonly secretId?: string;
  readonly date?: string;
  readonly service?: string;
  readonly signedHeaders?: string;
  readonly contentType?: string | undefined;
  readonly headers?: readonly Header[];
  readonly serverDate?: string | number | undefined;
  readonly body?: RequestBody;
  readonly exchange?: Partial<HttpExchange>;
}

/** A call signed with version 3 that has nothing wrong with it, but for what is made so. */
function v3(made: Made = {}): Call {
  const timestamp = made.timestamp ?? NOW;
  const credential = [
    made.secretId ?? SECRET_ID,
    made.date ?? '2026-11-23',
    made.service ?? 'cvm',
    'tc3_request',
  ].join('/');
  const signedHeaders = made.signedHeaders ?? 'content-type;host';
  const contentType = 'contentType' in made ? made.contentType : 'application/json';
  return called(made, [
    {
      name: 'authorization',
      value: `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${'0'.repeat(64)}`,
    },
    { name: 'x-tc-action', value: 'DescribeInstances' },
    { name: 'x-tc-timestamp', value: String(timestamp) },
    { name: 'x-tc-requestclient', value: 'SDK_NODEJS_4.1.220' },
    ...(contentType === undefined ? [] : [{ name: 'content-type', value: contentType }]),
  ]);
}

/** The same with version 1, its pairs in a form. */
function v1(made: Made & { readonly pairs?: Readonly<Record<string, string>> } = {}): Call {
  const pairs = Object.entries({
    Action: 'DescribeInstances',
    Version: '2017-03-12',
    Timestamp: String(made.timestamp ?? NOW),
    SecretId: SECRET_ID,
    SignatureMethod: 'HmacSHA1',
    Signature: 'a%2Bb%3D',
    ...made.pairs,
  }).map(([name, value]) => `${name}=${value}`);
  return called(
    {
      body: { kind: 'text', text: pairs.join('&') },
      ...made,
      request: { signatureForm: 'v1', ...made.request },
    },
    [
      {
        name: 'Content-Type',
        value: made.contentType ?? 'application/x-www-form-urlencoded; charset=UTF-8',
      },
    ],
  );
}

function called(made: Made, headers: readonly Header[]): Call {
  const { code = FAILURE, serverDate = NOW + 1, body } = made;
  const date =
    typeof serverDate === 'number' ? new Date(serverDate * 1000).toUTCString() : serverDate;
  return madeCall({
    body:
      made.answer ??
      JSON.stringify({ Response: { Error: { Code: code, Message: '' }, RequestId: 'r' } }),
    request: made.request ?? {},
    exchange: {
      method: made.method ?? 'POST',
      url: made.url ?? 'https://cvm.tencentcloudapi.com/',
      requestHeaders: [...headers, ...(made.headers ?? [])],
      requestBody: body ?? { kind: 'text', text: '{}' },
      responseHeaders: date === undefined ? [] : [{ name: 'date', value: date }],
      ...made.exchange,
    },
  });
}

const text = (value: string): RequestBody => ({ kind: 'text', text: value });
const form = (bytes: number): RequestBody =>
  text(`Action=A&Timestamp=${NOW}&Signature=s&Image=`.padEnd(bytes, 'x'));
const header = (name: string, value: string): Header => ({ name, value });
const serverTime = (seconds: number): MessageFact => ({ kind: 'server-time', seconds });
const missing = (name: string): MessageFact => ({ kind: 'parameter', name, problem: 'missing' });

const skew = (skewSeconds: number, by: 'date-header' | 'message' = 'date-header'): Finding => ({
  kind: 'clock-skew',
  skewSeconds,
  by,
});
const clock = (skewSeconds: number): RuledOut => ({ kind: 'clock', skewSeconds });
const DATE: RuledOut = { kind: 'credential-date' };
const SERVICE: RuledOut = { kind: 'credential-service' };
const HAS_TOKEN: RuledOut = { kind: 'token-present' };
const FINE: readonly RuledOut[] = [clock(-1), DATE, SERVICE];

interface Case {
  readonly name: string;
  readonly call: Call;
  readonly facts?: readonly MessageFact[];
  readonly found?: readonly Finding[];
  readonly suspected?: readonly Finding[];
  readonly ruledOut?: readonly RuledOut[];
}

const CASES: readonly Case[] = [
  { name: 'a signature failure with nothing wrong in it', call: v3(), ruledOut: FINE },
  { name: 'the same with version 1', call: v1(), ruledOut: [clock(-1)] },
  {
    name: 'the same through a host of its own, where only the date can be judged',
    call: v3({
      request: { endpointKind: 'proxy', service: 'cvm', endpoint: '127.0.0.1:3000' },
      service: 'cbs',
    }),
    ruledOut: [DATE],
  },

  // The clock.
  {
    name: 'a clock 300 s behind by Date',
    call: v3({ serverDate: NOW + 300, exchange: { durationMs: 0 } }),
    ruledOut: [clock(-300), DATE, SERVICE],
  },
  {
    name: 'a clock 301 s behind by Date',
    call: v3({ serverDate: NOW + 301, exchange: { durationMs: 0 } }),
    found: [skew(-301)],
    ruledOut: [DATE, SERVICE],
  },
  {
    name: 'a clock 300 s ahead by Date',
    call: v3({ serverDate: NOW - 300 }),
    ruledOut: [clock(300), DATE, SERVICE],
  },
  {
    name: 'a clock 301 s ahead by Date',
    call: v3({ serverDate: NOW - 301 }),
    found: [skew(301)],
    ruledOut: [DATE, SERVICE],
  },
  {
    name: 'a call that took 400 s and whose clock is right',
    call: v3({ serverDate: NOW + 400, exchange: { durationMs: 400_000 } }),
    ruledOut: [clock(0), DATE, SERVICE],
  },
  {
    name: 'a call whose duration is not known',
    call: v3({ serverDate: NOW + 2, exchange: { durationMs: undefined } }),
    ruledOut: [clock(-2), DATE, SERVICE],
  },
  {
    name: 'a clock behind by the message, which counts more than Date',
    call: v3({ code: EXPIRED, serverDate: NOW }),
    facts: [serverTime(NOW + 362)],
    found: [skew(-362, 'message')],
  },
  {
    name: 'a clock ahead by the message, through a host of its own',
    call: v3({
      code: EXPIRED,
      request: { endpointKind: 'proxy', endpoint: 'api.example.test' },
    }),
    facts: [serverTime(NOW - 301)],
    found: [skew(301, 'message')],
  },
  {
    name: 'an expired signature whose clock looks right: the server knows better',
    call: v3({ code: EXPIRED }),
  },
  {
    name: 'a clock with version 1',
    call: v1({ code: EXPIRED, timestamp: NOW - 28_800 }),
    found: [skew(-28_801)],
  },
  {
    name: 'a clock with version 1 in a query',
    call: v1({
      code: EXPIRED,
      method: 'GET',
      url: `https://cvm.tencentcloudapi.com/?Action=A&Timestamp=${NOW - 1000}&Signature=s`,
      body: { kind: 'none' },
    }),
    found: [skew(-1001)],
  },
  {
    name: 'a clock under a token failure',
    call: v3({ code: TOKEN_FAILURE, timestamp: NOW - 600 }),
    found: [skew(-601)],
  },
  {
    name: 'a skew under an error that has nothing to do with it',
    call: v3({ code: 'InvalidParameter', timestamp: NOW - 600, request: { version: 'v' } }),
  },
  { name: 'no Date', call: v3({ serverDate: '' }), ruledOut: [DATE, SERVICE] },
  { name: 'a Date that is none', call: v3({ serverDate: '1' }), ruledOut: [DATE, SERVICE] },
  {
    name: "a proxy's Date, which is the proxy's clock",
    call: v3({ serverDate: NOW + 999, request: { endpointKind: 'proxy' } }),
    ruledOut: [DATE],
  },
  {
    name: 'a timestamp in milliseconds',
    call: v3({ timestamp: NOW * 1000 }),
    found: [{ kind: 'timestamp-in-milliseconds', timestamp: `${NOW}000` }],
    ruledOut: [SERVICE],
  },
  {
    name: 'a timestamp in milliseconds with version 1',
    call: v1({ code: EXPIRED, timestamp: NOW * 1000 }),
    found: [{ kind: 'timestamp-in-milliseconds', timestamp: `${NOW}000` }],
  },
  {
    name: 'a timestamp in milliseconds under another error',
    call: v3({ code: 'InvalidParameterValue', timestamp: NOW * 1000 }),
  },
  {
    name: 'a timestamp of 12 digits',
    call: v3({ timestamp: '1'.repeat(12) }),
    ruledOut: [SERVICE],
  },
  { name: 'a timestamp that is no number', call: v3({ timestamp: 'now' }), ruledOut: [SERVICE] },

  // Credential and SignedHeaders.
  {
    name: 'the date of Beijing',
    call: v3({ date: '2026-11-24' }),
    found: [{ kind: 'credential-date', date: '2026-11-24', utcDate: '2026-11-23' }],
    ruledOut: [clock(-1), SERVICE],
  },
  {
    name: 'the last second of the day in UTC',
    call: v3({ timestamp: 1_795_478_399, serverDate: 1_795_478_399 }),
    ruledOut: [clock(0), DATE, SERVICE],
  },
  {
    name: 'the first second of the next day in UTC, with the date of the day before',
    call: v3({ timestamp: 1_795_478_400, serverDate: 1_795_478_400 }),
    found: [{ kind: 'credential-date', date: '2026-11-23', utcDate: '2026-11-24' }],
    ruledOut: [clock(0), SERVICE],
  },
  { name: 'a date that is none', call: v3({ date: '20261123' }), ruledOut: [clock(-1), SERVICE] },
  {
    name: 'another service',
    call: v3({ service: 'cbs' }),
    found: [{ kind: 'credential-service', service: 'cbs', endpoint: 'cvm.tencentcloudapi.com' }],
    ruledOut: [clock(-1), DATE],
  },
  {
    name: 'a key that slipped to the place of the service',
    call: v3({ service: SECRET_ID }),
    ruledOut: [clock(-1), DATE],
  },
  {
    name: 'a wrong date and service under an authorization in another form',
    call: v3({ code: BAD_FORM, date: '2026-11-22', service: 'cbs' }),
    found: [
      { kind: 'credential-date', date: '2026-11-22', utcDate: '2026-11-23' },
      { kind: 'credential-service', service: 'cbs', endpoint: 'cvm.tencentcloudapi.com' },
    ],
  },
  {
    name: 'a wrong date and service under an error that has nothing to do with them',
    call: v3({ code: 'ResourceNotFound', date: '2026-11-22', service: 'cbs' }),
  },
  {
    name: 'SignedHeaders without content-type',
    call: v3({ signedHeaders: 'host' }),
    found: [{ kind: 'header-unsigned', header: 'content-type' }],
    ruledOut: FINE,
  },
  {
    name: 'SignedHeaders without host',
    call: v3({ signedHeaders: 'content-type;x-tc-action' }),
    found: [{ kind: 'header-unsigned', header: 'host' }],
    ruledOut: FINE,
  },
  {
    name: 'empty SignedHeaders',
    call: v3({ signedHeaders: '' }),
    found: [
      { kind: 'header-unsigned', header: 'content-type' },
      { kind: 'header-unsigned', header: 'host' },
    ],
    ruledOut: FINE,
  },
  {
    name: 'SignedHeaders in other cases',
    call: v3({ signedHeaders: 'Content-Type; Host' }),
    ruledOut: FINE,
  },

  // Content-Type.
  {
    name: 'a charset that an adapter added',
    call: v3({ contentType: 'application/json; charset=utf-8' }),
    suspected: [
      {
        kind: 'content-type-changed',
        sent: 'application/json; charset=utf-8',
        usual: 'application/json',
      },
    ],
    ruledOut: FINE,
  },
  {
    name: 'the type that fetch gives a text without one',
    call: v3({ contentType: 'text/plain;charset=UTF-8' }),
    suspected: [
      {
        kind: 'content-type-changed',
        sent: 'text/plain;charset=UTF-8',
        usual: 'application/json',
      },
    ],
    ruledOut: FINE,
  },
  {
    name: 'a GET whose Content-Type an adapter dropped',
    call: v3({ method: 'GET', contentType: undefined }),
    suspected: [
      { kind: 'content-type-changed', sent: '', usual: 'application/x-www-form-urlencoded' },
    ],
    ruledOut: FINE,
  },
  {
    name: 'a GET as the SDK sends it',
    call: v3({ method: 'GET', contentType: 'application/x-www-form-urlencoded' }),
    ruledOut: FINE,
  },
  {
    name: 'a type of its own',
    call: v3({ contentType: 'multipart/form-data; boundary=x' }),
    ruledOut: FINE,
  },
  {
    name: 'a charset of a client that is no SDK',
    call: called({}, [
      header('X-TC-RequestClient', 'MyClient'),
      header('Content-Type', 'application/json; charset=utf-8'),
    ]),
  },
  {
    name: 'the charset that the Java SDK signs',
    call: called({}, [
      header('X-TC-RequestClient', 'SDK_JAVA_3.1.900'),
      header('Content-Type', 'application/json; charset=utf-8'),
    ]),
  },
  {
    name: 'a charset under another error',
    call: v3({ code: 'InvalidParameter', contentType: 'application/json; charset=utf-8' }),
  },

  // Key and token.
  {
    name: 'a temporary key without its token',
    call: v3({ code: TOKEN_FAILURE, secretId: TEMPORARY_ID }),
    suspected: [{ kind: 'token-missing' }],
    ruledOut: [clock(-1)],
  },
  {
    name: 'a temporary key with an empty token',
    call: v3({ code: NOT_FOUND, secretId: TEMPORARY_ID, headers: [header('X-TC-Token', ' ')] }),
    suspected: [{ kind: 'token-missing' }],
  },
  {
    name: 'a temporary key with its token',
    call: v3({ secretId: TEMPORARY_ID, headers: [header('x-tc-token', TOKEN)] }),
    ruledOut: [...FINE, HAS_TOKEN],
  },
  {
    name: 'a temporary key with version 1 without its token',
    call: v1({ pairs: { SecretId: TEMPORARY_ID } }),
    suspected: [{ kind: 'token-missing' }],
    ruledOut: [clock(-1)],
  },
  {
    name: 'a temporary key with version 1 with its token',
    call: v1({ pairs: { SecretId: TEMPORARY_ID, Token: TOKEN } }),
    ruledOut: [clock(-1), HAS_TOKEN],
  },
  {
    name: 'a temporary key without its token under another error',
    call: v3({ code: 'InternalError', secretId: TEMPORARY_ID }),
  },
  {
    name: 'a SecretId with something appended is no temporary one',
    call: v3({ code: NOT_FOUND, secretId: `${SECRET_ID}#shanghai#0000000000` }),
  },
  {
    name: 'a blank before the SecretId',
    call: v3({ code: NOT_FOUND, secretId: ` ${SECRET_ID}` }),
    found: [{ kind: 'secret-id-decorated', by: 'blanks' }],
  },
  {
    name: 'a blank behind the SecretId',
    call: v3({ code: 'AuthFailure.InvalidSecretId', secretId: `${SECRET_ID}\t` }),
    found: [{ kind: 'secret-id-decorated', by: 'blanks' }],
  },
  {
    name: 'a SecretId in quotes',
    call: v3({ code: NOT_FOUND, secretId: `"${SECRET_ID}"` }),
    found: [{ kind: 'secret-id-decorated', by: 'quotes' }],
  },
  {
    name: 'a blank behind the SecretId with version 1',
    call: v1({ code: NOT_FOUND, pairs: { SecretId: `${SECRET_ID}%20` } }),
    found: [{ kind: 'secret-id-decorated', by: 'blanks' }],
  },
  {
    name: 'a SecretId in curly quotes with version 1',
    call: v1({ code: NOT_FOUND, pairs: { SecretId: encodeURIComponent(`“${SECRET_ID}”`) } }),
    found: [{ kind: 'secret-id-decorated', by: 'quotes' }],
  },
  { name: 'a SecretId that does not exist', call: v3({ code: NOT_FOUND }) },

  // Version 1 only.
  {
    name: 'a JSON body with version 1',
    call: v1({
      code: 'MissingParameter',
      url: `https://cvm.tencentcloudapi.com/?Action=A&Version=v&Timestamp=${NOW}&Signature=s`,
      contentType: 'application/json',
      body: text('{"Limit":1}'),
    }),
    facts: [missing('Limit')],
    found: [{ kind: 'v1-json-body' }],
  },
  {
    name: 'a JSON body with version 3',
    call: v3({ code: 'MissingParameter', body: text('{"Limit":1}') }),
  },
  {
    name: 'a form with version 1',
    call: v1({ code: 'MissingParameter' }),
  },
  {
    name: 'a `+` that was not escaped',
    call: v1({ pairs: { Signature: 'a+b=' } }),
    found: [{ kind: 'v1-unescaped-plus' }],
    ruledOut: [clock(-1)],
  },
  {
    name: 'a `+` that was not escaped, in a query',
    call: v1({
      method: 'GET',
      url: 'https://cvm.tencentcloudapi.com/?Action=A&Signature=a+b%3D',
      body: { kind: 'none' },
    }),
    found: [{ kind: 'v1-unescaped-plus' }],
  },

  // Sizes.
  { name: 'a form of 1 MB', call: v1({ body: form(1_048_576) }), ruledOut: [clock(-1)] },
  {
    name: 'a form over 1 MB by one byte',
    call: v1({ body: form(1_048_577) }),
    found: [{ kind: 'body-too-large', bytes: 1_048_577, limitBytes: 1_048_576 }],
    ruledOut: [clock(-1)],
  },
  {
    name: 'a JSON of 10 MB',
    call: v3({ code: 'RequestSizeLimitExceeded', body: text('x'.repeat(10_485_760)) }),
  },
  {
    name: 'a JSON over 10 MB by one byte',
    call: v3({ code: 'RequestSizeLimitExceeded', body: text('x'.repeat(10_485_761)) }),
    found: [{ kind: 'body-too-large', bytes: 10_485_761, limitBytes: 10_485_760 }],
  },
  {
    name: 'a JSON over 10 MB in UTF-8',
    call: v3({ code: 'RequestSizeLimitExceeded', body: text('好'.repeat(3_495_254)) }),
    found: [{ kind: 'body-too-large', bytes: 10_485_762, limitBytes: 10_485_760 }],
  },
  {
    name: 'binary parts that a browser shows as text',
    call: v3({
      code: 'RequestSizeLimitExceeded',
      contentType: 'multipart/form-data; boundary=x',
      body: text('\ufffd'.repeat(3_495_254)),
    }),
  },
  {
    name: 'a body that is not known, by its Content-Length',
    call: v3({
      code: 'RequestSizeLimitExceeded',
      body: { kind: 'unknown' },
      headers: [header('content-length', '20000000')],
    }),
    found: [{ kind: 'body-too-large', bytes: 20_000_000, limitBytes: 10_485_760 }],
  },
  {
    name: 'a body that is not known',
    call: v3({ code: 'RequestSizeLimitExceeded', body: { kind: 'unknown' } }),
  },
  {
    name: 'a large body under another error',
    call: v3({ code: 'InternalError', headers: [header('content-length', '20000000')] }),
  },
  {
    name: 'a query of 32 KB',
    call: v3({
      code: 'RequestSizeLimitExceeded',
      method: 'GET',
      url: `https://cvm.tencentcloudapi.com/?${'q'.repeat(32_768)}`,
    }),
  },
  {
    name: 'a query over 32 KB by one byte',
    call: v3({
      code: 'RequestSizeLimitExceeded',
      method: 'GET',
      url: `https://cvm.tencentcloudapi.com/?${'q'.repeat(32_769)}`,
    }),
    found: [{ kind: 'query-too-large', bytes: 32_769, limitBytes: 32_768 }],
  },

  // The version.
  ...['MissingParameter', 'InvalidParameter', 'NoSuchVersion'].map(
    (code): Case => ({
      name: `no version under ${code}`,
      call: v3({ code, request: { version: undefined } }),
      found: [{ kind: 'version-missing' }],
    }),
  ),
  {
    name: 'no version, as the message says',
    call: v3({ code: 'MissingParameter', request: { version: undefined } }),
    facts: [{ kind: 'header', name: 'X-TC-Version', problem: 'missing' }],
    found: [{ kind: 'version-missing' }],
  },
  {
    name: 'no version, but a message that misses something else',
    call: v3({ code: 'MissingParameter', request: { version: undefined } }),
    facts: [missing('InstanceId')],
  },
  {
    name: 'no version under an error that has nothing to do with it',
    call: v3({ code: 'InvalidParameterValue', request: { version: undefined } }),
  },
];

describe('findCauses', () => {
  for (const { name, call, facts = [], ...expected } of CASES) {
    it(`judges ${name}`, () => {
      expect(findCauses(call, facts, [call])).toEqual({ ...NOTHING, ...expected });
    });
  }

  const FAULTS: Made = {
    timestamp: NOW * 1000,
    date: '2026-11-24',
    service: 'cbs',
    signedHeaders: 'x',
    contentType: 'application/json; charset=utf-8',
    secretId: `"${TEMPORARY_ID}`,
    serverDate: 0,
    headers: [header('content-length', '99999999')],
  };
  const CODES = [FAILURE, EXPIRED, BAD_FORM, NOT_FOUND, TOKEN_FAILURE, 'NoSuchVersion'];

  for (const signer of SIGNERS) {
    const canBeSeen = signer === 'page';
    it(`${canBeSeen ? 'looks at' : 'is silent on'} the signature where the signer is ${signer}`, () => {
      for (const code of CODES) {
        const call = v3({ ...FAULTS, code, request: { signer } });
        const { found, suspected, ruledOut } = findCauses(call, [], [call]);
        expect([found, suspected, ruledOut].flat().length > 0, code).toBe(
          canBeSeen && code !== TOKEN_FAILURE && code !== 'NoSuchVersion',
        );
      }
    });

    it(`${canBeSeen || signer === 'none' ? 'misses' : 'cannot miss'} a version where the signer is ${signer}`, () => {
      const call = v3({ code: 'NoSuchVersion', request: { signer, version: undefined } });
      expect(findCauses(call, [], []).found).toEqual(
        canBeSeen || signer === 'none' ? [{ kind: 'version-missing' }] : [],
      );
    });

    it(`counts identical calls where the signer is ${signer}`, () => {
      const call = v3({ code: 'RequestLimitExceeded', request: { signer } });
      const other = { ...call, id: 'c2' as Call['id'] };
      expect(findCauses(call, [], [other, call]).found).toEqual([
        { kind: 'identical-calls', count: 2 },
      ]);
    });
  }

  it('says nothing of calls that went well, would have, or have no envelope', () => {
    const answers = [
      '{"Response":{"RequestId":"r"}}',
      '{"Response":{"Error":{"Code":"DryRunOperation","Message":""},"RequestId":"r"}}',
      '{"Response":{"Error":',
      'Bad gateway',
      '',
    ];
    for (const answer of answers) {
      for (const signer of SIGNERS) {
        const call = v3({ ...FAULTS, answer, request: { signer, version: undefined } });
        expect(call.outcome.kind, answer).not.toBe('error');
        const other = { ...call, id: 'c2' as Call['id'] };
        expect(findCauses(call, [serverTime(1)], [other, call])).toEqual(NOTHING);
      }
    }
  });

  it("takes a proxy's word for nothing but the frequency, a gateway's for nothing", () => {
    for (const speaker of ['proxy', 'gateway'] as const) {
      for (const code of [...CODES, 'RequestLimitExceeded']) {
        const { outcome, ...rest } = v3({ ...FAULTS, code, request: { version: undefined } });
        if (outcome.kind !== 'error') throw new Error('not an error');
        const call: Call = { ...rest, outcome: { ...outcome, speaker } };
        const other: Call = { ...call, id: 'c2' as Call['id'] };
        const isCounted = speaker === 'proxy' && code === 'RequestLimitExceeded';
        expect(findCauses(call, [serverTime(1)], [other, call])).toEqual(
          isCounted ? { ...NOTHING, found: [{ kind: 'identical-calls', count: 2 }] } : NOTHING,
        );
      }
    }
  });

  it('gives away neither key nor token nor signature', () => {
    for (const code of CODES) {
      for (const call of [
        v3({ ...FAULTS, code }),
        v1({ code, pairs: { SecretId: ` ${SECRET_ID}` } }),
      ]) {
        const said = JSON.stringify(findCauses(call, [], [call]));
        expect(said).not.toMatch(/AKID|xxxx|ffff|0{9}/);
      }
    }
  });
});

describe('the count of identical calls', () => {
  const START = 10_000;
  const refused = (code = 'RequestLimitExceeded') => call('refused', START, {}, code);

  function call(id: string, startedAt: number, request: Partial<ApiRequest> = {}, code?: string) {
    const made = v3({ exchange: { startedAt }, request, ...(code !== undefined && { code }) });
    return { ...made, id: id as Call['id'] };
  }

  const counted = (neighbours: readonly Call[], code?: string) => {
    const { found } = findCauses(refused(code), [], neighbours);
    return found.map((finding) => (finding.kind === 'identical-calls' ? finding.count : finding));
  };

  it('takes the second that ends with the refused call', () => {
    expect(
      counted([
        call('a', START - 1_000),
        call('b', START - 999.5),
        call('c', START),
        call('d', START + 0.5),
      ]),
    ).toEqual([3]);
  });

  it('takes the call itself once', () => {
    expect(counted([refused(), call('a', START - 1)])).toEqual([2]);
    expect(counted([call('a', START - 1)])).toEqual([2]);
    expect(counted([refused()])).toEqual([]);
    expect(counted([])).toEqual([]);
  });

  it('takes all frequency errors, and no other', () => {
    const neighbours = [call('a', START)];
    expect(counted(neighbours, 'RequestLimitExceeded.UinLimitExceeded')).toEqual([2]);
    expect(counted(neighbours, 'LimitExceeded')).toEqual([]);
    expect(counted(neighbours, 'RequestLimitExceededElsewhere')).toEqual([]);
  });

  it('leaves out other actions, services, regions and endpoints', () => {
    const others: readonly Partial<ApiRequest>[] = [
      { action: 'DescribeZones' },
      { service: 'vpc' },
      { region: 'ap-guangzhou' },
      { endpoint: 'cvm.ap-guangzhou.tencentcloudapi.com' },
    ];
    expect(counted(others.map((request, index) => call(`o${index}`, START, request)))).toEqual([]);
  });

  it('leaves out what never left the browser', () => {
    const blocked = call('a', START);
    expect(
      counted([{ ...blocked, exchange: { ...blocked.exchange, block: 'preflight' } }]),
    ).toEqual([]);
  });

  it('does not count calls whose action is not known', () => {
    const unknown = call('a', START, { action: undefined }, 'RequestLimitExceeded');
    expect(findCauses(unknown, [], [call('b', START, { action: undefined })])).toEqual(NOTHING);
  });
});

describe('hostile requests', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('x'.repeat(10_240), '/'.repeat(10_240), ';'.repeat(10_240), ' '.repeat(10_240)),
    fc.constantFrom(
      'Credential=',
      'SignedHeaders=',
      '/tc3_request',
      ',',
      'AKID',
      '%',
      '%E4%A',
      '+',
    ),
    fc.integer().map(String),
  );
  const value = fc.array(junk, { maxLength: 6 }).map((parts) => parts.join(''));

  it('never throw, and prove nothing that has no form', () => {
    const names = [
      ...['Authorization', 'X-TC-Timestamp', 'X-TC-Token', 'X-TC-RequestClient'],
      ...['Content-Type', 'Content-Length'],
    ];
    const requestHeaders = fc.array(
      fc.record({ name: fc.constantFrom(...names), value: fc.oneof(value, authorization()) }),
    );
    fc.assert(
      fc.property(
        requestHeaders,
        fc.record({
          url: fc.oneof(
            value,
            value.map((query) => `https://cvm.tencentcloudapi.com/?${query}`),
          ),
          date: value,
          body: value,
          method: fc.constantFrom('GET', 'POST', 'PUT', ''),
          signatureForm: fc.constantFrom('v3', 'v1', 'skip', 'unsigned'),
          code: fc.constantFrom(FAILURE, EXPIRED, BAD_FORM, NOT_FOUND, TOKEN_FAILURE),
        }),
        (headers, { url, date, body, method, signatureForm, code }) => {
          const call = called(
            {
              code,
              serverDate: date,
              method,
              url,
              body: text(body),
              request: { signatureForm } as Partial<ApiRequest>,
            },
            headers,
          );
          const { found, suspected, ruledOut } = findCauses(call, [], [call]);
          expect(JSON.stringify([found, suspected, ruledOut]).length).toBeLessThan(2_000);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  function authorization() {
    return fc
      .tuple(value, value, value, value)
      .map(
        ([id, date, service, signed]) =>
          `TC3-HMAC-SHA256 Credential=${id}/${date}/${service}/tc3_request, SignedHeaders=${signed}`,
      );
  }
});
