import type { TabSummary } from './observer-protocol';

/** Reads the background's answer to the popup. Never throws; `undefined` for anything else. */
export function readTabSummary(value: unknown): TabSummary | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { callCount, errorCount } = value as { readonly [Name in keyof TabSummary]?: unknown };
  return isCount(callCount) && isCount(errorCount) ? { callCount, errorCount } : undefined;
}

/** What a message leaves out arrives as `undefined`. */
function isCount(value: unknown): value is number | undefined {
  return value === undefined || Number.isInteger(value);
}
