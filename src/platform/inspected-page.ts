import browser from 'webextension-polyfill';
import {
  NAVIGATION_TIMES_EXPRESSION,
  type NavigationTimes,
  readNavigationTimes,
} from '../core/ledger/navigation-times';
import { reportError } from './report-error';

/** A page that stands at a breakpoint may not answer; a navigation is not told later than this. */
const ANSWER_WITHIN_MS = 500;

/**
 * Tells each navigation of the inspected tab with its new address: at the latest half a second after
 * the browser does. Chromium does as the page changes, Firefox once the new page is complete, which
 * may be seconds later (Chromium 156, Firefox 153); so the page is asked when it was.
 */
export function followNavigations(
  onNavigated: (url: string, times: NavigationTimes) => void,
): void {
  let last = Date.now();
  let told = Promise.resolve();
  browser.devtools.network.onNavigated.addListener((url) => {
    const toldAt = Date.now();
    const late = new Promise<undefined>((resolve) => {
      setTimeout(resolve, ANSWER_WITHIN_MS, undefined);
    });
    const asked = Promise.race([evaluate(NAVIGATION_TIMES_EXPRESSION), late]);
    // In their order: a page that was left at once may answer after the next one, or not at all.
    told = told
      .then(async () => {
        const times = readNavigationTimes(await asked, last, toldAt);
        last = times.at;
        onNavigated(url, times);
      })
      .catch(reportError);
  });
}

/** Where the inspected tab is now; `''` where the browser does not say, as on its own pages. */
export async function inspectedUrl(): Promise<string> {
  const url = await evaluate('location.href');
  return typeof url === 'string' ? url : '';
}

/** What an expression is in the inspected page; `undefined` where the browser does not say. */
async function evaluate(expression: string): Promise<unknown> {
  try {
    // Firefox answers with the value and what went wrong; Chromium, through the polyfill, with the
    // value alone (Firefox 153, Chromium 156).
    const answer: unknown = await browser.devtools.inspectedWindow.eval(expression);
    return Array.isArray(answer) ? answer[0] : answer;
  } catch {
    // Chromium rejects on its own pages, and before the first document is there (Chromium 156).
    return undefined;
  }
}

/** Loads the inspected page anew. */
export function reloadInspectedPage(): void {
  browser.devtools.inspectedWindow.reload();
}
