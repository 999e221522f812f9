import type { BrowserContext } from '@playwright/test';
import { callExpression } from './call-expression';
import { type ExtensionPage, pasteInDocument, textOfElement } from './extension-page';
import { waitUntil } from './wait-until';

/** Opens one of the extension's pages in a new tab of Chromium. */
export async function openChromiumExtensionPage(
  context: BrowserContext,
  extensionId: string,
  path: string,
): Promise<ExtensionPage> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const evaluate: ExtensionPage['evaluate'] = async (fn, ...args) =>
    page.evaluate(callExpression(fn, args));
  const pageUntil: ExtensionPage['waitUntil'] = (what, fn, ...args) =>
    waitUntil(what, () => evaluate(fn, ...args));
  return {
    evaluate,
    waitUntil: pageUntil,
    click: (selector) => page.locator(`css=${selector}`).first().click(),
    paste: async (selector, text) => {
      await pageUntil(`${selector} to take a text`, pasteInDocument, selector, text);
    },
    text: async (selector) => (await pageUntil(selector, textOfElement, selector))?.text ?? '',
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}
