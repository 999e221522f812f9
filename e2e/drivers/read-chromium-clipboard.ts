import type { BrowserContext, Page } from '@playwright/test';
import { waitUntil } from './wait-until';

/**
 * Reads the clipboard from the inspected page: the panel may not (NotAllowedError by permissions
 * policy, 156), and only a secure page has the API.
 */
export async function readChromiumClipboard(
  context: BrowserContext,
  page: Page,
): Promise<{ text: string; html: string }> {
  const { origin, protocol } = new URL(page.url());
  if (protocol !== 'https:') {
    throw new Error(`the clipboard is read from an https page; this is ${page.url()}`);
  }
  await context.grantPermissions(['clipboard-read'], { origin });
  // The page may read only while it has the focus, which comes some time after it is in front.
  await waitUntil('the page to have the focus', async () => {
    await page.bringToFront();
    return page.evaluate(() => document.hasFocus());
  });
  return page.evaluate(async () => {
    const flavours = { text: '', html: '' };
    for (const item of await navigator.clipboard.read()) {
      if (item.types.includes('text/plain')) {
        flavours.text = await (await item.getType('text/plain')).text();
      }
      if (item.types.includes('text/html')) {
        flavours.html = await (await item.getType('text/html')).text();
      }
    }
    return flavours;
  });
}
