import browser from 'webextension-polyfill';

/** Tells each navigation of the inspected tab with its new address. */
export function followNavigations(onNavigated: (url: string) => void): void {
  browser.devtools.network.onNavigated.addListener(onNavigated);
}

/** Where the inspected tab is now; `''` where the browser does not say, as on its own pages. */
export async function inspectedUrl(): Promise<string> {
  try {
    const [url] = await browser.devtools.inspectedWindow.eval('location.href');
    return typeof url === 'string' ? url : '';
  } catch {
    // Chromium rejects on its own pages, and before the first document is there (Chromium 156).
    return '';
  }
}

/** Loads the inspected page anew. */
export function reloadInspectedPage(): void {
  browser.devtools.inspectedWindow.reload();
}
