import browser from 'webextension-polyfill';

/** Every site there is, as a match pattern. */
export const ALL_SITES = '<all_urls>';

/** The match patterns of the manifest; a person may have taken some of them away. */
export function builtInOrigins(): readonly string[] {
  const { host_permissions: patterns } = browser.runtime.getManifest();
  return Array.isArray(patterns) ? patterns.map(String) : [];
}

/** Where the extension may look, as match patterns, the built-in ones among them. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** To be called within a click, first of all that it does: both browsers refuse it anywhere else. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function removeOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

export function onOriginsChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
