import { callWithSdk } from './call-with-sdk';
import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { postJson } from './post-json';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Faults in signing that a person is sent looking for, each with its true cause known. */
export const faultCases: readonly PlaygroundCase[] = [
  {
    name: 'fault-credential-date',
    about: 'The SDK with the date of tomorrow in Credential, as code that takes a local date',
    run: async () => [await withDateOfTomorrow(describeStatus)],
  },
  {
    name: 'fault-content-type',
    about: 'The SDK’s call with "; charset=utf-8" added after signing, as HTTP libraries do',
    run: async () => [await withCharsetAdded(describeStatus)],
  },
  {
    name: 'fault-decorated-key',
    about: 'The SDK with a blank behind its SecretId',
    run: async () => [
      await callWithSdk((client) => client.DescribeInstancesStatus({}), {
        credential: { secretId: 'AKIDplayground ', secretKey: 'mistyped' },
      }),
    ],
  },
  {
    name: 'proxy-wrong-key',
    about: 'Own backend with a wrong key',
    run: async () => [await callProxy('key')],
  },
  {
    name: 'proxy-wrong-clock',
    about: 'Own backend with a wrong clock',
    run: async () => [await callProxy('clock')],
  },
];

function describeStatus(): Promise<SeenCall> {
  return callWithSdk((client) => client.DescribeInstancesStatus({}));
}

function callProxy(fault: 'key' | 'clock'): Promise<SeenCall> {
  return postJson(
    `https://app.example.test/api/cvm?fault=${fault}`,
    {},
    {
      'X-TC-Action': 'DescribeInstancesStatus',
      'X-TC-Version': '2017-03-12',
      'X-TC-Region': 'ap-guangzhou',
    },
  );
}

/** The SDK signs with the UTC date, which it puts together from these three. */
async function withDateOfTomorrow(run: () => Promise<SeenCall>): Promise<SeenCall> {
  const { prototype } = Date;
  const { getUTCFullYear, getUTCMonth, getUTCDate } = prototype;
  const tomorrow = (date: Date) => new Date(date.getTime() + DAY_MS);
  Object.assign(prototype, {
    getUTCFullYear(this: Date) {
      return getUTCFullYear.call(tomorrow(this));
    },
    getUTCMonth(this: Date) {
      return getUTCMonth.call(tomorrow(this));
    },
    getUTCDate(this: Date) {
      return getUTCDate.call(tomorrow(this));
    },
  });
  try {
    return await run();
  } finally {
    Object.assign(prototype, { getUTCFullYear, getUTCMonth, getUTCDate });
  }
}

async function withCharsetAdded(run: () => Promise<SeenCall>): Promise<SeenCall> {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Content-Type', `${headers.get('Content-Type')}; charset=utf-8`);
    return fetch(input, { ...init, headers });
  };
  try {
    return await run();
  } finally {
    globalThis.fetch = fetch;
  }
}
