import browser from 'webextension-polyfill';

/** Opens the viewer in a tab. From the popup or the background: a Firefox panel has no `tabs` (153). */
export async function openViewerPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/viewer/viewer.html') });
}
