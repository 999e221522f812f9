import type { DevToolsDriver } from '../drivers/devtools-driver';
import { cellAt } from './cell-at';
import { rowCount, waitForRows } from './grid-rows';
import { expect, test } from './story';

const UNDO = '.status-bar .text-button';

/** What has the focus, enough to know it; `body` where it was lost. */
function focused(devtools: DevToolsDriver): Promise<string> {
  return devtools.panel.evaluate(() => {
    const { activeElement: it } = document;
    return it === null ? 'nothing' : `${it.localName} ${it.className}`.trim();
  });
}

/**
 * By the document, not by `:focus`: at Escape Firefox's toolbox opens its split console as well, which
 * takes the window's focus, and a panel cannot keep it from that (153).
 */
async function waitForFocus(devtools: DevToolsDriver, selector: string): Promise<void> {
  await devtools.panel.waitUntil(
    `${selector} to have the focus`,
    (selector: string) => document.activeElement?.matches(selector),
    selector,
  );
}

async function typeKeys(devtools: DevToolsDriver, text: string): Promise<void> {
  for (const key of text) await devtools.panel.press(key);
}

async function waitUntilGone(devtools: DevToolsDriver, selector: string): Promise<void> {
  await devtools.panel.waitUntil(
    `${selector} to go`,
    (selector: string) => !document.querySelector(selector),
    selector,
  );
}

test('from the failed call to the ticket on the clipboard by keys alone', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key', 'sdk-success']) await play(name);
  await waitForRows(devtools, 3);

  await devtools.panel.press('ControlOrMeta+F');
  await typeKeys(devtools, 'outcome:error');
  await waitForRows(devtools, 1);
  await devtools.panel.press('Enter');
  await waitForFocus(devtools, '.call-grid');
  await devtools.panel.press('e');
  await devtools.panel.waitFor(`${cellAt(0)}[aria-selected="true"]`);
  await devtools.panel.press('Enter');
  await waitForFocus(devtools, '[role="tabpanel"]');
  expect(await devtools.panel.text('[role="tabpanel"]')).toContain(
    'The signature does not match the request as it arrived.',
  );
  await devtools.panel.press('Escape');
  await waitForFocus(devtools, '.call-grid');
  await waitUntilGone(devtools, '.details');
  await devtools.panel.press('ArrowDown');
  await devtools.panel.waitFor(`${cellAt(0)}[aria-selected="true"]`);
  await devtools.panel.press('t');
  await devtools.panel.waitFor('.said');
  const { text } = await devtools.readClipboard();
  expect(text).toContain(api.calls[1]?.requestId);
  expect(text).toContain('AuthFailure.SignatureFailure');
});

test('the sheet of keys opens by ? and gives the focus back to the list', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await waitForRows(devtools, 1);
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('Shift+?');
  await devtools.panel.waitFor('.key-sheet');
  await devtools.panel.press('Escape');
  await waitUntilGone(devtools, '.key-sheet');
  await waitForFocus(devtools, '.call-grid');
});

test('single keys that are switched off do nothing; the others go on', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-success', 'sdk-wrong-key']) await play(name);
  await waitForRows(devtools, 3);
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('r');
  await devtools.panel.waitFor('.said');
  await waitUntilGone(devtools, '.said');

  await devtools.panel.press('Shift+?');
  await devtools.panel.click('.key-switch input');
  await devtools.panel.press('Escape');
  await waitUntilGone(devtools, '.key-sheet');
  const watched = '.said, .key-sheet, .compare-view, .fold-mark';
  await devtools.panel.evaluate((watched: string) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const it of document.querySelectorAll(watched)) seen.push(it.className);
    }).observe(document, { subtree: true, childList: true });
  }, watched);
  // Not `?`: Chromium's DevTools then open their own settings (156).
  for (const key of ['e', 'Shift+E', 't', 'r', 'p', 'f', '/', 'j']) {
    await devtools.panel.press(key);
  }
  await devtools.panel.press('ArrowDown');
  await devtools.panel.waitFor(`${cellAt(1)}[aria-selected="true"]`);
  expect(
    await devtools.panel.evaluate(() => (window as unknown as { seen: string[] }).seen),
  ).toEqual([]);
  expect(await focused(devtools)).toBe('div call-grid');
});

test('Ctrl+L clears, and Undo is reached by Tab and brings all back', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('ControlOrMeta+L');
  await devtools.panel.waitFor('.empty-notice');
  await devtools.panel.waitFor(UNDO);
  expect(await rowCount(devtools)).toBe(0);
  const isAtUndo = () =>
    devtools.panel.evaluate(
      (undo: string) => document.activeElement === document.querySelector(undo),
      UNDO,
    );
  for (let step = 0; step < 30 && !(await isAtUndo()); step++) await devtools.panel.press('Tab');
  await devtools.panel.press('Enter');
  await waitForRows(devtools, 2);
  await waitForFocus(devtools, '.call-grid');
});

test('Alt and arrows go from call to call within the details, in the tab that is open', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-wrong-key', 'sdk-missing-parameter']) await play(name);
  await waitForRows(devtools, 3);
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.click('#tab-timing');
  await devtools.panel.waitFor('#tabpanel-timing');
  await devtools.panel.click(cellAt(0, 'code'));
  await devtools.panel.press('Enter');
  await waitForFocus(devtools, '#tabpanel-timing');
  for (const [key, place] of [
    ['Alt+ArrowDown', 1],
    ['Alt+ArrowDown', 2],
    ['Alt+ArrowUp', 1],
  ] as const) {
    await devtools.panel.press(key);
    await devtools.panel.waitFor(`${cellAt(place)}[aria-selected="true"]`);
    await devtools.panel.waitFor('#tabpanel-timing');
    await expect.poll(() => focused(devtools)).toBe('div tab-panel');
  }
});

test('the focus is never lost', async ({ story }) => {
  test.setTimeout(120_000);
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of ['sdk-success', 'sdk-success', 'sdk-wrong-key']) await play(name);
  await waitForRows(devtools, 3);
  const { panel } = devtools;
  const isKept = (after: string) =>
    expect
      .poll(() => focused(devtools), { message: `after ${after}` })
      .not.toMatch(/^(body|nothing)/);

  await panel.click(cellAt(1, 'code'));
  await panel.click('.details-bar > .icon-button');
  await waitUntilGone(devtools, '.details');
  await isKept('closing the details');

  await panel.click(cellAt(1, 'code'));
  await panel.press('Shift+F10');
  await panel.waitFor('[role="menu"]');
  await panel.press('Escape');
  await waitUntilGone(devtools, '[role="menu"]');
  await isKept('the menu of a row');

  await panel.press('p');
  await panel.waitFor('.compare-view');
  await panel.press('Escape');
  await waitUntilGone(devtools, '.compare-view');
  await isKept('the comparison');

  await panel.press('Shift+?');
  await panel.waitFor('.key-sheet');
  await panel.press('Escape');
  await waitUntilGone(devtools, '.key-sheet');
  await isKept('the sheet of keys');

  await panel.type('input[type="search"]', 'nothing-like-it');
  await panel.click('.empty-notice button');
  await waitForRows(devtools, 3);
  await isKept('showing all calls');

  await panel.click(cellAt(1, 'code'));
  await panel.press('ControlOrMeta+L');
  await panel.waitFor('.empty-notice');
  await isKept('clearing by key');

  await panel.click(UNDO);
  await waitForRows(devtools, 3);
  await isKept('undoing');

  await panel.click('.record-button + .icon-button');
  await panel.waitFor('.empty-notice');
  await isKept('clearing by button');
});
