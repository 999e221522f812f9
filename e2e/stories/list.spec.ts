import type { DevToolsDriver } from '../drivers/devtools-driver';
import { cellAt } from './cell-at';
import { gridRows, rowCount, waitForRows } from './grid-rows';
import { sendFromPage } from './send-from-page';
import { expect, test } from './story';

const MENU_BUTTON = '.grid-header [data-column="ticket"] button';
const SIZE_SWITCH = '.menu-item[role="menuitemcheckbox"]:nth-of-type(6)';
const STATUS_SWITCH = '.menu-item[role="menuitemcheckbox"]:nth-of-type(5)';
const UTC_CHOICE = '.menu-item[role="menuitemradio"]:nth-last-of-type(2)';

/** The columns that a person sees, in their order. */
function shownColumns(devtools: DevToolsDriver): Promise<readonly string[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="columnheader"]')]
      .filter((head) => head.getBoundingClientRect().width > 0)
      .map((head) => head.dataset.column ?? ''),
  );
}

async function columnTexts(devtools: DevToolsDriver, column: string) {
  return (await gridRows(devtools)).map(({ cells }) => cells[column] ?? '');
}
async function closeDetails(devtools: DevToolsDriver): Promise<void> {
  await devtools.panel.click(cellAt(0, 'action'));
  await devtools.panel.press('Escape');
  await devtools.panel.waitUntil('the details to close', () => !document.querySelector('.details'));
}

test('docked right the columns that have room are shown, and every cell holds its whole text', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await play('sdk-success');
  const rows = await waitForRows(devtools, 2);
  // A little less than this with a scroll bar.
  const width = await devtools.panel.evaluate(
    () => document.querySelector('.call-grid')?.clientWidth,
  );
  expect(width).toBeLessThanOrEqual(554);
  expect(await shownColumns(devtools)).toEqual([
    ...['outcome', 'action', 'code', 'request-id', 'time', 'duration', 'ticket'],
  ]);
  expect(rows[0]?.cells).toMatchObject({
    action: 'cvm DescribeInstancesStatus',
    code: 'AuthFailure.SignatureFailure',
    'request-id': api.calls[0]?.requestId,
  });
  expect(rows[1]?.cells).toMatchObject({ code: 'ok', 'request-id': api.calls[1]?.requestId });
});

test('docked bottom there is room for region and status, and for the whole RequestId', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await devtools.dock('bottom');
  await waitForRows(devtools, 1);
  await closeDetails(devtools);
  await expect
    .poll(() => shownColumns(devtools))
    .toEqual([
      ...['outcome', 'action', 'code', 'meaning', 'request-id', 'region', 'status'],
      ...['time', 'duration', 'ticket'],
    ]);
  expect((await gridRows(devtools))[0]?.cells).toMatchObject({
    region: 'ap-guangzhou',
    status: '200',
  });
  const isCut = await devtools.panel.evaluate(() => {
    const id = document.querySelector<HTMLElement>('.grid-row .request-id-button');
    return id === null || id.scrollWidth > id.clientWidth;
  });
  expect(isCut).toBe(false);
});

test('a head sorts up, then down, then gives the order of arrival back', async ({ story }) => {
  const { devtools } = story;
  await devtools.showPanel();
  for (const action of ['Bravo', 'Charlie', 'Alpha']) await sendFromPage(devtools, { action });
  await waitForRows(devtools, 3);
  const actions = () => columnTexts(devtools, 'action');
  const direction = () =>
    devtools.panel.evaluate(
      () => document.querySelector('[data-head="action"]')?.getAttribute('aria-sort') ?? null,
    );

  await devtools.panel.click('[data-head="action"]');
  await expect.poll(actions).toEqual(['cvm Alpha', 'cvm Bravo', 'cvm Charlie']);
  expect(await direction()).toBe('ascending');
  await devtools.panel.click('[data-head="action"]');
  await expect.poll(actions).toEqual(['cvm Charlie', 'cvm Bravo', 'cvm Alpha']);
  expect(await direction()).toBe('descending');
  await devtools.panel.click('[data-head="action"]');
  await expect.poll(actions).toEqual(['cvm Bravo', 'cvm Charlie', 'cvm Alpha']);
  expect(await direction()).toBeNull();
});

test('the newest call is followed in the order of arrival, and only there', async ({ story }) => {
  const { devtools } = story;
  await devtools.showPanel();
  const burst = (count: number) =>
    devtools.inPage(async (count: number) => {
      const { playground } = window as unknown as PlaygroundWindow;
      await playground.burst(count, 4, { bytes: 200 });
    }, count);
  const belowTheScreen = () =>
    devtools.panel.evaluate(() => {
      const grid = document.querySelector('.call-grid');
      return grid ? grid.scrollHeight - grid.scrollTop - grid.clientHeight : -1;
    });
  await burst(60);
  await waitForRows(devtools, 60);
  expect(await belowTheScreen()).toBeLessThan(22);

  await devtools.panel.click('[data-head="action"]');
  await devtools.panel.waitFor('[data-head="action"][aria-sort="ascending"]');
  await burst(8);
  await waitForRows(devtools, 68);
  expect(await belowTheScreen()).toBeGreaterThan(4 * 22);

  await devtools.panel.click('[data-head="action"]');
  await devtools.panel.waitFor('[data-head="action"][aria-sort="descending"]');
  await devtools.panel.click('[data-head="action"]');
  await devtools.panel.waitFor('[data-head="action"]:not([aria-sort])');
  await devtools.panel.press('End');
  await burst(8);
  await waitForRows(devtools, 76);
  expect(await belowTheScreen()).toBeLessThan(22);
});

test('columns stay as chosen: shown, resized and moved, in a new panel and in a new dock', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await waitForRows(devtools, 1);

  await devtools.panel.click(MENU_BUTTON);
  await devtools.panel.click(SIZE_SWITCH);
  await devtools.panel.waitFor(`${SIZE_SWITCH}[aria-checked="true"]`);
  // The menu stays open for more; a column that is switched on and off again changes nothing else.
  await devtools.panel.click(STATUS_SWITCH);
  await devtools.panel.waitFor(`${STATUS_SWITCH}[aria-checked="true"]`);
  await devtools.panel.click(STATUS_SWITCH);
  await devtools.panel.waitFor(`${STATUS_SWITCH}[aria-checked="false"]`);
  await devtools.panel.press('Escape');
  await devtools.panel.waitFor('[data-head="size"]');

  // From the list Tab goes to the heads.
  await devtools.panel.click(cellAt(0, 'action'));
  await devtools.panel.press('Tab');
  const widthOfAction = () =>
    devtools.panel.evaluate(() =>
      Math.round(
        document.querySelector('[data-head="action"]')?.getBoundingClientRect().width ?? 0,
      ),
    );
  const before = await widthOfAction();
  await devtools.panel.press('Shift+ArrowRight');
  await devtools.panel.press('Shift+ArrowRight');
  await expect.poll(widthOfAction).toBe(before + 16);
  await devtools.panel.press('ControlOrMeta+Shift+ArrowRight');
  const chosen = [
    ...['outcome', 'code', 'action', 'request-id', 'size', 'time', 'duration', 'ticket'],
  ];
  await expect.poll(() => shownColumns(devtools)).toEqual(chosen);
  expect(
    await devtools.panel.evaluate(() => document.activeElement?.getAttribute('data-head')),
    'the head that moved keeps the focus',
  ).toBe('action');

  await devtools.closeDevTools();
  await devtools.openDevTools();
  await devtools.showPanel();
  await play('sdk-success');
  await expect.poll(() => rowCount(devtools)).toBeGreaterThan(0);
  await expect.poll(() => shownColumns(devtools)).toEqual(chosen);
  expect(await widthOfAction()).toBe(before + 16);

  await devtools.dock('bottom');
  await expect.poll(() => rowCount(devtools)).toBeGreaterThan(0);
  await expect.poll(() => shownColumns(devtools)).toContain('region');
  const wide = await shownColumns(devtools);
  expect(wide.indexOf('action')).toBe(wide.indexOf('code') + 1);
  expect(wide).toContain('size');
  expect(await widthOfAction()).toBe(before + 16);
});

test.describe('in Shanghai', () => {
  test.use({ timeZone: 'Asia/Shanghai' });

  test('times in UTC, where a person wants them', async ({ story }) => {
    const { devtools, play } = story;
    await devtools.showPanel();
    await play('sdk-wrong-key');
    const local = (await waitForRows(devtools, 1))[0]?.cells.time ?? '';
    await devtools.panel.click(MENU_BUTTON);
    await devtools.panel.click(UTC_CHOICE);
    const time = async () => (await columnTexts(devtools, 'time'))[0] ?? '';
    const hour = (clock: string) => Number(clock.slice(0, 2));
    await expect.poll(async () => (hour(local) + 16) % 24 === hour(await time())).toBe(true);
    expect((await time()).slice(2)).toBe(local.slice(2));
  });
});

interface PlaygroundWindow {
  readonly playground: {
    burst(count: number, inFlight: number, options: { bytes: number }): Promise<unknown>;
  };
}
