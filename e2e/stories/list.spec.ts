import type { DevToolsDriver } from '../drivers/devtools-driver';
import { gridRows, rowCount, waitForRows } from './grid-rows';
import { sendFromPage } from './send-from-page';
import { expect, test } from './story';

const MENU_BUTTON = '.grid-header [data-column="ticket"] button';
const SIZE_SWITCH = '.menu-item[role="menuitemcheckbox"]:nth-of-type(6)';
const STATUS_SWITCH = '.menu-item[role="menuitemcheckbox"]:nth-of-type(5)';
const UTC_CHOICE = '.menu-item[role="menuitemradio"]:nth-last-of-type(2)';

const cellOf = (row: number, column: string) =>
  `[role="row"][aria-rowindex="${row + 2}"] [data-column="${column}"]`;
const rowAt = (row: number) => `[role="row"][aria-rowindex="${row + 2}"]`;

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

/** The places of the selected rows, from 0. */
function selectedPlaces(devtools: DevToolsDriver): Promise<readonly number[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll('.grid-row[aria-selected="true"]')]
      .map((row) => Number(row.ariaRowIndex) - 2)
      .sort((a, b) => a - b),
  );
}

/** A click with a modifier, which the drivers' mouse has not. */
function clickWith(devtools: DevToolsDriver, row: number, key: 'ctrlKey' | 'shiftKey') {
  return devtools.panel.evaluate(
    (selector: string, key: string) => {
      const init = { bubbles: true, cancelable: true, [key]: true };
      document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', init));
    },
    cellOf(row, 'action'),
    key,
  );
}

async function closeDetails(devtools: DevToolsDriver): Promise<void> {
  await devtools.panel.click(cellOf(0, 'action'));
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
  await devtools.panel.click(cellOf(0, 'action'));
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

test('a click on a RequestId copies it whole', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  await devtools.panel.click(`${rowAt(0)} .request-id-button`);
  await devtools.panel.waitFor(`${rowAt(0)} .request-id-button[data-said]`);
  const { text } = await devtools.readClipboard();
  expect(text).toMatch(/^[0-9a-f-]{36}$/);
  expect(text).toBe(api.calls[0]?.requestId);
});

test('Ctrl and Shift select several calls, and copying gives all their RequestIds', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  for (let call = 0; call < 4; call++) await play('sdk-success');
  await waitForRows(devtools, 4);
  const ids = api.calls.map(({ requestId }) => requestId);
  const copied = async () => {
    await devtools.panel.press('ControlOrMeta+C');
    await devtools.panel.waitFor('.said');
    const { text } = await devtools.readClipboard();
    await devtools.panel.waitUntil(
      'the confirmation to go',
      () => !document.querySelector('.said'),
    );
    return text.trim().split(/\r?\n/);
  };

  await devtools.panel.click(cellOf(0, 'action'));
  await clickWith(devtools, 2, 'ctrlKey');
  await expect.poll(() => selectedPlaces(devtools)).toEqual([0, 2]);
  expect(await copied()).toEqual([ids[0], ids[2]]);

  await devtools.panel.click(cellOf(1, 'action'));
  await clickWith(devtools, 3, 'shiftKey');
  await expect.poll(() => selectedPlaces(devtools)).toEqual([1, 2, 3]);
  expect(await copied()).toEqual(ids.slice(1));

  // The same by keys.
  await devtools.panel.click(cellOf(0, 'action'));
  await devtools.panel.press('Shift+ArrowDown');
  await expect.poll(() => selectedPlaces(devtools)).toEqual([0, 1]);
  expect(await copied()).toEqual(ids.slice(0, 2));
});

test('the menu of a row opens by right click and by Shift+F10, and does what it says', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  // The drivers' mouse has one button.
  await devtools.panel.evaluate(
    (selector: string) => {
      const cell = document.querySelector(selector);
      const { x = 0, y = 0 } = cell?.getBoundingClientRect() ?? {};
      const init = { bubbles: true, cancelable: true, clientX: x + 2, clientY: y + 2 };
      cell?.dispatchEvent(new MouseEvent('contextmenu', init));
    },
    cellOf(1, 'action'),
  );
  await devtools.panel.waitFor('[role="menu"] .menu-item');
  expect(await selectedPlaces(devtools)).toEqual([1]);
  await devtools.panel.press('Escape');
  await devtools.panel.waitUntil('the menu to go', () => !document.querySelector('[role="menu"]'));

  await devtools.panel.click(cellOf(0, 'action'));
  await devtools.panel.press('Shift+F10');
  await devtools.panel.waitFor('[role="menu"] .menu-item:focus');
  // The ticket is the first, the RequestId the second.
  await devtools.panel.press('ArrowDown');
  await devtools.panel.press('Enter');
  await devtools.panel.waitFor('.said');
  expect((await devtools.readClipboard()).text).toBe(api.calls[0]?.requestId);
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

test('equal calls fold into one row that unfolds by key and by click; an error stays in its place', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key', 'sdk-success', 'sdk-success']) {
    await play(name);
  }
  await waitForRows(devtools, 4);
  await devtools.panel.click(cellOf(0, 'action'));
  await devtools.panel.press('f');
  await waitForRows(devtools, 2);
  const outcomes = async () => (await gridRows(devtools)).map(({ outcome }) => outcome);
  expect(await outcomes()).toEqual(['success', 'error']);
  const count = () =>
    devtools.panel.evaluate(
      () => document.querySelector<HTMLElement>('.fold-mark')?.dataset.count ?? '',
    );
  expect(await count()).toBe('×3');
  const isMarkInSight = await devtools.panel.evaluate(() => {
    const mark = document.querySelector('.fold-mark');
    const right = (element: Element | null | undefined) => element?.getBoundingClientRect().right;
    return (right(mark) ?? Infinity) <= (right(mark?.closest('[role="gridcell"]')) ?? 0);
  });
  expect(isMarkInSight).toBe(true);
  expect(await devtools.panel.text('.status-bar')).toContain('4 calls in 2 rows');

  await devtools.panel.press('ArrowRight');
  await waitForRows(devtools, 4);
  expect(await outcomes()).toEqual(['success', 'error', 'success', 'success']);
  await devtools.panel.press('ArrowLeft');
  await waitForRows(devtools, 2);
  await devtools.panel.click(`${rowAt(0)} .fold-mark`);
  await waitForRows(devtools, 4);
  await devtools.panel.click(`${rowAt(0)} .fold-mark`);
  await waitForRows(devtools, 2);

  await play('sdk-success');
  await expect.poll(count).toBe('×4');
  expect(await outcomes()).toEqual(['success', 'error']);
});

test('a call that a person selected stays selected, whatever comes after it', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-missing-parameter');
  await waitForRows(devtools, 2);
  await devtools.panel.click(cellOf(0, 'action'));
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 4);
  expect(await selectedPlaces(devtools)).toEqual([0]);
  expect(await devtools.panel.text('.summary-title')).toBe('OK');
});

interface PlaygroundWindow {
  readonly playground: {
    burst(count: number, inFlight: number, options: { bytes: number }): Promise<unknown>;
  };
}
