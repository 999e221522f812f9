import type { BrowserContext, Page } from '@playwright/test';

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
  await page.bringToFront();
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
