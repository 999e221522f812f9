import browser from 'webextension-polyfill';

/** This extension's own version, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
