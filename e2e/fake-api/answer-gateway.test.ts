import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

const CAPI = 'https://console.cloud.tencent.com/cgi/capi';
const BARE = 'https://console-hc.cloud.tencent.com/_api';
const DATA = { Version: '2017-03-12' };

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const REFUSALS: readonly {
  readonly csrfCode: string;
  readonly status: number;
  readonly body: object;
}[] = [
  { csrfCode: 'expired', status: 200, body: { code: 401, message: 'session expired', data: null } },
  { csrfCode: 'signed-out', status: 200, body: { code: 9, data: null } },
  { csrfCode: 'conflict', status: 200, body: { code: 21, data: null } },
  { csrfCode: 'csrf', status: 200, body: { code: 9, msg: expect.stringContaining('CSRF') } },
  { csrfCode: 'type', status: 200, body: { code: 1216, msg: '不合法的云 API 类型', data: null } },
  { csrfCode: 'broken', status: 500, body: { code: 10013, msg: expect.any(String) } },
];

const NUMERIC = { Response: { Error: { Code: 4, Message: expect.any(String) } } };
const FORMS: readonly { readonly name: string; readonly url: string; readonly body: object }[] = [
  { name: 'two deep', url: `${CAPI}?cmd=DescribeRegions&`, body: { data: { data: NUMERIC } } },
  { name: 'one deep', url: `${CAPI}?i=cvm/DescribeRegions&`, body: { data: NUMERIC } },
  { name: 'bare', url: `${BARE}/cvm/DescribeRegions?`, body: NUMERIC },
];

async function post(
  url: string,
  body: string = JSON.stringify({ serviceType: 'cvm', data: DATA }),
) {
  const answer = await sendRaw(api, url, { body });
  return { status: answer.status, body: JSON.parse(answer.body.toString()) };
}

describe('the console gateway', () => {
  for (const { csrfCode, ...expected } of REFUSALS) {
    it(`refuses csrfCode=${csrfCode} without an envelope`, async () => {
      const answer = await post(`${CAPI}?cmd=DescribeRegions&csrfCode=${csrfCode}`);
      expect(answer).toMatchObject(expected);
      expect(api.calls.at(-1)).toMatchObject({
        via: 'gateway',
        action: 'DescribeRegions',
        requestId: undefined,
        httpStatus: expected.status,
      });
    });
  }

  for (const { name, url, body } of FORMS) {
    it(`may put a number into Error.Code, ${name}`, async () => {
      const answer = await post(`${url}csrfCode=numeric`);
      expect(answer).toMatchObject({ status: 200, body });
      expect(api.calls.at(-1)).toMatchObject({ code: '4', requestId: undefined });
    });
  }

  it('answers 1216 for a body that it cannot read', async () => {
    expect(await post(`${CAPI}?cmd=DescribeRegions`, 'cmd=1')).toMatchObject({
      body: { code: 1216 },
    });
  });
});
