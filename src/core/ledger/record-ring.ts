import type { NetworkId } from '../ids';
import type { LifecycleRecord } from './lifecycle-record';
import { type RingPosition, RingTab, type SavedTab } from './ring-tab';

const MAX_RECORDS_A_TAB = 200;
const MAX_RECORDS = 4_000;
const MAX_AGE_MS = 15 * 60_000;
/** More in flight in one tab than browsers allow to one host at once (Chromium: 100 over HTTP/2). */
const MAX_OPEN_A_TAB = 200;

/**
 * The last lifecycle records of each tab, numbered one by one. Survives the death of whoever keeps it:
 * what `save` gave goes into the next `createRecordRing`.
 */
export interface RecordRing {
  /**
   * Takes a record; false where it is not to be told: the second start of one request, an end whose
   * start was never seen, a request of no tab.
   */
  append(record: LifecycleRecord, now: number): boolean;
  /** The tab's records after the positions that came with the last ones; at first there are none. */
  since(tabId: number, positions: readonly RingPosition[], now: number): RecordsSince;
  /** Whether an end of this request is still to come. */
  isOpen(networkId: NetworkId): boolean;
  /** Calls seen in the tab, those no longer kept among them. */
  callCount(tabId: number): number;
  dropTab(tabId: number): void;
  /** Drops what is too old and names the tabs it was dropped from. */
  dropExpired(now: number): readonly number[];
  /** Drops the older half of all records; false where there were none. */
  dropOlderHalf(): boolean;
  tabIds(): readonly number[];
  save(tabId: number): SavedTab | undefined;
  readonly counts: RingCounts;
}

export interface RecordsSince {
  /** To be given when asking for what comes next, also after the ring has died. */
  readonly positions: readonly RingPosition[];
  readonly records: readonly LifecycleRecord[];
  /** Records before these that are no longer there. */
  readonly droppedCount: number;
}

/** Of all tabs, since the ring was made. */
export interface RingCounts {
  /** Calls that belong to no tab, such as a service worker's. */
  readonly withoutTab: number;
  /** Ends of calls whose start was lost or never seen. */
  readonly withoutStart: number;
}

/**
 * A ring under a name of its own. What was saved last may be older than what was told: the new ring
 * goes on from the saved numbers, and a position in the old one counts no further than they went.
 */
export function createRecordRing(ring: string, saved: readonly SavedTab[] = []): RecordRing {
  const tabs = new Map(saved.map((tab) => [tab.tabId, new RingTab(ring, tab)]));
  const openIn = new Map<NetworkId, number>();
  const counts = { withoutTab: 0, withoutStart: 0 };
  let total = 0;
  for (const [tabId, tab] of tabs) {
    total += tab.records.length;
    for (const networkId of tab.open) openIn.set(networkId, tabId);
  }

  function append(record: LifecycleRecord, now: number): boolean {
    if (!admit(record)) return false;
    const tab = tabOf(record.tabId);
    tab.push(record);
    total++;
    dropExpiredOf(tab, now);
    if (tab.records.length > MAX_RECORDS_A_TAB) dropFirst(tab);
    if (total > MAX_RECORDS) dropOldest();
    return true;
  }

  function admit({ kind, networkId, tabId }: LifecycleRecord): boolean {
    if (tabId < 0) {
      if (kind === 'started') counts.withoutTab++;
      return false;
    }
    const isAwaited = openIn.get(networkId) === tabId;
    if (kind === 'streaming') return isAwaited;
    if (kind !== 'started') {
      if (isAwaited) close(networkId);
      else counts.withoutStart++;
      return isAwaited;
    }
    if (openIn.has(networkId)) return false;
    const tab = tabOf(tabId);
    const [longestOpen] = tab.open;
    if (tab.open.size >= MAX_OPEN_A_TAB && longestOpen !== undefined) close(longestOpen);
    tab.open.add(networkId);
    openIn.set(networkId, tabId);
    tab.callCount++;
    return true;
  }

  function close(networkId: NetworkId): void {
    tabs.get(openIn.get(networkId) ?? -1)?.open.delete(networkId);
    openIn.delete(networkId);
  }

  function since(tabId: number, positions: readonly RingPosition[], now: number): RecordsSince {
    const tab = tabOf(tabId);
    dropExpiredOf(tab, now);
    const { records } = tab;
    const known = tab.numberOf(positions);
    const firstKept = tab.lastNumber - records.length;
    return {
      positions: tab.positions,
      records: records.slice(Math.max(0, known - firstKept)),
      droppedCount: Math.max(0, firstKept - known),
    };
  }

  function tabOf(tabId: number): RingTab {
    const known = tabs.get(tabId);
    if (known) return known;
    const tab = new RingTab(ring);
    tabs.set(tabId, tab);
    return tab;
  }

  function dropTab(tabId: number): void {
    const tab = tabs.get(tabId);
    if (!tab) return;
    for (const networkId of tab.open) openIn.delete(networkId);
    total -= tab.records.length;
    tabs.delete(tabId);
  }

  function dropFirst(tab: RingTab): void {
    if (tab.records.shift()) total--;
  }

  function dropOldest(): void {
    let oldest: RingTab | undefined;
    for (const tab of tabs.values()) {
      if (oldest === undefined || tab.firstAt < oldest.firstAt) oldest = tab;
    }
    if (oldest) dropFirst(oldest);
  }

  function dropExpiredOf(tab: RingTab, now: number): boolean {
    const before = total;
    while (tab.firstAt < now - MAX_AGE_MS) dropFirst(tab);
    return total < before;
  }

  return {
    append,
    since,
    isOpen: (networkId) => openIn.has(networkId),
    callCount: (tabId) => tabs.get(tabId)?.callCount ?? 0,
    dropTab,
    dropExpired: (now) =>
      [...tabs].filter(([, tab]) => dropExpiredOf(tab, now)).map(([tabId]) => tabId),
    dropOlderHalf: () => {
      const before = total;
      while (total > before / 2) dropOldest();
      return total < before;
    },
    tabIds: () => [...tabs.keys()],
    save: (tabId) => tabs.get(tabId)?.save(tabId),
    counts,
  };
}
