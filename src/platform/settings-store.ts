import browser from 'webextension-polyfill';

const KEY = 'panel';

/** What was stored for the panel, unjudged; `undefined` where nothing was or storage is out of reach. */
export async function loadStoredSettings(): Promise<unknown> {
  const stored = await browser.storage.local.get(KEY);
  return stored[KEY];
}

export async function storeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells each change, in whichever page it was made, unjudged. */
export function onStoredSettings(callback: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(change.newValue);
  });
}
