import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSdkClient, type SdkClient, type SdkClientChoices } from './create-sdk-client';
import { permanentCredential, temporaryCredential, unknownCredential } from './credentials';
import { sendRaw } from './send-raw';
import { type FakeApi, startFakeApi } from './start-fake-api';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const NESTED = {
  Filters: [{ Name: 'zone', Values: ['ap-guangzhou-3', 'a b+c&d=e/中文'] }],
  Limit: 3,
};

const ACCEPTED: readonly (SdkClientChoices & { readonly name: string })[] = [
  { name: 'HmacSHA1 in a form', signMethod: 'HmacSHA1' },
  { name: 'HmacSHA1 in a query', signMethod: 'HmacSHA1', method: 'GET' },
  { name: 'HmacSHA256 in a form', signMethod: 'HmacSHA256' },
  { name: 'HmacSHA256 in a query', signMethod: 'HmacSHA256', method: 'GET' },
  { name: 'a token', signMethod: 'HmacSHA256', credential: temporaryCredential },
];

const REFUSED: readonly {
  readonly name: string;
  readonly code: string;
  readonly choices: SdkClientChoices;
  readonly call?: (client: SdkClient) => Promise<unknown>;
}[] = [
  {
    name: 'a wrong SecretKey',
    code: 'AuthFailure.SignatureFailure',
    choices: { credential: { ...permanentCredential, secretKey: 'mistyped' } },
  },
  {
    name: 'an unknown SecretId',
    code: 'AuthFailure.SecretIdNotFound',
    choices: { credential: unknownCredential },
  },
  {
    name: 'a temporary key without its token',
    code: 'AuthFailure.TokenFailure',
    choices: { credential: { ...temporaryCredential, token: '' } },
  },
  {
    name: 'a form over 1 MB',
    code: 'AuthFailure.SignatureFailure',
    choices: {},
    call: (client) => client.DescribeInstances({ InstanceIds: ['x'.repeat(1024 * 1024)] }),
  },
  {
    name: 'an action that does not exist',
    code: 'InvalidAction',
    choices: {},
    call: (client) => client.request('DescribeUnicorns', {}),
  },
  {
    name: 'an unknown parameter, nested or not',
    code: 'UnknownParameter',
    choices: { method: 'GET' },
    call: (client) => client.request('DescribeInstances', { Colour: { Of: ['sky'] } }),
  },
];

describe('a v1 signature of the official SDK', () => {
  for (const { name, ...choices } of ACCEPTED) {
    it(`is accepted with ${name}`, async () => {
      const answer = await createSdkClient(api, choices).DescribeInstances(NESTED);
      expect(answer.TotalCount).toBe(0);
      expect(api.calls.at(-1)).toMatchObject({
        method: choices.method ?? 'POST',
        action: 'DescribeInstances',
        requestId: answer.RequestId,
      });
    });
  }
  for (const { name, code, choices, call } of REFUSED) {
    it(`is refused with ${name}: ${code}`, async () => {
      const client = createSdkClient(api, { signMethod: 'HmacSHA1', ...choices });
      const refused = call?.(client) ?? client.DescribeInstances({});
      await expect(refused).rejects.toMatchObject({ code });
    });
  }

  it('is refused once its time is over', async () => {
    api.clockOffsetMs = 301_500;
    const refused = createSdkClient(api, { signMethod: 'HmacSHA1' }).DescribeInstances({});
    await expect(refused).rejects.toMatchObject({ code: 'AuthFailure.SignatureExpire' });
    api.clockOffsetMs = 0;
  });
});

describe('a v1 call', () => {
  it('names what it lacks', async () => {
    const url = 'https://cvm.tencentcloudapi.com/?Action=DescribeInstances&Version=2017-03-12';
    const { body } = await sendRaw(api, url, { method: 'GET' });
    expect(body.toString()).toContain('missing a required parameter `Timestamp`');
  });
});
