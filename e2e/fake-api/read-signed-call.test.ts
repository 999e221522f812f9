import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSdkClient } from './create-sdk-client';
import { type FakeApi, startFakeApi } from './start-fake-api';

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const CLS = { endpoint: 'cls.tencentcloudapi.com', version: '2020-10-16' } as const;
const STS = { endpoint: 'sts.tencentcloudapi.com', version: '2018-08-13' } as const;
const SMS = { endpoint: 'sms.tencentcloudapi.com', version: '2021-01-11' } as const;
const SKIP = { skipSign: true };
const IDENTITY = {
  ProviderId: 'OIDC',
  WebIdentityToken: 'token',
  RoleArn: 'qcs::cam::uin/1:roleName/r',
  RoleSessionName: 's',
};

describe('the official SDK may send', () => {
  it('multipart/form-data, text and bytes', async () => {
    const call = (parameters: object) =>
      createSdkClient(api).request('DescribeInstances', parameters, { multipart: true });
    expect(await call({ Limit: '5', 'InstanceIds.0': 'ins-0000zzzz' })).toMatchObject({
      TotalCount: 0,
    });
    await expect(call({ Limit: '500' })).rejects.toMatchObject({ code: 'InvalidParameterValue' });
    await expect(call({ Image: Buffer.from([13, 10, 0, 255]) })).rejects.toMatchObject({
      code: 'UnknownParameter',
      message: expect.stringContaining('`Image`'),
    });
  });

  it('bytes, with the parameters in headers', async () => {
    const bytes = Buffer.from([8, 1, 18, 255]);
    const upload = (headers: Record<string, string>) =>
      createSdkClient(api, { ...CLS, headers }).requestOctetStream('UploadLog', bytes);
    await expect(upload({ 'X-CLS-TopicId': 'topic' })).resolves.toHaveProperty('RequestId');
    await expect(upload({})).rejects.toMatchObject({
      code: 'MissingParameter',
      message: expect.stringContaining('`TopicId`'),
    });
  });

  it('no signature, where the action allows it', async () => {
    const answer = createSdkClient(api, STS).request('AssumeRoleWithWebIdentity', IDENTITY, SKIP);
    await expect(answer).resolves.toHaveProperty('Credentials.TmpSecretId');
    const refused = createSdkClient(api).request('DescribeInstances', {}, SKIP);
    await expect(refused).rejects.toMatchObject({ code: 'AuthFailure.InvalidAuthorization' });
  });
});

describe('a success', () => {
  it('may have failed in part', async () => {
    const answer = await createSdkClient(api, SMS).request('SendSms', {
      PhoneNumberSet: ['+8613800000001', '+8613800000002'],
      SmsSdkAppId: '1',
      TemplateId: '2',
    });
    expect(answer.SendStatusSet.map(({ Code }: { Code: string }) => Code)).toEqual([
      'Ok',
      'LimitExceeded.PhoneNumberDailyLimit',
    ]);
  });
});
