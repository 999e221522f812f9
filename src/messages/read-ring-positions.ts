import type { RingPosition } from '../core/ledger/ring-tab';

/** Reads how far a devtools page is. Never throws; `undefined` for anything else. */
export function readRingPositions(value: unknown): readonly RingPosition[] | undefined {
  return Array.isArray(value) && value.every(isPosition) ? value : undefined;
}

function isPosition(value: unknown): value is RingPosition {
  if (typeof value !== 'object' || value === null) return false;
  const { ring, number } = value as { readonly [Name in keyof RingPosition]?: unknown };
  return typeof ring === 'string' && Number.isSafeInteger(number) && (number as number) >= 0;
}
