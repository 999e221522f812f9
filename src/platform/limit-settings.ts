import browser from 'webextension-polyfill';

const KEY = 'limits';

/** What was stored about how much is kept, unjudged; `undefined` where nothing was. */
export async function loadStoredLimits(): Promise<unknown> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY];
}

export async function storeLimits(limits: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: limits });
}

/** Tells each change, in whichever page it was made, unjudged. */
export function onStoredLimits(callback: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(change.newValue);
  });
}
