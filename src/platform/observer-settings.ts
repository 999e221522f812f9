import browser from 'webextension-polyfill';

const KEY = 'observer';

export interface ObserverSettings {
  /** Keep records across the background's sleeps, and show those from before DevTools opened. */
  readonly remembersCalls: boolean;
}

const DEFAULTS: ObserverSettings = { remembersCalls: true };

/** What the person chose for the observer; the defaults where nothing readable is stored. */
export async function loadObserverSettings(): Promise<ObserverSettings> {
  const stored = await browser.storage.local.get(KEY);
  return readObserverSettings(stored[KEY]);
}

export async function storeObserverSettings(settings: ObserverSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells each change, in whichever page it was made. */
export function onObserverSettings(callback: (settings: ObserverSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(readObserverSettings(change.newValue));
  });
}

/** Reads what was stored; the defaults where it cannot be read. */
export function readObserverSettings(stored: unknown): ObserverSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { remembersCalls } = stored as { readonly [Name in keyof ObserverSettings]?: unknown };
  return typeof remembersCalls === 'boolean' ? { remembersCalls } : DEFAULTS;
}
