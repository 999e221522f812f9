import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSdkClient, type SdkClient, type SdkClientChoices } from './create-sdk-client';
import { permanentCredential, temporaryCredential, unknownCredential } from './credentials';
import { type FakeApi, startFakeApi } from './start-fake-api';

const NEW_INSTANCE = {
  Placement: { Zone: 'ap-guangzhou-3' },
  ImageId: 'img-eb30mz89',
  InstanceType: 'S5.MEDIUM4',
};

let api: FakeApi;
/** Each test asks in a second of its own, so that no limit is met by accident. */
let clockMs = Date.now();

beforeAll(async () => {
  api = await startFakeApi({ now: () => clockMs });
});
beforeEach(() => {
  clockMs = Math.max(clockMs + 1000, Date.now());
  // The SDK signs by the real clock.
  api.clockOffsetMs = Date.now() - clockMs;
});
afterAll(() => api.close());

const REFUSALS: readonly {
  readonly code: string;
  readonly name: string;
  readonly message: RegExp;
  readonly choices?: SdkClientChoices;
  readonly call?: (client: SdkClient) => Promise<unknown>;
}[] = [
  {
    code: 'AuthFailure.SignatureFailure',
    name: 'a wrong SecretKey',
    message: /^The provided credentials could not be validated/,
    choices: { credential: { ...permanentCredential, secretKey: 'mistyped' } },
  },
  {
    code: 'AuthFailure.SignatureFailure',
    name: 'the same in Chinese',
    message: /^请求签名验证失败/,
    choices: {
      credential: { ...permanentCredential, secretKey: 'mistyped' },
      language: 'zh-CN',
    },
  },
  {
    code: 'AuthFailure.SecretIdNotFound',
    name: 'an unknown SecretId',
    message: /^The SecretId is not found/,
    choices: { credential: { ...unknownCredential } },
  },
  {
    code: 'AuthFailure.TokenFailure',
    name: 'a temporary key without its token',
    message: /token/,
    choices: { credential: { ...temporaryCredential, token: '' } },
  },
  {
    code: 'InvalidAction',
    name: 'an action that does not exist',
    message: /`DescribeUnicorns`/,
    call: (client) => client.request('DescribeUnicorns', {}),
  },
  {
    code: 'NoSuchProduct',
    name: 'a product that does not exist',
    message: /`tmt`/,
    choices: { endpoint: 'tmt.tencentcloudapi.com' },
  },
  {
    code: 'UnsupportedRegion',
    name: 'a region that does not exist',
    message: /`ap-moon`/,
    choices: { region: 'ap-moon' },
  },
  {
    code: 'MissingParameter',
    name: 'a required parameter left out',
    message: /^The request is missing a required parameter `ImageId`\.$/,
    call: (client) =>
      client.request('RunInstances', { Placement: NEW_INSTANCE.Placement, InstanceType: 'S5' }),
  },
  {
    code: 'UnknownParameter',
    name: 'a parameter that does not exist',
    message: /^The parameter `Colour` is not recognized\.$/,
    call: (client) => client.request('DescribeInstances', { Colour: 'red' }),
  },
  {
    code: 'InvalidParameterValue',
    name: 'a zone of another region',
    message: /^A value specified in Placement\.Zone/,
    call: (client) =>
      client.RunInstances({ ...NEW_INSTANCE, Placement: { Zone: 'ap-shanghai-2' } }),
  },
  {
    code: 'InvalidInstanceId.NotFound',
    name: 'ending a machine that is not there',
    message: /`\['ins-0000zzzz'\]`/,
    call: (client) => client.TerminateInstances({ InstanceIds: ['ins-0000zzzz'] }),
  },
  {
    code: 'UnauthorizedOperation',
    name: 'an action that CAM forbids',
    message: /operation \(cvm:DescribeInstanceVncUrl\)\nresource \(qcs:id\/0:cvm:ap-guangzhou:uin/,
    call: (client) => client.DescribeInstanceVncUrl({ InstanceId: 'ins-0000zzzz' }),
  },
  {
    code: 'DryRunOperation',
    name: 'a dry run',
    message: /^DryRun operation/,
    call: (client) => client.RunInstances({ ...NEW_INSTANCE, DryRun: true }),
  },
  {
    code: 'InternalError',
    name: 'the machine that makes it fail',
    message: /^An internal error/,
    call: (client) => client.DescribeInstances({ InstanceIds: ['ins-internal'] }),
  },
];

describe('the SDK gets', () => {
  for (const { code, name, message, choices, call } of REFUSALS) {
    it(`${code} for ${name}`, async () => {
      const client = createSdkClient(api, choices);
      const refused = call?.(client) ?? client.DescribeInstances({});
      await expect(refused).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      const served = api.calls.at(-1);
      expect(served?.code).toBe(code);
      await expect(refused).rejects.toMatchObject({ requestId: served?.requestId });
    });
  }

  it('AuthFailure.SignatureExpire with the server time when the clocks differ', async () => {
    api.clockOffsetMs += 301_500;
    const serverTimeS = Math.floor((clockMs + api.clockOffsetMs) / 1000);
    await expect(createSdkClient(api).DescribeInstances({})).rejects.toMatchObject({
      code: 'AuthFailure.SignatureExpire',
      message: expect.stringContaining(`the server time ${serverTimeS}.`),
    });
  });
});
