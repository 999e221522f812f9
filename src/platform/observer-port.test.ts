import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NetworkId } from '../core/ids';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import { createRecordRing, type RecordRing } from '../core/ledger/record-ring';
import type { SavedTab } from '../core/ledger/ring-tab';
import { fakeEvent, fakeExtension } from './fake-extension.fixture';
import type { ObserverClient, ObserverClientOptions } from './observer-client';
import type { ObserverPort } from './observer-port';

const OWN_PAGE = { id: 'own-id', url: 'chrome-extension://own-id/src/devtools/devtools.html' };
let extension: ReturnType<typeof fakeExtension>;
let ring: RecordRing;
let port: ObserverPort;
let lives = 0;
let page: ObserverClient | undefined;
const onErrorCount = vi.fn();
const onOpenOptions = vi.fn();
const heard = {
  ids: [] as string[],
  dropped: 0,
  until: [] as number[],
  origins: [] as unknown[],
  gone: [] as unknown[],
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  extension = fakeExtension();
  vi.spyOn(extension.runtime, 'connect');
  Object.assign(heard, { ids: [], dropped: 0, until: [], origins: [], gone: [] });
  onErrorCount.mockClear();
  onOpenOptions.mockClear();
});
afterEach(() => {
  page?.close();
  openPorts.length = 0;
  vi.useRealTimers();
});

/** Starts the background, with what was saved of its last life. */
async function startBackground(saved: readonly SavedTab[] = []): Promise<void> {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: extension }));
  extension.runtime.onConnect = fakeEvent();
  ring = createRecordRing(`life ${++lives}`, saved);
  const { serveObserverPort } = await import('./observer-port');
  port = serveObserverPort({
    since: async (tabId, positions) => ring.since(tabId, positions, 0),
    observedUntil: () => 123,
    grantedOrigins: async () => ['https://*.tencentcloudapi.com/*'],
    onErrorCount,
    onOpenOptions,
  });
  vi.mocked(extension.runtime.connect).mockImplementation(() => openPort(OWN_PAGE));
}

/** Two ends of a port whose messages are copies. Returns the page's end. */
function openPort(sender: object, name = 'tc3-observer') {
  const ends = [0, 1].map(() => ({
    name,
    sender,
    onMessage: fakeEvent(),
    onDisconnect: fakeEvent(),
    isOpen: true,
    postMessage: (_message: unknown) => {},
    disconnect: () => {},
  }));
  const [page, background] = ends as [(typeof ends)[0], (typeof ends)[0]];
  for (const [one, other] of [
    [page, background],
    [background, page],
  ] as const) {
    one.postMessage = (message) => {
      if (!one.isOpen) throw new Error('Attempt to postMessage on disconnected port');
      const copy = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => other.onMessage.fire(copy));
    };
    one.disconnect = () => {
      one.isOpen = false;
      other.isOpen = false;
      queueMicrotask(() => other.onDisconnect.fire(other));
    };
  }
  openPorts.push(background);
  extension.runtime.onConnect.fire(background);
  return page;
}
const openPorts: { disconnect(): void }[] = [];

function killBackground(): void {
  for (const it of openPorts.splice(0)) it.disconnect();
}

async function openPage(): Promise<ObserverClient> {
  const { followObserver } = await import('./observer-client');
  const options: ObserverClientOptions = {
    onRecords: (records, observedUntil, droppedCount) => {
      heard.ids.push(...records.map(({ networkId }) => networkId));
      heard.dropped += droppedCount;
      heard.until.push(observedUntil);
    },
    onGrants: (origins) => heard.origins.push(origins),
    onGone: (reason) => heard.gone.push(reason),
  };
  page = followObserver(options);
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

function call(id: string, tabId = 1): void {
  const record: LifecycleRecord = {
    kind: 'started',
    networkId: id as NetworkId,
    tabId,
    at: 0,
    method: 'POST',
    url: 'https://cvm.tencentcloudapi.com/',
    request: {
      service: 'cvm',
      action: undefined,
      version: undefined,
      region: undefined,
      language: undefined,
      endpoint: 'cvm.tencentcloudapi.com',
      endpointKind: 'api',
      signatureForm: 'unsigned',
      signer: 'unknown',
    },
    fingerprint: { target: '0' },
    initiator: undefined,
  };
  if (ring.append(record, 0)) port.tellRecords(tabId);
}

const savedNow = () => ring.tabIds().flatMap((tabId) => ring.save(tabId) ?? []);

test('a page gets what was there, then each batch of its own tab', async () => {
  await startBackground();
  call('1');
  call('other tab', 2);
  await openPage();
  expect(heard).toMatchObject({
    ids: ['1'],
    until: [123],
    origins: [['https://*.tencentcloudapi.com/*']],
  });
  call('2');
  call('3');
  call('elsewhere', 2);
  await vi.advanceTimersByTimeAsync(15);
  expect(heard.ids).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(1);
  expect(heard.ids).toEqual(['1', '2', '3']);
  expect(heard.until).toHaveLength(2);
});

test('a killed background is asked for what was missed, and nothing comes twice', async () => {
  await startBackground();
  await openPage();
  call('1');
  await vi.advanceTimersByTimeAsync(20);
  const saved = savedNow();
  call('told, not saved');
  await vi.advanceTimersByTimeAsync(20);
  killBackground();
  await startBackground(saved);
  call('meanwhile');
  await vi.advanceTimersByTimeAsync(100);
  expect(heard.ids).toEqual(['1', 'told, not saved', 'meanwhile']);
  expect(heard.dropped).toBe(0);
});

test('while it fails to connect, it tries again ever more slowly', async () => {
  await startBackground();
  await openPage();
  const tries: number[] = [];
  vi.mocked(extension.runtime.connect).mockImplementation(() => {
    tries.push(Date.now());
    throw new Error('no receiving end');
  });
  const begin = Date.now();
  killBackground();
  await vi.advanceTimersByTimeAsync(30_000);
  const waits = tries.map((at, index) => at - (tries[index - 1] ?? begin));
  expect(waits.slice(0, 8)).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  expect(heard.gone).toEqual([]);
});

test('an extension that was reloaded is gone: it says so once and stops', async () => {
  await startBackground();
  await openPage();
  extension.runtime.id = undefined;
  killBackground();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.gone).toEqual(['extension-reloaded']);
  expect(extension.runtime.connect).toHaveBeenCalledTimes(1);
});

test('a ping is answered with how far everything is told', async () => {
  await startBackground();
  await openPage();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(heard.until).toEqual([123, 123, 123]);
});

test('the error count reaches each new background and goes with the page', async () => {
  await startBackground();
  const client = await openPage();
  client.sendErrorCount(3);
  client.sendErrorCount(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(onErrorCount.mock.calls).toEqual([[1, 3]]);
  killBackground();
  await startBackground();
  await vi.advanceTimersByTimeAsync(100);
  expect(onErrorCount.mock.lastCall).toEqual([1, 3]);
  client.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(onErrorCount.mock.lastCall).toEqual([1, 0]);
});

test('the options page opens at a site', async () => {
  await startBackground();
  const client = await openPage();
  expect(client.openOptions('https://app.example')).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(onOpenOptions).toHaveBeenCalledWith('https://app.example');
});

test('a change of the grants is told', async () => {
  await startBackground();
  await openPage();
  port.tellGrants();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.origins).toHaveLength(2);
});

test.each([
  ['another extension', { ...OWN_PAGE, id: 'other-id' }],
  ['a web page', { id: 'own-id', url: 'https://evil.example/' }],
  [
    'a page whose address only begins alike',
    { id: 'own-id', url: 'chrome-extension://own-id.evil/' },
  ],
  ['nobody', {}],
])('%s is not served', async (_name, sender) => {
  await startBackground();
  call('1');
  const stranger = openPort(sender);
  const answers = vi.fn();
  stranger.onMessage.addListener(answers);
  stranger.postMessage({ type: 'hello', protocol: 1, tabId: 1, positions: [] });
  await vi.advanceTimersByTimeAsync(100);
  expect(answers).not.toHaveBeenCalled();
});
