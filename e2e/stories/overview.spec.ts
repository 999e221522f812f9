import type { DevToolsDriver } from '../drivers/devtools-driver';
import { cellAt } from './cell-at';
import { filterBy } from './filter-by';
import { gridRows, waitForRows } from './grid-rows';
import { sendFromPage } from './send-from-page';
import { expect, test } from './story';

const CHART = '.overview-chart';
const view = (place: number) => `.view-switch button:nth-of-type(${place})`;
const [CALLS, ERRORS, ACTIONS] = [view(1), view(2), view(3)];

async function shownActions(devtools: DevToolsDriver): Promise<readonly string[]> {
  return (await gridRows(devtools)).map(({ cells }) => cells.action ?? '');
}

/** Three calls, each begun when the one before it was answered, with the timeline over them. */
async function openTimeline(devtools: DevToolsDriver): Promise<void> {
  await devtools.showPanel();
  const url = 'https://app.example.test/net/envelope?ms=400';
  for (const action of ['First', 'Second', 'Third']) await sendFromPage(devtools, { url, action });
  await waitForRows(devtools, 3);
  await devtools.panel.click('.overview-toggle');
  await devtools.panel.waitFor('.overview-toggle[aria-pressed="true"]');
  await devtools.panel.waitFor('.overview canvas');
}

test('arrow keys on the timeline select a stretch of time, which list and status follow', async ({
  story,
}) => {
  const { devtools } = story;
  await openTimeline(devtools);
  // From the list, Shift+Tab goes to the timeline.
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('Shift+Tab');
  await devtools.panel.waitFor(`${CHART}:focus`);

  await devtools.panel.press('ArrowRight');
  await waitForRows(devtools, 1);
  expect(await shownActions(devtools)).toEqual(['First']);
  expect(await devtools.panel.text('.status-bar')).toContain('1 of 3 calls');
  await devtools.panel.press('Escape');
  await waitForRows(devtools, 3);
  await devtools.panel.press('ArrowLeft');
  await waitForRows(devtools, 1);
  expect(await shownActions(devtools)).toEqual(['Third']);

  await devtools.panel.click('.period-chip button');
  await waitForRows(devtools, 3);
  expect(await devtools.panel.text('.status-bar')).toContain('3 calls');
  await devtools.panel.click('.overview-toggle');
  await devtools.panel.waitUntil('the timeline to go', () => !document.querySelector('.overview'));
});

test('dragging over the timeline selects what began there, and a click takes it back', async ({
  story,
}) => {
  const { devtools } = story;
  await openTimeline(devtools);
  await drag(devtools, 0, 0.25);
  await waitForRows(devtools, 1);
  expect(await shownActions(devtools)).toEqual(['First']);
  await drag(devtools, 0.3, 0.75);
  await expect.poll(() => shownActions(devtools)).toEqual(['Second']);
  await devtools.panel.click(CHART);
  await waitForRows(devtools, 3);
});

test('Actions counts calls, errors and durations', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key', 'sdk-success', 'sdk-success']) {
    await play(name);
  }
  for (const ms of [600, 20, 300]) {
    const url = `https://cvm.tencentcloudapi.com/net/envelope?ms=${ms}`;
    await sendFromPage(devtools, { url, action: 'Timed' });
  }
  const rows = await waitForRows(devtools, 7);
  const [slow, quick, middle] = rows.slice(4).map(({ cells }) => cells.duration ?? '');
  expect(new Set([slow, quick, middle]).size).toBe(3);

  await devtools.panel.click(ACTIONS);
  await devtools.panel.waitFor('.actions-view tbody tr');
  const stats = await devtools.panel.evaluate(() =>
    [...document.querySelectorAll('.actions-view tbody tr')].map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>('[data-stat]')].map((it) => [
          it.dataset.stat ?? '',
          it.textContent ?? '',
        ]),
      ),
    ),
  );
  expect(stats).toEqual([
    expect.objectContaining({
      action: 'cvm DescribeInstancesStatus',
      count: '4',
      errorCount: '1',
      errorRate: '25 %',
    }),
    expect.objectContaining({
      action: 'cvm Timed',
      count: '3',
      errorCount: '',
      errorRate: '0 %',
      p50Ms: middle,
      p95Ms: slow,
      maxMs: slow,
    }),
  ]);
});

test('a click on an action lists the calls that it counts, however the list was limited', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key', 'sdk-missing-parameter', 'sdk-get']) {
    await play(name);
  }
  await waitForRows(devtools, 4);
  await devtools.panel.click('.chip[data-group="error"]');
  await waitForRows(devtools, 2);
  await devtools.panel.click(ACTIONS);
  const countsOf = () =>
    devtools.panel.evaluate(() =>
      [...document.querySelectorAll('.actions-view tbody tr')].map((row) => [
        row.querySelector('.action-name')?.textContent,
        row.querySelector('[data-stat="count"]')?.textContent,
      ]),
    );
  await expect.poll(countsOf).toEqual([
    ['cvm DescribeInstancesStatus', '2'],
    ['cvm DescribeInstances', '1'],
    ['cvm RunInstances', '1'],
  ]);
  await devtools.panel.click('.action-name');
  await waitForRows(devtools, 2);
  expect(await shownActions(devtools)).toEqual([
    'cvm DescribeInstancesStatus',
    'cvm DescribeInstancesStatus',
  ]);

  // Beside a choice the action does not count for its last part alone.
  await filterBy(devtools, 'outcome:success OR action:RunInstances');
  await waitForRows(devtools, 3);
  await devtools.panel.click(ACTIONS);
  await devtools.panel.waitFor('.actions-view tbody tr:nth-of-type(3)');
  await devtools.panel.click('.actions-view tbody tr:last-of-type .action-name');
  await waitForRows(devtools, 1);
  expect(await shownActions(devtools)).toEqual(['cvm RunInstances']);
});

test('By error lists as many calls as it says, however the list was limited', async ({ story }) => {
  const { devtools, play } = story;
  await openTimeline(devtools);
  await play('sdk-wrong-key');
  await play('sdk-missing-parameter');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 6);
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('Shift+Tab');
  await devtools.panel.press('ArrowRight');
  await waitForRows(devtools, 1);

  await devtools.panel.click(ERRORS);
  await devtools.panel.waitFor('.error-group:nth-of-type(2)');
  expect(await devtools.panel.text('.error-group-count')).toBe('2');
  const show = '.details-bar .action-button';
  expect(await devtools.panel.text(show)).toBe('Show 2 calls');
  await devtools.panel.click(show);
  await devtools.panel.waitFor(`${CALLS}[aria-pressed="true"]`);
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ cells }) => cells.code)).toEqual([
    'AuthFailure.SignatureFailure',
    'AuthFailure.SignatureFailure',
  ]);
});

/** From one part of the chart's width to another. The drivers' mouse only clicks, so this one is made. */
async function drag(devtools: DevToolsDriver, from: number, to: number): Promise<void> {
  await devtools.panel.evaluate(
    (from: number, to: number) => {
      const over = document.querySelector('.overview .u-over');
      const { left = 0, top = 0, width = 0 } = over?.getBoundingClientRect() ?? {};
      const send = (type: string, part: number, target: EventTarget | null = over) => {
        const place = { clientX: left + part * width, clientY: top + 20, movementX: 1 };
        const init = { ...place, bubbles: true, cancelable: true, view: window, buttons: 1 };
        target?.dispatchEvent(new MouseEvent(type, init));
      };
      send('mouseenter', from);
      send('mousemove', from);
      send('mousedown', from);
      send('mousemove', (from + to) / 2);
      send('mousemove', to);
      send('mouseup', to, document);
    },
    from,
    to,
  );
}
