import { chooseSettings } from '../gallery/choose-settings';
import { fillList } from '../gallery/fill-list';
import { panelViews } from '../gallery/panel-views';
import { runAxe } from './axe-in-page';
import { expect, test } from './story';

const THEMES = ['light', 'dark'] as const;
const PAGES = [
  'src/viewer/viewer.html',
  'src/options/options.html',
  'src/popup/popup.html',
] as const;
const LANGUAGES = ['en', 'zh'] as const;

test('axe finds nothing in the panel, over its views, themes and languages', async ({ story }) => {
  test.setTimeout(240_000);
  const { devtools } = story;
  await devtools.showPanel();
  await devtools.dock('right');
  const found: string[] = [];
  let states = 0;
  const look = async (state: string) => {
    states++;
    for (const { rule, targets } of await devtools.panel.evaluate(runAxe)) {
      found.push(`${state}: ${rule} at ${targets.join('; ')}`);
    }
  };
  await look('empty');
  await fillList(devtools);
  await devtools.panel.click('.grid-row[data-outcome="error"] [data-column="code"]');
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      await chooseSettings(devtools, { language });
      await devtools.setTheme(theme);
      await devtools.panel.waitUntil(
        `${theme} in ${language}`,
        (theme: string, language: string) =>
          document.documentElement.dataset.theme === theme &&
          document.documentElement.lang.startsWith(language),
        theme,
        language,
      );
      for (const view of panelViews) {
        await view.open(devtools);
        await look(`${view.name}, ${theme}, ${language}`);
        await view.close(devtools);
      }
    }
  }
  console.log(`axe looked at ${states} states of the panel`);
  expect(found).toEqual([]);
});

test('axe finds nothing in the viewer, the options and the popup', async ({ story }) => {
  const { devtools } = story;
  const found: string[] = [];
  let states = 0;
  for (const path of PAGES) {
    for (const language of LANGUAGES) {
      await chooseSettings(devtools, { language });
      const page = await devtools.openExtensionPage(path);
      await page.waitUntil(
        `${path} in ${language}`,
        (language: string) =>
          document.documentElement.lang.startsWith(language) &&
          document.querySelector('h1, h2, textarea') !== null,
        language,
      );
      for (const theme of THEMES) {
        await page.evaluate((theme: string) => {
          document.documentElement.dataset.theme = theme;
          document.documentElement.style.colorScheme = theme;
        }, theme);
        states++;
        for (const { rule, targets } of await page.evaluate(runAxe)) {
          found.push(`${path}, ${theme}, ${language}: ${rule} at ${targets.join('; ')}`);
        }
      }
      await page.close();
    }
  }
  console.log(`axe looked at ${states} states of the other pages`);
  expect(found).toEqual([]);
});

test('axe finds a violation that is planted', async ({ story }) => {
  const { devtools } = story;
  await devtools.showPanel();
  await devtools.panel.waitFor('.toolbar');
  await devtools.panel.evaluate(() => {
    document.querySelector('.toolbar')?.append(document.createElement('button'));
  });
  const found = await devtools.panel.evaluate(runAxe);
  expect(found.map(({ rule }) => rule)).toEqual(['button-name']);
});
