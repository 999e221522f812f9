import type { MessageFromObserver } from './observer-protocol';
import { readLifecycleRecord } from './read-lifecycle-record';
import { readRingPositions } from './read-ring-positions';

/** Reads what the background said over the port. Never throws; `undefined` for anything else. */
export function readMessageFromObserver(value: unknown): MessageFromObserver | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const message = value as { readonly [name: string]: unknown };
  if (message.type === 'grants') {
    return isListOf(message.origins, (it) => typeof it === 'string')
      ? { type: 'grants', origins: message.origins as readonly string[] }
      : undefined;
  }
  const isRecords =
    message.type === 'records' &&
    readRingPositions(message.positions) !== undefined &&
    isCount(message.droppedCount) &&
    Number.isFinite(message.observedUntil) &&
    isListOf(message.records, (it) => readLifecycleRecord(it) !== undefined);
  return isRecords ? (value as MessageFromObserver) : undefined;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
