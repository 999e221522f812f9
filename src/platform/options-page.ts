import browser from 'webextension-polyfill';

const PAGE = 'src/options/options.html';
const SITE = 'allow';

/**
 * Opens the options page in a tab, at one site where an origin is given. From the background: a
 * Firefox panel has neither `tabs` nor a working `openOptionsPage` (153).
 */
export async function openOptionsPage(origin: string | undefined): Promise<void> {
  const hash = origin === undefined ? '' : `#${new URLSearchParams({ [SITE]: origin })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}${hash}`) });
}

/** The site that the options page was opened for. */
export function siteOfOptionsPage(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(SITE) ?? undefined;
}
