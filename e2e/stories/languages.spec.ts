import type { DevToolsDriver } from '../drivers/devtools-driver';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

/** What the panel itself says: texts, names and hints. What calls say is elsewhere. */
function saidByPanel(devtools: DevToolsDriver): Promise<readonly string[]> {
  return devtools.panel.evaluate(() => {
    const said: string[] = [];
    const places = '.toolbars, .notice-bar, .grid-header, [role="tablist"], .status-bar';
    for (const place of document.querySelectorAll(places)) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) said.push(texts.currentNode.textContent ?? '');
      for (const element of [place, ...place.querySelectorAll('*')]) {
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) {
          said.push(element.getAttribute(name) ?? '');
        }
      }
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Two Latin words behind each other. */
const isEnglish = (text: string) => /[A-Za-z]{2,} [a-z]{2,}/.test(text);
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** Chooses the panel's language as the options do: what is stored counts at once. */
async function chooseLanguage(devtools: DevToolsDriver, language: 'en' | 'zh'): Promise<void> {
  await devtools.panel.evaluate(async (language: string) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const storage = (browser ?? chrome)?.storage.local;
    const { panel } = (await storage?.get('panel')) ?? {};
    await storage?.set({ panel: { ...panel, language } });
  }, language);
  await devtools.panel.waitUntil(
    `the panel in ${language}`,
    (language: string) => document.documentElement.lang.startsWith(language),
    language,
  );
}

function tabs(devtools: DevToolsDriver): Promise<string> {
  return devtools.panel.text('[role="tablist"]');
}

test('the panel speaks Chinese at once where a person wants it, and English again', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key']) await play(name);
  await waitForRows(devtools, 2);
  await summaryOfRow(devtools, 1);
  const english = await saidByPanel(devtools);
  expect(english.filter(isChinese)).toEqual([]);
  expect(english.filter(isEnglish).length).toBeGreaterThan(10);

  await chooseLanguage(devtools, 'zh');
  await expect.poll(() => tabs(devtools)).toMatch(/\p{Script=Han}/u);
  expect(await devtools.panel.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  const chinese = await saidByPanel(devtools);
  expect(chinese.filter(isEnglish)).toEqual([]);
  expect(chinese.filter(isChinese).length).toBeGreaterThan(20);

  await chooseLanguage(devtools, 'en');
  await expect.poll(() => saidByPanel(devtools)).toEqual(english);
});

test('in Chinese an error keeps the language of its message, and a region has its name', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await play('sdk-wrong-key-chinese');
  await waitForRows(devtools, 2);
  const message = () =>
    devtools.panel.evaluate(() => {
      const quote = document.querySelector<HTMLElement>('[role="tabpanel"] blockquote');
      return { lang: quote?.lang, text: quote?.textContent };
    });

  expect(await summaryOfRow(devtools, 0)).not.toContain('广州');
  await chooseLanguage(devtools, 'zh');
  const summary = await summaryOfRow(devtools, 0);
  expect(summary).toContain('广州 ap-guangzhou');
  expect(summary).toContain('AuthFailure.SignatureFailure');
  expect(await message()).toEqual({
    lang: 'en',
    text: expect.stringContaining('The provided credentials could not be validated.'),
  });
  await summaryOfRow(devtools, 1);
  expect(await message()).toEqual({
    lang: 'zh-Hans',
    text: expect.stringMatching(/\p{Script=Han}/u),
  });

  await chooseLanguage(devtools, 'en');
  expect(await summaryOfRow(devtools, 0)).not.toContain('广州');
});

interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ panel?: object }>;
      set(items: object): Promise<void>;
    };
  };
}
