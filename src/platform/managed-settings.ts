import browser from 'webextension-polyfill';
import { reportError } from './report-error';

/** What Firefox says where there is no policy; it answers with nothing in Chrome (Firefox 153). */
const NO_POLICY = 'Managed storage manifest not found';

/** What an organisation set for this extension, unjudged; `undefined` where it set nothing. */
export async function loadManagedSettings(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(NO_POLICY))) reportError(error);
    return undefined;
  }
}

/** Tells each change, unjudged. Firefox reads policies only as it starts. */
export function onManagedSettings(callback: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') loadManagedSettings().then(callback, reportError);
  });
}
