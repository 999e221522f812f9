import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const LOOK_ALIKES: readonly {
  readonly url: string;
  readonly body?: string;
  readonly status?: number;
  readonly expected: object;
}[] = [
  {
    url: 'https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Signature=x',
    expected: { code: 0, codeDesc: 'Success' },
  },
  {
    url: 'https://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances',
    expected: { code: 4100, codeDesc: 'AuthFailure' },
  },
  {
    url: 'https://env-1.tcb-api.tencentcloudapi.com/web?env=env-1',
    expected: { requestId: expect.any(String), data: expect.any(Object) },
  },
  {
    url: 'https://env-1.tcb-api.tencentcloudapi.com/web?env=env-1',
    body: '{"action":"database.updateDocument"}',
    expected: { code: 'PERMISSION_DENIED', requestId: expect.any(String) },
  },
  {
    url: 'https://api.hunyuan.cloud.tencent.com/v1/chat/completions',
    body: '{"messages":[]}',
    status: 400,
    expected: { error: { type: 'invalid_request_error' } },
  },
  {
    url: 'https://vod2.qcloud.com/v3/index.php?Action=ApplyUploadUGC',
    expected: { code: 0, data: { vodSessionKey: expect.any(String) } },
  },
];

describe('a host that is no API 3.0', () => {
  for (const { url, body = '{}', status = 200, expected } of LOOK_ALIKES) {
    it(`answers ${JSON.stringify(Object.keys(expected))} at ${url}`, async () => {
      const answer = await sendRaw(api, url, { body });
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body.toString())).toMatchObject(expected);
      expect(api.calls.at(-1)).toMatchObject({ via: 'other', requestId: undefined });
    });
  }
});
