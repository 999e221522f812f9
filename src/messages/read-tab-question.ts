import type { TabQuestion } from './observer-protocol';

/** Reads what the popup asks. Never throws; `undefined` for anything else. */
export function readTabQuestion(value: unknown): TabQuestion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, tabId } = value as { readonly [Name in keyof TabQuestion]?: unknown };
  return type === 'tab-question' && Number.isInteger(tabId)
    ? { type, tabId: tabId as number }
    : undefined;
}
