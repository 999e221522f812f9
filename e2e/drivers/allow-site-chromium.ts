import type { BrowserContext } from '@playwright/test';

/** What chrome://extensions calls when a person adds a site there (156). */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

/**
 * Allows a site by the options page and its button. Chromium's own prompt is out of reach of scripts,
 * and does not come where the person allowed the site in chrome://extensions before: so first there.
 */
export async function allowSiteInChromium(
  context: BrowserContext,
  extensionId: string,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async ([id, pattern]) => {
        const { chrome } = globalThis as unknown as ExtensionsPage;
        await chrome.developerPrivate.addHostPermission(id, pattern);
      },
      [extensionId, `${origin}/*`] as const,
    );
    const options = `chrome-extension://${extensionId}/src/options/options.html`;
    await page.goto(`${options}#allow=${encodeURIComponent(origin)}`);
    await page.locator('#allow-site button').click();
    await page.locator('#result', { hasText: 'Allowed' }).waitFor();
  } finally {
    await page.close();
  }
}
