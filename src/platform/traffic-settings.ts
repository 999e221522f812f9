import browser from 'webextension-polyfill';

const KEY = 'traffic';

/** Which traffic counts, as a person wrote it in the options. */
export interface TrafficSettings {
  readonly readsAnyHost: boolean;
  /** One pattern each, as typed. */
  readonly ownHosts: readonly string[];
}

const DEFAULTS: TrafficSettings = { readsAnyHost: true, ownHosts: [] };

/** What the person chose; the defaults where nothing readable is stored. */
export async function loadTrafficSettings(): Promise<TrafficSettings> {
  const stored = await browser.storage.local.get(KEY);
  return readTrafficSettings(stored[KEY]);
}

export async function storeTrafficSettings(settings: TrafficSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells each change, in whichever page it was made. */
export function onTrafficSettings(callback: (settings: TrafficSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(readTrafficSettings(change.newValue));
  });
}

/** Reads what was stored; the defaults where it cannot be read. */
export function readTrafficSettings(stored: unknown): TrafficSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { readsAnyHost, ownHosts } = stored as Readonly<Record<string, unknown>>;
  return {
    readsAnyHost: typeof readsAnyHost === 'boolean' ? readsAnyHost : DEFAULTS.readsAnyHost,
    ownHosts: Array.isArray(ownHosts)
      ? ownHosts.filter((host): host is string => typeof host === 'string')
      : DEFAULTS.ownHosts,
  };
}
