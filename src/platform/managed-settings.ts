import browser from 'webextension-polyfill';
import { reportError } from './report-error';

/** What Firefox says where there is no policy; it answers with nothing in Chrome (Firefox 153). */
const NO_POLICY = 'Managed storage manifest not found';
/** Where the last answer is kept for the next start. */
export const LAST_POLICY = 'last-policy';

const listeners = new Set<(stored: unknown) => void>();
let answer: { readonly managed: unknown } | undefined;
let isAsked = false;

/**
 * What an organisation set for this extension, unjudged; `null` where it set nothing. As the browser starts
 * it takes seconds to say so (Chromium 156): until then this is what it said last, `undefined` where it never
 * said anything, and {@link onManagedSettings} tells the answer.
 */
export async function loadManagedSettings(): Promise<unknown> {
  if (!isAsked) ask().catch(reportError);
  const { [LAST_POLICY]: last } = await browser.storage.local.get(LAST_POLICY);
  return answer === undefined ? last : answer.managed;
}

/** Tells each answer of the browser, unjudged. Firefox reads policies only as it starts. */
export function onManagedSettings(callback: (stored: unknown) => void): void {
  listeners.add(callback);
  if (listeners.size > 1) return;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') ask().catch(reportError);
  });
}

async function ask(): Promise<void> {
  isAsked = true;
  // Any other failure says nothing of a policy: what was known stays.
  const managed: unknown = await browser.storage.managed.get(null).catch((error) => {
    if (!String(error).includes(NO_POLICY)) throw error;
    return null;
  });
  answer = { managed };
  for (const listener of listeners) listener(managed);
  await browser.storage.local.set({ [LAST_POLICY]: managed });
}
