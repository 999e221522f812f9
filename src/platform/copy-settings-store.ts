import browser from 'webextension-polyfill';

const KEY = 'copies';

/** What was stored about copies and tickets, unjudged; `undefined` where nothing was. */
export async function loadStoredCopySettings(): Promise<unknown> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY];
}

export async function storeCopySettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells each change, in whichever page it was made, unjudged. */
export function onStoredCopySettings(callback: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(change.newValue);
  });
}
