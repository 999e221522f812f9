import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DevToolsDriver } from '../drivers/devtools-driver';
import { launchChromium } from '../drivers/launch-chromium';
import { launchFirefox } from '../drivers/launch-firefox';
import { startFakeApi } from '../fake-api/start-fake-api';
import { buildPlayground } from '../playground/build-playground';
import { chooseSettings } from './choose-settings';
import { writeContactSheets } from './contact-sheets';
import { fillList } from './fill-list';
import { panelViews } from './panel-views';

/** `npm run gallery [-- chromium|firefox]`: screenshots of every view, to be looked at. */
const FOLDER = 'artifacts/gallery';
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;
const EXTENSION = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'zh'] as const;
/** Docked right in a window of 1,400 px the panel is 554 px wide; docked below as wide as the window. */
const PLACES = [
  { width: 554, window: 1400, side: 'right' },
  { width: 1400, window: 1400, side: 'bottom' },
  { width: 1000, window: 1000, side: 'bottom' },
] as const;

const browsers = (['chromium', 'firefox'] as const).filter(
  (it) => process.argv.length < 3 || process.argv.includes(it),
);
if (browsers.length === 0) throw new Error('name chromium, firefox, or none for both');
const api = await startFakeApi({ playgroundDir: await buildPlayground() });
const written: string[] = [];
try {
  for (const browser of browsers) {
    for (const width of [1400, 1000]) await photograph(browser, width);
  }
} finally {
  await api.close();
}
const sheets = await writeContactSheets(FOLDER, written);
console.log(`${written.length} screenshots in ${FOLDER}, on ${sheets} sheets`);

async function photograph(browser: keyof typeof LAUNCH, window: number): Promise<void> {
  const devtools = await LAUNCH[browser]({
    extensionPath: EXTENSION[browser],
    server: api,
    devtools: 'open',
    windowSize: { width: window, height: 900 },
  });
  try {
    await devtools.goto(api.pageUrl);
    await devtools.showPanel();
    for (const place of PLACES.filter((it) => it.window === window)) {
      await devtools.dock(place.side);
      if (place === PLACES[0]) await shoot(devtools, `${browser}-empty-${place.width}-light-en`);
      await ensureCalls(devtools);
      for (const language of LANGUAGES) {
        for (const theme of THEMES) {
          await chooseSettings(devtools, { language, hasDismissedGrant: true });
          await devtools.setTheme(theme);
          await devtools.panel.waitUntil(
            `the theme ${theme} in ${language}`,
            (theme: string, language: string) =>
              document.documentElement.dataset.theme === theme &&
              document.documentElement.lang.startsWith(language),
            theme,
            language,
          );
          if (place === PLACES[0]) await photographPages(devtools, browser, theme, language);
          for (const view of panelViews) {
            await view.open(devtools);
            await shoot(devtools, `${browser}-${view.name}-${place.width}-${theme}-${language}`);
            await view.close(devtools);
          }
        }
      }
    }
  } finally {
    await devtools.close();
  }
}

/** The extension's other pages, once for each theme and language. */
async function photographPages(
  devtools: DevToolsDriver,
  browser: string,
  theme: string,
  language: string,
): Promise<void> {
  for (const name of ['viewer', 'options', 'popup']) {
    const page = await devtools.openExtensionPage(`src/${name}/${name}.html`);
    await page.waitUntil(
      `${name} in ${language}`,
      (language: string) =>
        document.documentElement.lang.startsWith(language) &&
        document.querySelector('h1, h2, textarea') !== null,
      language,
    );
    // They follow the system, which the drivers cannot set.
    await page.evaluate((theme: string) => {
      document.documentElement.dataset.theme = theme;
      document.documentElement.style.colorScheme = theme;
    }, theme);
    const path = join(FOLDER, `${browser}-${name}-${theme}-${language}.png`);
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot(path);
    written.push(path);
    await page.close();
  }
}

async function ensureCalls(devtools: DevToolsDriver): Promise<void> {
  const hasCalls = await devtools.panel.evaluate(
    () => document.querySelector('.grid-row') !== null,
  );
  if (!hasCalls) await fillList(devtools);
  await devtools.panel.click('.grid-row[data-outcome="error"] [data-column="code"]');
}

async function shoot(devtools: DevToolsDriver, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  // Two frames: what was asked for is drawn.
  await devtools.panel.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
  await devtools.panel.screenshot(path);
  written.push(path);
}
