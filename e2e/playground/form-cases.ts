import { permanentCredential, temporaryCredential } from '../fake-api/credentials';
import { callWithFetch } from './call-with-fetch';
import { callWithSdk, type SdkChoices } from './call-with-sdk';
import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { signCall } from './sign-call';

const NESTED = {
  Filters: [{ Name: 'zone', Values: ['ap-guangzhou-3', 'ap-guangzhou-4'] }],
  Limit: 5,
};
const BOUNDARY = '----playground0000000000000001';

/** The forms of a request other than JSON signed by v3. */
export const formCases: readonly PlaygroundCase[] = [
  v1Case('v1-post', 'v1, HmacSHA1, form of a POST, nested parameters', { signMethod: 'HmacSHA1' }),
  v1Case('v1-get', 'v1, HmacSHA1, query of a GET', { signMethod: 'HmacSHA1', method: 'GET' }),
  v1Case('v1-sha256', 'v1, HmacSHA256, form of a POST', { signMethod: 'HmacSHA256' }),
  v1Case('v1-sha256-get', 'v1, HmacSHA256, query of a GET', {
    signMethod: 'HmacSHA256',
    method: 'GET',
  }),
  v1Case('v1-temporary-key', 'v1 with a token in the form', {
    signMethod: 'HmacSHA256',
    credential: temporaryCredential,
  }),
  v1Case('v1-wrong-key', 'v1 with a wrong SecretKey', {
    signMethod: 'HmacSHA1',
    credential: { ...permanentCredential, secretKey: 'mistyped' },
  }),
  {
    name: 'get-nested',
    about: 'v3 by GET, nested parameters in the query',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstances(NESTED), { method: 'GET' }),
    ],
  },
  { name: 'multipart', about: 'v3, multipart/form-data', run: async () => [await callMultipart()] },
  {
    name: 'octet-stream',
    about: 'v3, bytes as body, parameters as headers',
    run: async () => [
      await callWithSdk(
        (client) => client.requestOctetStream('UploadLog', Buffer.from([8, 1, 18])),
        {
          endpoint: 'cls.tencentcloudapi.com',
          version: '2020-10-16',
          headers: { 'X-CLS-TopicId': 'topic-fake0001', 'X-CLS-CompressType': 'lz4' },
        },
      ),
    ],
  },
  {
    name: 'skip-sign',
    about: 'STS with Authorization: SKIP, answers with keys',
    run: async () => [
      await callWithSdk(
        (client) =>
          client.request(
            'AssumeRoleWithWebIdentity',
            {
              ProviderId: 'OIDC',
              WebIdentityToken: 'notARealWebIdentityToken.0123456789',
              RoleArn: 'qcs::cam::uin/100000000001:roleName/playground',
              RoleSessionName: 'playground',
            },
            { skipSign: true },
          ),
        { endpoint: 'sts.tencentcloudapi.com', version: '2018-08-13' },
      ),
    ],
  },
];

function v1Case(name: string, about: string, choices: SdkChoices): PlaygroundCase {
  return {
    name,
    about,
    run: async () => [await callWithSdk((client) => client.DescribeInstances(NESTED), choices)],
  };
}

function callMultipart(): Promise<SeenCall> {
  const endpoint = 'cvm.tencentcloudapi.com';
  const contentType = `multipart/form-data; boundary=${BOUNDARY}`;
  const part = (name: string, value: string): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const body = `${part('Limit', '5')}${part('InstanceIds.0', 'ins-0000zzzz')}--${BOUNDARY}--\r\n`;
  const call = { action: 'DescribeInstances', version: '2017-03-12', contentType, body };
  return callWithFetch(`https://${endpoint}/`, {
    method: 'POST',
    headers: signCall({ endpoint, ...call }),
    body,
  });
}
