import { describe, expect, it } from 'vitest';
import { drawnExchange } from './ledger-world.fixture';
import type { RequestFingerprint } from './lifecycle-record';
import {
  bodyOfNone,
  exchangeFingerprint,
  type FingerprintParts,
  isSameRequest,
  requestFingerprint,
} from './request-fingerprint';

const PARTS: FingerprintParts = {
  method: 'POST',
  url: 'https://cvm.tencentcloudapi.com/?a=1',
  body: '{"Limit":20}',
  headers: [
    { name: 'Host', value: 'cvm.tencentcloudapi.com' },
    { name: 'X-TC-Action', value: 'DescribeInstances' },
    { name: 'Authorization', value: 'TC3-HMAC-SHA256 Signature=1' },
  ],
};
const [host, action, authorization] = PARTS.headers ?? [];
const headers = (...list: readonly (typeof host)[]) => list.filter((it) => it !== undefined);

const SAME: readonly [name: string, changes: Partial<FingerprintParts>][] = [
  ['a fragment, which is never sent', { url: `${PARTS.url}#top` }],
  ['the order of headers', { headers: headers(authorization, host, action) }],
  ['headers that are not signed', { headers: headers(action, authorization) }],
  [
    'the case of names and the space around values',
    { headers: headers({ name: 'x-tc-action', value: ' DescribeInstances ' }, authorization) },
  ],
];

const OTHER: readonly [name: string, changes: Partial<FingerprintParts>][] = [
  ['the method', { method: 'GET' }],
  ['the query', { url: 'https://cvm.tencentcloudapi.com/?a=2' }],
  ['the body', { body: '{"Limit":21}' }],
  ['a body and none', { body: '' }],
  ['the signature', { headers: headers(action, { name: 'Authorization', value: 'other' }) }],
  [
    'an X-TC header',
    { headers: headers({ name: 'X-TC-Action', value: 'RunInstances' }, authorization) },
  ],
  [
    'the case of a value',
    { headers: headers({ name: 'X-TC-Action', value: 'describeinstances' }, authorization) },
  ],
  ['no signed headers at all', { headers: [] }],
];

describe('requestFingerprint', () => {
  it.each(SAME)('is the same whatever %s', (_, changes) => {
    expect(requestFingerprint({ ...PARTS, ...changes })).toEqual(requestFingerprint(PARTS));
  });

  it.each(OTHER)('differs by %s', (_, changes) => {
    const other = requestFingerprint({ ...PARTS, ...changes });
    expect(isSameRequest(other, requestFingerprint(PARTS))).toBe(false);
  });

  it.each([
    ['is not given', undefined],
    ['is multipart, which sources show differently', '--b\r\nContent-Disposition: form-data'],
    ['has 1 MiB, of which Firefox keeps only a part', 'x'.repeat(1024 * 1024)],
  ])('knows no body that %s', (_, body) => {
    expect(requestFingerprint({ ...PARTS, body })).not.toHaveProperty('body');
  });

  it('knows a body just below 1 MiB', () => {
    const body = 'x'.repeat(1024 * 1024 - 1);
    expect(requestFingerprint({ ...PARTS, body })).toHaveProperty('body');
  });

  it('knows no headers that are not given', () => {
    expect(requestFingerprint({ ...PARTS, headers: undefined })).not.toHaveProperty('headers');
  });

  it('holds no part of the request as it stands', () => {
    for (const part of Object.values(requestFingerprint(PARTS))) expect(part).toMatch(/^\w{16}$/);
  });
});

describe('exchangeFingerprint', () => {
  const exchange = drawnExchange({ call: 1, kind: 0 });

  it('is the observer’s of the same request', () => {
    const { method, url, requestHeaders } = exchange;
    expect(exchangeFingerprint(exchange)).toEqual(
      requestFingerprint({ method, url, body: '{"Kind":0}', headers: requestHeaders }),
    );
  });

  it('does not look at the answer', () => {
    expect(exchangeFingerprint(drawnExchange({ call: 2, kind: 0, hasFailed: true }))).toEqual(
      exchangeFingerprint(exchange),
    );
  });

  it('knows no headers where Firefox gives none, as for a request that never left', () => {
    expect(exchangeFingerprint({ ...exchange, requestHeaders: [] })).not.toHaveProperty('headers');
  });

  it.each([
    ['GET', true],
    ['HEAD', true],
    ['POST', false],
    ['PUT', false],
  ])('knows that a %s without a body has none: %s', (method, isKnown) => {
    const { body } = exchangeFingerprint({ ...exchange, method, requestBody: { kind: 'none' } });
    expect(body !== undefined).toBe(isKnown);
    expect(bodyOfNone(method)).toBe(isKnown ? '' : undefined);
  });
});

describe('isSameRequest', () => {
  const whole: RequestFingerprint = { target: 't', body: 'b', headers: 'h' };
  it.each<[name: string, other: RequestFingerprint, expected: boolean]>([
    ['all is the same', whole, true],
    ['the other’s body is not known', { target: 't', headers: 'h' }, true],
    ['the other’s headers are not known', { target: 't', body: 'b' }, true],
    ['of the other only the target is known', { target: 't' }, true],
    ['the target differs', { target: 'u' }, false],
    ['the body differs', { target: 't', body: 'c' }, false],
    ['the headers differ', { target: 't', headers: 'i' }, false],
    ['an empty body’s hash is one, too', { target: 't', body: '' }, false],
  ])('where %s', (_, other, expected) => {
    expect(isSameRequest(whole, other)).toBe(expected);
    expect(isSameRequest(other, whole)).toBe(expected);
  });
});
