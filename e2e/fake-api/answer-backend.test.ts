import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordinaryJsonCanary } from './ordinary-json-canary';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

const BACKEND = 'https://app.example.test/backend';
const CODE = 'AuthFailure.SignatureFailure';
const id = (): string => api.calls.at(-1)?.requestId ?? 'none';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const FORMS: readonly { readonly form: string; readonly text: (requestId: string) => string }[] = [
  { form: 'flat', text: (requestId) => `"requestId":"${requestId}"` },
  { form: 'nested', text: (requestId) => `"error":{"code":"${CODE}","requestId":"${requestId}"}` },
  { form: 'data', text: (requestId) => `{"errorCode":"${CODE}","request_id":"${requestId}"}` },
  { form: 'go', text: (requestId) => `, RequestId=${requestId}` },
  { form: 'python', text: (requestId) => ` requestId:${requestId}` },
  { form: 'java', text: (requestId) => ` requestId:${requestId}` },
  { form: 'node', text: (requestId) => `  requestId:${requestId}  traceId:` },
];

describe('the own backend', () => {
  for (const { form, text } of FORMS) {
    it(`passes on code and id only, ${form}`, async () => {
      const { status, body } = await sendRaw(api, `${BACKEND}/forward-code?form=${form}`);
      expect(status).toBe(500);
      expect(body.toString()).toContain(text(id()));
      expect(body.toString()).not.toContain('"Response"');
      expect(api.calls.at(-1)).toMatchObject({ via: 'proxy', code: CODE });
    });
  }

  it('passes the envelope on, good or bad', async () => {
    for (const query of ['', '?error=1']) {
      const { body } = await sendRaw(api, `${BACKEND}/envelope${query}`);
      expect(JSON.parse(body.toString()).Response.RequestId).toBe(id());
    }
  });

  it('has JSON of its own, which is no call', async () => {
    const before = api.calls.length;
    for (const query of ['', '?top=1']) {
      const { body } = await sendRaw(api, `${BACKEND}/ordinary-json${query}`);
      expect(body.toString()).toContain('"Response"');
      expect(body.toString()).toContain(ordinaryJsonCanary);
    }
    expect(api.calls).toHaveLength(before);
  });
});
