import type { DevToolsDriver } from '../drivers/devtools-driver';
import { cellAt } from './cell-at';
import { gridRows, waitForRows } from './grid-rows';
import { expect, test } from './story';

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
    cellAt(row, 'action'),
    key,
  );
}

test('a click on a RequestId copies it whole', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  await devtools.panel.click(`${cellAt(0)} .request-id-button`);
  await devtools.panel.waitFor(`${cellAt(0)} .request-id-button[data-said]`);
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

  await devtools.panel.click(cellAt(0, 'action'));
  await clickWith(devtools, 2, 'ctrlKey');
  await expect.poll(() => selectedPlaces(devtools)).toEqual([0, 2]);
  expect(await copied()).toEqual([ids[0], ids[2]]);

  await devtools.panel.click(cellAt(1, 'action'));
  await clickWith(devtools, 3, 'shiftKey');
  await expect.poll(() => selectedPlaces(devtools)).toEqual([1, 2, 3]);
  expect(await copied()).toEqual(ids.slice(1));

  // The same by keys.
  await devtools.panel.click(cellAt(0, 'action'));
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
    cellAt(1, 'action'),
  );
  await devtools.panel.waitFor('[role="menu"] .menu-item');
  expect(await selectedPlaces(devtools)).toEqual([1]);
  await devtools.panel.press('Escape');
  await devtools.panel.waitUntil('the menu to go', () => !document.querySelector('[role="menu"]'));

  await devtools.panel.click(cellAt(0, 'action'));
  await devtools.panel.press('Shift+F10');
  await devtools.panel.waitFor('[role="menu"] .menu-item:focus');
  // The ticket is the first, the RequestId the second.
  await devtools.panel.press('ArrowDown');
  await devtools.panel.press('Enter');
  await devtools.panel.waitFor('.said');
  expect((await devtools.readClipboard()).text).toBe(api.calls[0]?.requestId);
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
  await devtools.panel.click(cellAt(0, 'action'));
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
  await devtools.panel.click(`${cellAt(0)} .fold-mark`);
  await waitForRows(devtools, 4);
  await devtools.panel.click(`${cellAt(0)} .fold-mark`);
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
  await devtools.panel.click(cellAt(0, 'action'));
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 4);
  expect(await selectedPlaces(devtools)).toEqual([0]);
  expect(await devtools.panel.text('.summary-title')).toBe('OK');
});
