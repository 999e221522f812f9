import browser from 'webextension-polyfill';
import type { NetworkId } from '../core/ids';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import { createRecordRing, type RecordRing, type RecordsSince } from '../core/ledger/record-ring';
import type { RingPosition, SavedTab } from '../core/ledger/ring-tab';
import { readSavedTab } from '../messages/read-saved-tab';
import type { ObserverSettings } from './observer-settings';
import { createPrivateTabs } from './private-tabs';
import { reportError } from './report-error';
import { createSessionWriter } from './session-writer';

const PREFIX = 'records-of-tab:';
const EXPIRY_INTERVAL_MS = 60_000;

/** The ring of records, kept over the background's deaths. */
export interface SessionRecords {
  /** True for every request until the ring is restored: nothing is known before. */
  isAwaited(networkId: NetworkId): boolean;
  append(record: LifecycleRecord): void;
  /** No positions ask for all from before: nothing, where the person wants none remembered. */
  since(tabId: number, positions: readonly RingPosition[]): Promise<RecordsSince>;
  /** `undefined` where calls are not remembered. */
  callCount(tabId: number): Promise<number | undefined>;
}

export interface SessionRecordsOptions {
  /** What counts now: a policy, else what the person chose. */
  loadSettings(): Promise<ObserverSettings>;
  /** Tells each change of it. */
  onSettings(callback: (settings: ObserverSettings) => void): void;
  /** Names the tab of each record that was taken. */
  onAppended(tabId: number): void;
}

/**
 * Restores the ring from session storage and keeps it there, but for private windows and where nothing
 * is to be remembered. What comes before it is restored waits.
 */
export function createSessionRecords({
  loadSettings,
  onSettings,
  onAppended,
}: SessionRecordsOptions): SessionRecords {
  let remembersCalls = false;
  let lastExpiry = Date.now();
  let ring: RecordRing | undefined;
  const privateTabs = createPrivateTabs((tabId) => save([tabId]));
  const writer = createSessionWriter({
    read: (key) => (remembersCalls ? ring?.save(Number(key.slice(PREFIX.length))) : undefined),
    onOverQuota: () => (ring?.dropOlderHalf() ? ordinary(ring.tabIds()).map(keyOf) : []),
  });
  const restored = restore();
  onSettings(applySettings);
  browser.tabs.onRemoved.addListener(async (tabId) => {
    (await restored).dropTab(tabId);
    privateTabs.forget(tabId);
    writer.write([keyOf(tabId)]);
  });

  async function restore(): Promise<RecordRing> {
    const name = crypto.randomUUID();
    // Where the choice cannot be read, nothing is remembered.
    const settings = await loadSettings().catch(reportError);
    remembersCalls = settings?.remembersCalls ?? false;
    const stored = (await browser.storage.session.get(null).catch(reportError)) ?? {};
    const tabs = remembersCalls ? readTabs(stored) : [];
    privateTabs.knowOrdinary(tabs.map(({ tabId }) => tabId));
    ring = createRecordRing(name, tabs);
    // The choice may have been made, or the time have passed, while there was no background.
    writer.write(
      remembersCalls ? ring.dropExpired(Date.now()).map(keyOf) : Object.keys(stored).filter(isKey),
    );
    return ring;
  }

  function applySettings(settings: ObserverSettings): void {
    remembersCalls = settings.remembersCalls;
    void restored.then(({ tabIds }) => writer.write(ordinary(tabIds()).map(keyOf)));
  }

  function appendTo(target: RecordRing, record: LifecycleRecord): void {
    const now = Date.now();
    if (!target.append(record, now)) return;
    const isExpiryDue = Math.abs(now - lastExpiry) > EXPIRY_INTERVAL_MS;
    if (isExpiryDue) lastExpiry = now;
    save([record.tabId, ...(isExpiryDue ? target.dropExpired(now) : [])]);
    onAppended(record.tabId);
  }

  function save(tabIds: readonly number[]): void {
    if (remembersCalls) writer.write(ordinary(tabIds).map(keyOf));
  }

  function ordinary(tabIds: readonly number[]): readonly number[] {
    return tabIds.filter((tabId) => !privateTabs.mayBePrivate(tabId));
  }

  return {
    isAwaited: (networkId) => ring?.isOpen(networkId) ?? true,
    append(record) {
      if (ring) appendTo(ring, record);
      else void restored.then((target) => appendTo(target, record));
    },
    async since(tabId, positions) {
      const target = await restored;
      const now = Date.now();
      if (positions.length > 0 || remembersCalls) return target.since(tabId, positions, now);
      return { ...target.since(tabId, [], now), records: [], droppedCount: 0 };
    },
    async callCount(tabId) {
      const target = await restored;
      return remembersCalls ? target.callCount(tabId) : undefined;
    },
  };
}

function readTabs(stored: Record<string, unknown>): SavedTab[] {
  return Object.entries(stored)
    .filter(([key]) => isKey(key))
    .map(([, value]) => readSavedTab(value))
    .filter((tab) => tab !== undefined);
}

function isKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
