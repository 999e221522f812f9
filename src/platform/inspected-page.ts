import browser from 'webextension-polyfill';

/** Tells each navigation of the inspected tab with its new address. */
export function followNavigations(onNavigated: (url: string) => void): void {
  browser.devtools.network.onNavigated.addListener(onNavigated);
}

/** Where the inspected tab is now; `''` where the browser does not say, as on its own pages. */
export async function inspectedUrl(): Promise<string> {
  try {
    // Firefox answers with the value and what went wrong; Chromium, through the polyfill, with the
    // value alone (Firefox 153, Chromium 156).
    const answer: unknown = await browser.devtools.inspectedWindow.eval('location.href');
    const url: unknown = Array.isArray(answer) ? answer[0] : answer;
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
