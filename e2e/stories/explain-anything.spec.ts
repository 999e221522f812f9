import { expect, test } from './story';

const LINE =
  '[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:7b3f0d1e-0000-4000-8000-000000000001';

/** What a person may paste, and what is said of it. */
const PASTED = [
  { text: LINE, title: 'AuthFailure.SecretIdNotFound', says: 'Do this next' },
  {
    text: '{"Response":{"Error":{"Code":"ResourceNotFound.QuiteNew","Message":"m"},"RequestId":"r-1"}}',
    title: 'ResourceNotFound.QuiteNew',
    says: 'The code adds: quite new.',
  },
  { text: 'LimitExceeded', title: 'LimitExceeded', says: 'quota' },
] as const;

for (const path of ['src/viewer/viewer.html', 'src/popup/popup.html']) {
  test(`${path} explains what is pasted, and stores nothing of it`, async ({ story }) => {
    const { devtools } = story;
    const page = await devtools.openExtensionPage(path);
    for (const { text, title, says } of PASTED) {
      await page.paste('.explain-box textarea', text);
      await page.waitUntil(
        title,
        (title: string) => document.querySelector('.summary-title')?.textContent === title,
        title,
      );
      expect(await page.text('.explain-box')).toContain(says);
    }
    await page.paste('.explain-box textarea', '7b3f0d1e-0000-4000-8000-000000000001');
    await page.waitUntil('the notice', () =>
      document.querySelector('.explain-box')?.textContent?.includes('This is a RequestId.'),
    );
    await page.paste('.explain-box textarea', 'something else');
    await page.waitUntil('the notice', () =>
      document
        .querySelector('.explain-box [role="status"]')
        ?.textContent?.startsWith('There is no envelope'),
    );

    await page.paste('.explain-box textarea', LINE);
    await page.click('.explain-box button[aria-label="Copy ticket"]');
    await page.waitUntil(
      'the confirmation',
      () => document.querySelector('.explain-box [data-copied="true"]') !== null,
    );
    const stored = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const { storage } = browser ?? chrome ?? {};
      return JSON.stringify([await storage?.local.get(), await storage?.session.get()]);
    });
    expect(stored).not.toContain('7b3f0d1e');
    await page.close();
    expect((await devtools.readClipboard()).text).toContain(
      'Only the response was available: action, region and time are not known.',
    );
  });
}

interface ExtensionGlobals {
  readonly browser?: { readonly storage: Storages };
  readonly chrome?: { readonly storage: Storages };
}

interface Storages {
  readonly local: { get(): Promise<object> };
  readonly session: { get(): Promise<object> };
}
