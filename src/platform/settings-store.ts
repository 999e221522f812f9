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
