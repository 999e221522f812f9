import type { DevToolsDriver } from '../drivers/devtools-driver';

/** What the options store for the panel, which follows at once. */
export async function chooseSettings(
  devtools: DevToolsDriver,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await devtools.inDevtoolsPage(async (text: string) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: StorageApi } }).chrome;
    const { panel } = await storage.local.get('panel');
    await storage.local.set({ panel: { ...panel, ...JSON.parse(text) } });
  }, JSON.stringify(settings));
}

interface StorageApi {
  readonly local: {
    get(key: string): Promise<Readonly<Record<string, object>>>;
    set(values: object): Promise<void>;
  };
}
