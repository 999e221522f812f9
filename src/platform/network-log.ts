import browser from 'webextension-polyfill';

/**
 * Whether the browser hands extensions only what its own Network panel shows: Firefox does, so that a
 * filter or a pause there keeps calls from us (Firefox 153). Told by an interface that only it has.
 */
export function isNetworkLogFiltered(): boolean {
  return typeof browser.runtime.getBrowserInfo === 'function';
}
