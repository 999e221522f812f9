import type { TabSummary } from './observer-protocol';

/** Reads the background's answer to the popup. Never throws; `undefined` for anything else. */
export function readTabSummary(value: unknown): TabSummary | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { callCount } = value as { readonly [Name in keyof TabSummary]?: unknown };
  return callCount === undefined || Number.isInteger(callCount)
    ? { callCount: callCount as number | undefined }
    : undefined;
}
