import browser from 'webextension-polyfill';
import { reportError } from './report-error';

const RED = '#c5221f';
const WHITE = '#fff';
/** The tabs that have a badge, for a background that starts after one was killed. */
const KEY = 'tabs-with-badge';
/** A badge has room for four characters. */
const MAX_COUNT = 999;

export interface ToolbarBadge {
  /** Shows the tab's count in red; 0 shows nothing. */
  show(tabId: number, count: number): void;
  /** The errors that the tab's DevTools told of; `undefined` where they told of none. */
  countOf(tabId: number): number | undefined;
}

/**
 * The error counts on the toolbar's button. Both browsers drop a tab's badge when it navigates, so it
 * is set again then. What a killed background left is cleared; devtools pages tell their count anew.
 */
export function createToolbarBadge(): ToolbarBadge {
  const counts = new Map<number, number>();
  const ready = clearLeftovers().catch(reportError);
  const onUpdated = (tabId: number, { status }: { readonly status?: string }) => {
    if (status !== undefined && counts.has(tabId)) draw(tabId);
  };

  function draw(tabId: number): void {
    const count = counts.get(tabId) ?? 0;
    const text = count === 0 ? '' : count > MAX_COUNT ? `${MAX_COUNT}+` : `${count}`;
    const { action } = browser;
    Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: RED }),
      action.setBadgeTextColor({ tabId, color: WHITE }),
    ]).catch(() => {
      // The tab is gone, and its badge with it.
    });
  }

  return {
    countOf: (tabId) => counts.get(tabId),
    show(tabId, count) {
      if ((counts.get(tabId) ?? 0) === count) return;
      if (count === 0) counts.delete(tabId);
      else counts.set(tabId, count);
      // Only while there is something to set again: it wakes the background at each page load.
      if (counts.size === 0) browser.tabs.onUpdated.removeListener(onUpdated);
      else if (!browser.tabs.onUpdated.hasListener(onUpdated)) {
        browser.tabs.onUpdated.addListener(onUpdated);
      }
      ready
        .then(() => {
          draw(tabId);
          return browser.storage.session.set({ [KEY]: [...counts.keys()] });
        })
        .catch(reportError);
    },
  };
}

async function clearLeftovers(): Promise<void> {
  const { [KEY]: tabIds } = await browser.storage.session.get(KEY);
  if (!Array.isArray(tabIds)) return;
  const cleared = tabIds
    .filter((tabId) => Number.isInteger(tabId))
    .map((tabId: number) => browser.action.setBadgeText({ tabId, text: '' }));
  await Promise.allSettled(cleared);
  await browser.storage.session.remove(KEY);
}
