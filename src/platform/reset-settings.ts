import browser from 'webextension-polyfill';
import { LAST_POLICY } from './managed-settings';

/**
 * Forgets all that was chosen in the options and the panel; every page goes back to its defaults at
 * once. What it returns puts everything back as it was. Allowed sites and the official catalogue are
 * not kept here, so they stay; and so does an organisation's policy, which nobody here chose.
 */
export async function resetSettings(): Promise<() => Promise<void>> {
  const { [LAST_POLICY]: _, ...stored } = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored));
  return async () => {
    const since = Object.keys(await browser.storage.local.get(null));
    // All of it: a panel takes back whole what follows a reset.
    await browser.storage.local.remove(since.filter((key) => key !== LAST_POLICY));
    await browser.storage.local.set(stored);
  };
}
