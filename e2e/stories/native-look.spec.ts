import type { DevToolsDriver } from '../drivers/devtools-driver';
import { launchChromium } from '../drivers/launch-chromium';
import { launchFirefox } from '../drivers/launch-firefox';
import { startFakeApi } from '../fake-api/start-fake-api';
import { buildPlayground } from '../playground/build-playground';
import { cellAt } from './cell-at';
import { waitForRows } from './grid-rows';
import { sendFromPage } from './send-from-page';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const ROW_HEIGHT = 22;

/** Where elements stand, in pixels. */
function boxesOf(devtools: DevToolsDriver, ...selectors: string[]) {
  return devtools.panel.evaluate(
    (selectors: readonly string[]) =>
      selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { selector, box: box && [box.x, box.y, box.width, box.height] };
      }),
    selectors,
  );
}

/** How far the document could be scrolled sideways, in pixels. */
function beyondTheSide(devtools: DevToolsDriver): Promise<number> {
  return devtools.panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function rowHeights(devtools: DevToolsDriver): Promise<readonly number[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll('.grid-row')].map((row) => row.getBoundingClientRect().height),
  );
}

async function burst(devtools: DevToolsDriver, count: number): Promise<void> {
  await devtools.inPage(async (count: number) => {
    const { playground } = window as unknown as PlaygroundWindow;
    await playground.burst(count, 4, { bytes: 200 });
  }, count);
}

test('the panel follows the theme of DevTools at once, in either dock', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await waitForRows(devtools, 1);
  /** From 0 to 255. */
  const brightness = () =>
    devtools.panel.evaluate(() => {
      const channels = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
      return channels.slice(0, 3).reduce((sum, it) => sum + Number(it) / 3, 0);
    });
  for (const side of ['right', 'bottom'] as const) {
    await devtools.dock(side);
    for (const theme of ['dark', 'light'] as const) {
      await devtools.setTheme(theme);
      await devtools.panel.waitFor(`html[data-theme="${theme}"] .grid-row`);
      if (theme === 'dark') expect(await brightness()).toBeLessThan(80);
      else expect(await brightness()).toBeGreaterThan(200);
    }
  }
});

test('nothing moves while calls arrive', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await waitForRows(devtools, 1);
  const around = ['.toolbar', '.filter-bar', '.notice-bar', '.grid-header', '.status-bar'];
  const withoutDetails = await boxesOf(devtools, ...around, cellAt(0));
  expect(withoutDetails.map(({ box }) => box)).not.toContain(undefined);
  await burst(devtools, 20);
  await waitForRows(devtools, 21);
  expect(await boxesOf(devtools, ...around, cellAt(0))).toEqual(withoutDetails);

  await devtools.panel.click(cellAt(0, 'code'));
  const details = ['.details', '.details-bar', '.tab-panel', '.summary-title'];
  await devtools.panel.waitFor('.summary-title');
  const withDetails = await boxesOf(devtools, ...around, ...details);
  expect(withDetails.map(({ box }) => box)).not.toContain(undefined);
  await burst(devtools, 20);
  await play('sdk-wrong-key');
  await waitForRows(devtools, 42);
  const after = await boxesOf(devtools, ...around, ...details);
  expect(after).toEqual(withDetails);
});

test('a name of 1,000 characters and a message from right to left keep rows and page in shape', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await sendFromPage(devtools, { action: 'A'.repeat(1000) });
  await sendFromPage(devtools, {
    url: 'https://app.example.test/api/cvm',
    action: 'DescribeZones',
    parameters: { 'שלום עולם': 1 },
  });
  await waitForRows(devtools, 3);
  for (const side of ['right', 'bottom'] as const) {
    await devtools.dock(side);
    await waitForRows(devtools, 3);
    for (const row of [1, 2]) {
      const summary = await summaryOfRow(devtools, row);
      if (row === 2) expect(summary).toContain('שלום עולם');
      expect(await rowHeights(devtools)).toEqual([ROW_HEIGHT, ROW_HEIGHT, ROW_HEIGHT]);
      expect(await beyondTheSide(devtools)).toBeLessThanOrEqual(0);
      const isWithin = await devtools.panel.evaluate(() => {
        const panel = document.querySelector('[role="tabpanel"]');
        return panel !== null && panel.scrollWidth <= panel.clientWidth;
      });
      expect(isWithin, 'the details are no wider than their place').toBe(true);
    }
  }
});

test('a panel of some 300 pixels shows list and details without scrolling sideways', async ({
  inspectorBrowser,
}) => {
  const api = await startFakeApi({ playgroundDir: await buildPlayground() });
  const options = {
    server: api,
    devtools: 'open',
    windowSize: { width: inspectorBrowser === 'chromium' ? 350 : 600, height: 800 },
    prefs: { 'devtools.toolbox.sidebar.width': 300 },
  } as const;
  const devtools =
    inspectorBrowser === 'chromium'
      ? await launchChromium({ ...options, extensionPath: 'dist/chrome' })
      : await launchFirefox({ ...options, extensionPath: 'dist/firefox' });
  try {
    await devtools.goto(api.pageUrl);
    await devtools.showPanel();
    await sendFromPage(devtools, {
      url: 'https://app.example.test/api/cvm',
      action: 'DescribeUnicorns',
    });
    await waitForRows(devtools, 1);
    const width = await devtools.panel.evaluate(() => innerWidth);
    expect(width).toBeGreaterThan(200);
    // Chromium's windows get no narrower.
    expect(width).toBeLessThan(inspectorBrowser === 'chromium' ? 360 : 310);
    await devtools.panel.waitFor(cellAt(0, 'code'));
    await devtools.panel.waitFor('.summary-title');
    expect(await beyondTheSide(devtools)).toBeLessThanOrEqual(0);
    const outside = await devtools.panel.evaluate(() =>
      ['.toolbar', '.filter-bar', '.call-grid', '.details', '.details-bar', '.status-bar'].filter(
        (selector) => {
          const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {
            left: -1,
            right: -1,
          };
          return left < 0 || right > innerWidth;
        },
      ),
    );
    expect(outside).toEqual([]);
    expect(await devtools.cspViolations()).toEqual([]);
    expect(await devtools.panelErrors()).toEqual([]);
  } finally {
    await devtools.close();
    await api.close();
  }
});

interface PlaygroundWindow {
  readonly playground: {
    burst(count: number, inFlight: number, options: { bytes: number }): Promise<unknown>;
  };
}
