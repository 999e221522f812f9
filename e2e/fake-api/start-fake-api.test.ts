import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSdkClient } from './create-sdk-client';
import { temporaryCredential } from './credentials';
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

describe('calls of the official SDK', () => {
  it('are accepted with a right signature, by POST and by GET', async () => {
    const posted = await createSdkClient(api).DescribeInstances({ Limit: 3 });
    const got = await createSdkClient(api, { method: 'GET' }).DescribeInstances({
      InstanceIds: ['ins-0000zzzz'],
      Limit: 3,
    });
    expect([posted.TotalCount, got.TotalCount]).toEqual([0, 0]);
    expect(api.calls.slice(-2).map(({ requestId }) => requestId)).toEqual([
      posted.RequestId,
      got.RequestId,
    ]);
  });

  it('are accepted with a temporary key and its token', async () => {
    const credential = { ...temporaryCredential };
    const { TotalCount } = await createSdkClient(api, { credential }).DescribeRegions();
    expect(TotalCount).toBe(5);
  });

  it('start, list and end a machine', async () => {
    const client = createSdkClient(api);
    const { InstanceIdSet: ids = [] } = await client.RunInstances(NEW_INSTANCE);
    const stateOf = async () =>
      (await client.DescribeInstancesStatus({ InstanceIds: ids })).InstanceStatusSet?.[0]
        ?.InstanceState;
    expect(await stateOf()).toBe('PENDING');
    clockMs += 2000;
    expect(await stateOf()).toBe('RUNNING');
    await client.TerminateInstances({ InstanceIds: ids });
    expect(await stateOf()).toBe('TERMINATING');
    clockMs += 2000;
    expect(await stateOf()).toBeUndefined();
  });

  it('beyond the limit of a second are refused with both numbers', async () => {
    const client = createSdkClient(api);
    const zones = () => client.DescribeZones().then(() => 'ok', String);
    const answers = await Promise.all(Array.from({ length: 8 }, zones));
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(5);
    expect(answers.join()).toContain('times equals to `8` in a second');
    clockMs += 1000;
    expect(await zones()).toBe('ok');
  });
});
