import browser from 'webextension-polyfill';

export interface CurrentTab {
  readonly tabId: number;
  /** `undefined` where the extension may not look, and for most of the browser's own pages. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** The tab that the popup was opened over. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, url: tab.url, isPrivate: tab.incognito };
}
