import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NetworkId } from '../core/ids';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import { fakeExtension } from './fake-extension.fixture';
import type { SessionRecords } from './session-records';

const PRIVATE_TAB = 10;
let extension: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  vi.useFakeTimers();
  extension = fakeExtension();
});
afterEach(() => {
  vi.useRealTimers();
});

/** One life of the background; the browser and its storage stay. */
async function wakeUp(onAppended: (tabId: number) => void = () => {}): Promise<SessionRecords> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: extension }));
  const { createSessionRecords } = await import('./session-records');
  const settings = await import('./observer-settings');
  return createSessionRecords({
    loadSettings: settings.loadObserverSettings,
    onSettings: settings.onObserverSettings,
    onAppended,
  });
}

const settle = () => vi.advanceTimersByTimeAsync(2_000);
const started = (
  id: string,
  tabId = 1,
  url = 'https://cvm.tencentcloudapi.com/',
): LifecycleRecord => ({
  kind: 'started',
  networkId: id as NetworkId,
  tabId,
  at: Date.now(),
  method: 'POST',
  url,
  request: {
    service: 'cvm',
    action: 'DescribeInstances',
    version: undefined,
    region: undefined,
    language: undefined,
    endpoint: 'cvm.tencentcloudapi.com',
    endpointKind: 'api',
    signatureForm: 'v3',
    signer: 'page',
  },
  fingerprint: { target: '0' },
  initiator: undefined,
});
const finished = (id: string, tabId = 1): LifecycleRecord => ({
  kind: 'finished',
  networkId: id as NetworkId,
  tabId,
  at: Date.now(),
  status: 200,
});
const idsOf = async (records: SessionRecords, tabId = 1) =>
  (await records.since(tabId, [])).records.map(({ networkId }) => networkId);

test('the next background goes on where the last one died', async () => {
  const first = await wakeUp();
  first.append(started('1'));
  await settle();
  const { positions } = await first.since(1, []);

  const second = await wakeUp();
  expect(second.isAwaited('other' as NetworkId)).toBe(true);
  second.append(finished('1'));
  second.append(finished('other'));
  const news = await second.since(1, positions);
  expect(news.records.map(({ kind }) => kind)).toEqual(['finished']);
  expect(second.isAwaited('1' as NetworkId)).toBe(false);
  expect(await second.callCount(1)).toBe(1);
});

test('what comes before the ring is restored waits and keeps its order', async () => {
  const told: number[] = [];
  const records = await wakeUp((tabId) => told.push(tabId));
  records.append(started('1'));
  records.append(finished('1'));
  expect(told).toEqual([]);
  expect(await idsOf(records)).toEqual(['1', '1']);
  expect(told).toEqual([1, 1]);
});

test('one write is in flight, and what comes meanwhile goes with the next', async () => {
  const records = await wakeUp();
  for (let index = 0; index < 100; index++) {
    records.append(started(`${index}`));
    await vi.advanceTimersByTimeAsync(0);
  }
  await settle();
  const { session } = extension.storage;
  expect(session.mostWritesAtOnce).toBe(1);
  expect(session.writes).toBeLessThan(10);
  const { lastNumber } = session.values['records-of-tab:1'] as { lastNumber: number };
  expect(lastNumber).toBe(100);
});

test('private windows are never stored', async () => {
  const records = await wakeUp();
  records.append(started('1', PRIVATE_TAB));
  await settle();
  expect(await idsOf(records, PRIVATE_TAB)).toEqual(['1']);
  expect(extension.storage.session.values).toEqual({});
});

test('a closed tab leaves nothing behind', async () => {
  const records = await wakeUp();
  records.append(started('1'));
  await settle();
  expect(Object.keys(extension.storage.session.values)).toHaveLength(1);
  extension.tabs.onRemoved.fire(1);
  await settle();
  expect(extension.storage.session.values).toEqual({});
});

test('where nothing is to be remembered, nothing is stored and nothing from before is told', async () => {
  extension.storage.local.values.observer = { remembersCalls: false };
  const records = await wakeUp();
  records.append(started('before'));
  const hello = await records.since(1, []);
  expect(hello).toMatchObject({ records: [], droppedCount: 0 });
  records.append(started('after'));
  const news = await records.since(1, hello.positions);
  expect(news.records.map(({ networkId }) => networkId)).toEqual(['after']);
  await settle();
  expect(extension.storage.session.values).toEqual({});
  expect(await records.callCount(1)).toBeUndefined();
});

test('switching it off removes what was stored', async () => {
  const records = await wakeUp();
  records.append(started('1'));
  await settle();
  extension.storage.onChanged.fire({ observer: { newValue: { remembersCalls: false } } }, 'local');
  await settle();
  expect(extension.storage.session.values).toEqual({});
});

test('switching it off while the background is gone removes what was stored', async () => {
  const records = await wakeUp();
  records.append(started('1'));
  await settle();
  extension.storage.local.values.observer = { remembersCalls: false };
  extension.storage.session.values['tabs-with-badge'] = [1];
  await wakeUp();
  await settle();
  expect(extension.storage.session.values).toEqual({ 'tabs-with-badge': [1] });
});

test('what is older than 15 minutes goes when a background wakes', async () => {
  const records = await wakeUp();
  records.append(started('old', 1));
  await settle();
  await vi.advanceTimersByTimeAsync(16 * 60_000);
  await wakeUp();
  await settle();
  expect(extension.storage.session.values['records-of-tab:1']).toMatchObject({ records: [] });
});

test('over the quota the older records go, and the rest is stored', async () => {
  extension = fakeExtension(40_000);
  const records = await wakeUp();
  for (let index = 0; index < 150; index++) records.append(started(`${index}`));
  await settle();
  const kept = await idsOf(records);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.at(-1)).toBe('149');
  const stored = extension.storage.session.values['records-of-tab:1'] as { records: unknown[] };
  expect(stored.records).toHaveLength(kept.length);
  expect((await records.since(1, [])).droppedCount).toBe(150 - kept.length);
});

test.each([
  ['damaged', { 'records-of-tab:1': { tabId: 1, records: 'x' } }],
  ['not ours', { 'tabs-with-badge': [1] }],
])('stored values that are %s are left alone', async (_name, values) => {
  Object.assign(extension.storage.session.values, values);
  const records = await wakeUp();
  expect(await idsOf(records)).toEqual([]);
});

test('goes on without storage', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  extension.storage.session.get = () => Promise.reject(new Error('no storage'));
  extension.storage.session.set = () => Promise.reject(new Error('no storage'));
  const records = await wakeUp();
  records.append(started('1'));
  records.append(started('2'));
  await settle();
  expect(await idsOf(records)).toEqual(['1', '2']);
});
