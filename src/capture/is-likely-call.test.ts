import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExchangeHead } from '../core/http-exchange';
import { readApiRequest } from '../core/request/read-api-request';
import { isLikelyCall } from './is-likely-call';

const likely = [
  'https://cvm.tencentcloudapi.com/',
  'https://CVM.AP-GUANGZHOU.TENCENTCLOUDAPI.COM/',
  'https://cvm.tencentcloudapi.com.cn/',
  'https://cvm.pre.tencentcloudapi.woa.com/',
  'http://cvm.api3.fincloud.tencent.cn/',
  'https://tci.tcecloudapi.com/',
  'https://console.cloud.tencent.com/cgi/capi?cmd=DescribeInstances',
  'https://app.example.test/forward?Action=DescribeZones&Version=2017-03-12&Signature=x',
  'https://console-hc.cloud.tencent.com/_api/cvm/DescribeInstances',
];

test.each(likely)('%s may be a call', (url) => {
  expect(isLikelyCall(url)).toBe(true);
});

test.each(['https://app.example.test/api/cvm', 'https://console.cloud.tencent.com/cvm'])(
  '%s is none by its address',
  (url) => {
    expect(isLikelyCall(url)).toBe(false);
  },
);

test('no request that is a call by its address is missed', () => {
  const label = fc.constantFrom('cvm', 'ap-guangzhou', 'ai', 'intl', 'api3', 'console', 'x1');
  const suffix = fc.constantFrom(
    'tencentcloudapi.com',
    'tencentcloudapi.cn',
    'tencentcloudapi.com.cn',
    'tencentcloudapi.woa.com',
    'tcecloudapi.com',
    'cloud.tencent.com',
    'tencentcloud.com',
    'example.cn',
  );
  const path = fc.constantFrom(
    '/',
    '/cgi/capi',
    '/cgi/capi?i=cvm/A',
    '/_api/cvm/A',
    '/x?y=/z',
    '/?Action=A&Version=B&Signature=C',
    '/?Signature=C&Action=A&Version=B',
  );
  fc.assert(
    fc.property(fc.array(label, { maxLength: 3 }), suffix, path, (labels, end, rest) => {
      const url = `https://${[...labels, end].join('.')}${rest}`;
      const head: ExchangeHead = {
        url,
        method: 'POST',
        startedAt: 0,
        durationMs: undefined,
        requestHeaders: [],
        requestBody: { kind: 'unknown' },
        status: 0,
        responseHeaders: [],
        networkError: undefined,
        block: undefined,
        redirectUrl: undefined,
        source: 'observer',
      };
      if (readApiRequest(head) !== undefined) expect(isLikelyCall(url)).toBe(true);
    }),
  );
});
