import {
  permanentCredential,
  temporaryCredential,
  unknownCredential,
} from '../fake-api/credentials';
import { callWithSdk } from './call-with-sdk';
import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';

/** Three over the limit of DescribeZones, five a second. */
const BURST = 8;
const UNKNOWN_INSTANCE = 'ins-0000zzzz';
const NEW_INSTANCE = {
  Placement: { Zone: 'ap-guangzhou-3' },
  ImageId: 'img-eb30mz89',
  InstanceType: 'S5.MEDIUM4',
  InstanceName: 'playground',
  // Invented; here so that redaction has something to hide.
  LoginSettings: { Password: 'Not-A-Real-Passw0rd!' },
};

let lastInstanceId: string | undefined;

async function runInstance(): Promise<SeenCall> {
  return callWithSdk(async (client) => {
    const answer = await client.RunInstances(NEW_INSTANCE);
    lastInstanceId = answer.InstanceIdSet?.[0];
    return answer;
  });
}

/** Ends the machine of the last sdk-run-instances, or starts one first. */
async function terminateInstance(): Promise<readonly SeenCall[]> {
  const calls: SeenCall[] = [];
  if (lastInstanceId === undefined) calls.push(await runInstance());
  const id = lastInstanceId ?? UNKNOWN_INSTANCE;
  calls.push(await callWithSdk((client) => client.TerminateInstances({ InstanceIds: [id] })));
  lastInstanceId = undefined;
  return calls;
}

/** Calls that the page signs itself, with the official SDK in its bundle. */
export const sdkCases: readonly PlaygroundCase[] = [
  {
    name: 'sdk-success',
    about: 'DescribeInstancesStatus',
    run: async () => [await callWithSdk((client) => client.DescribeInstancesStatus({}))],
  },
  {
    name: 'sdk-get',
    about: 'DescribeInstances by GET, parameters in the query',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstances({ Limit: 5 }), { method: 'GET' }),
    ],
  },
  {
    name: 'sdk-wrong-key',
    about: 'Right SecretId, wrong SecretKey',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: { ...permanentCredential, secretKey: 'mistyped' },
      }),
    ],
  },
  {
    name: 'sdk-wrong-key-chinese',
    about: 'The same, with the message in Chinese',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: { ...permanentCredential, secretKey: 'mistyped' },
        language: 'zh-CN',
      }),
    ],
  },
  {
    name: 'sdk-unknown-key',
    about: 'A SecretId that does not exist',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: unknownCredential,
      }),
    ],
  },
  {
    name: 'sdk-temporary-key',
    about: 'A temporary key with its token',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: temporaryCredential,
      }),
    ],
  },
  {
    name: 'sdk-missing-token',
    about: 'A temporary key without its token',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: {
          secretId: temporaryCredential.secretId,
          secretKey: temporaryCredential.secretKey,
        },
      }),
    ],
  },
  {
    name: 'sdk-run-instances',
    about: 'RunInstances with a login password',
    run: async () => [await runInstance()],
  },
  {
    name: 'sdk-describe-instances',
    about: 'DescribeInstances: what was started',
    run: async () => [await callWithSdk((client) => client.DescribeInstances({}))],
  },
  {
    name: 'sdk-terminate',
    about: 'TerminateInstances, after RunInstances if needed',
    run: terminateInstance,
  },
  {
    name: 'sdk-dry-run',
    about: 'RunInstances with DryRun: an error that means yes',
    run: async () => [
      await callWithSdk((client) => client.RunInstances({ ...NEW_INSTANCE, DryRun: true })),
    ],
  },
  {
    name: 'sdk-missing-parameter',
    about: 'RunInstances without an image',
    run: async () => [
      await callWithSdk((client) =>
        client.request('RunInstances', {
          Placement: NEW_INSTANCE.Placement,
          InstanceType: NEW_INSTANCE.InstanceType,
        }),
      ),
    ],
  },
  {
    name: 'sdk-not-found',
    about: 'TerminateInstances of a machine that is not there',
    run: async () => [
      await callWithSdk((client) => client.TerminateInstances({ InstanceIds: [UNKNOWN_INSTANCE] })),
    ],
  },
  {
    name: 'sdk-unauthorized',
    about: 'DescribeInstanceVncUrl, refused by CAM',
    run: async () => [
      await callWithSdk((client) =>
        client.DescribeInstanceVncUrl({ InstanceId: UNKNOWN_INSTANCE }),
      ),
    ],
  },
  {
    name: 'sdk-rate-limit',
    about: `${BURST} times DescribeZones at once, limit 5 a second`,
    run: () =>
      Promise.all(
        Array.from({ length: BURST }, () => callWithSdk((client) => client.DescribeZones())),
      ),
  },
  {
    name: 'sdk-invalid-action',
    about: 'An action that does not exist',
    run: async () => [
      await callWithSdk((client) => client.request('DescribeUnicorns', { Limit: 1 })),
    ],
  },
  {
    name: 'sdk-internal-error',
    about: 'A machine that makes the server fail',
    run: async () => [
      await callWithSdk((client) =>
        client.DescribeInstancesStatus({ InstanceIds: ['ins-internal'] }),
      ),
    ],
  },
  {
    name: 'sdk-through-proxy',
    about: 'The SDK with its endpoint set to the page’s own host',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        endpoint: 'app.example.test',
      }),
    ],
  },
];
