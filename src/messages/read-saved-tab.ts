import type { RingBeginning, SavedTab } from '../core/ledger/ring-tab';
import { readLifecycleRecord } from './read-lifecycle-record';

/** Reads one tab's records from session storage. Never throws; `undefined` where any part is damaged. */
export function readSavedTab(value: unknown): SavedTab | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { tabId, lastNumber, callCount, records, open, rings } = value as {
    readonly [Name in keyof SavedTab]?: unknown;
  };
  const isSaved =
    isCount(tabId) &&
    isCount(callCount) &&
    Array.isArray(records) &&
    isCount(lastNumber) &&
    (lastNumber as number) >= records.length &&
    records.every((it) => readLifecycleRecord(it)?.tabId === tabId) &&
    Array.isArray(open) &&
    open.every((it) => typeof it === 'string') &&
    Array.isArray(rings) &&
    rings.every(isBeginning);
  return isSaved ? (value as SavedTab) : undefined;
}

function isBeginning(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { ring, after } = value as { readonly [Name in keyof RingBeginning]?: unknown };
  return typeof ring === 'string' && isCount(after);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
