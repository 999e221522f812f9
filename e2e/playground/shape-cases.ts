import { callWithFetch } from './call-with-fetch';
import { callWithSdk } from './call-with-sdk';
import type { PlaygroundCase } from './playground-case';

/** Good envelopes with something about them. */
export const shapeCases: readonly PlaygroundCase[] = [
  {
    name: 'sms-partial',
    about: 'SendSms to two numbers: one is sent, one is not',
    run: async () => [
      await callWithSdk(
        (client) =>
          client.request('SendSms', {
            PhoneNumberSet: ['+8613800000001', '+8613800000002'],
            SmsSdkAppId: '1400000000',
            TemplateId: '1000001',
            SignName: 'playground',
            TemplateParamSet: ['123456'],
          }),
        { endpoint: 'sms.tencentcloudapi.com', version: '2021-01-11' },
      ),
    ],
  },
  {
    name: 'async-task',
    about: 'ProcessMedia: a TaskId to ask about later',
    run: async () => [
      await callWithSdk(
        (client) => client.request('ProcessMedia', { InputInfo: { Type: 'URL' } }),
        { endpoint: 'mps.tencentcloudapi.com', version: '2019-06-12' },
      ),
    ],
  },
  {
    name: 'async-request',
    about: 'RestartDBInstances: an AsyncRequestId',
    run: async () => [
      await callWithSdk(
        (client) => client.request('RestartDBInstances', { InstanceIds: ['cdb-fake0001'] }),
        { endpoint: 'cdb.tencentcloudapi.com', version: '2017-03-20' },
      ),
    ],
  },
  shape('shape-deprecated', 'DeprecatedWarning', 'cvm', 'DescribeInstancesStatus', 'deprecated'),
  shape('shape-extra-keys', 'Keys beside Response', 'mqtt', 'DescribeInstance', 'extra-keys'),
  shape('shape-no-request-id', 'No RequestId', 'cvm', 'DescribeInstances', 'no-request-id'),
  shape(
    'shape-error-no-request-id',
    'An error without RequestId',
    'cvm',
    'DescribeInstances',
    'error-no-request-id',
  ),
  shape('shape-big-integers', 'Beyond 2^53', 'tkgdq', 'DescribeEntity', 'big-integers'),
  shape('shape-empty-error', 'An empty Error beside data', 'tbp', 'Reset', 'empty-error'),
  shape(
    'shape-error-beside-data',
    'An Error after other fields',
    'lkeap',
    'GetReconstructDocumentResult',
    'error-beside-data',
  ),
];

/** By the table of odd answers, on the host of the product that is known for it. */
function shape(
  name: string,
  about: string,
  service: string,
  action: string,
  oddAnswer: string,
): PlaygroundCase {
  const headers = {
    'Content-Type': 'application/json',
    'X-TC-Action': action,
    'X-TC-Version': '2017-03-12',
    'X-TC-Region': 'ap-guangzhou',
  };
  const url = `https://${service}.tencentcloudapi.com/odd/${oddAnswer}`;
  return {
    name,
    about,
    run: async () => [await callWithFetch(url, { method: 'POST', headers, body: '{}' })],
  };
}
