import type { DevToolsDriver } from '../drivers/devtools-driver';
import { rowCount, waitForRows } from './grid-rows';
import { expect, test } from './story';

test('the dock moved five times loses nothing and leaves one listener a page', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  expect(await listenerCount(devtools)).toBe(2);
  await devtools.panel.type('input[type="search"]', 'cvm');
  await devtools.panel.click('button[aria-label^="Set a marker"]');
  await devtools.panel.waitFor('.marker-name');
  await devtools.panel.press('Enter');
  for (const side of ['bottom', 'right', 'undocked', 'bottom', 'right'] as const) {
    await devtools.dock(side);
    await play('sdk-wrong-key');
  }
  const rows = await waitForRows(devtools, 6);
  expect(rows.map(({ cells }) => cells['request-id'])).toEqual(
    api.calls.map(({ requestId }) => requestId),
  );
  // Firefox has made the panel's document anew each time.
  await devtools.panel.waitFor('[role="row"][aria-rowindex="3"][data-marker="Marker 1"]');
  expect(
    await devtools.panel.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
    ),
  ).toBe('cvm');
  // One of the devtools page, for the badge, and one of the panel that is there.
  expect(await listenerCount(devtools)).toBe(2);
});

test('an empty list says what to do', async ({ story }) => {
  const { devtools } = story;
  await devtools.showPanel();
  const text = await devtools.panel.text('.empty-notice');
  expect(text).toContain(
    'No Tencent Cloud calls yet.Repeat the step that failed while DevTools stays open.',
  );
  expect(text).toContain('Explain an error');
});

test('clearing can be undone', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  await devtools.panel.click('button[aria-label="Clear the list"]');
  await devtools.panel.waitFor('.empty-notice');
  await play('sdk-success');
  await waitForRows(devtools, 1);
  await devtools.panel.click('.status-bar button');
  const rows = await waitForRows(devtools, 3);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['success', 'error', 'success']);
});

test('words and chips narrow the list', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await play('sdk-missing-parameter');
  await waitForRows(devtools, 3);
  await devtools.panel.type('input[type="search"]', 'SIGNATUREfail');
  await waitForRows(devtools, 1);
  for (let key = 0; key < 'SIGNATUREfail'.length; key++) await devtools.panel.press('Backspace');
  await waitForRows(devtools, 3);
  await devtools.panel.click('.chip[data-group="error"]');
  await waitForRows(devtools, 2);
  expect(await devtools.panel.text('.chip[data-group="error"]')).toBe('Errors 2');
  await devtools.panel.type('input[type="search"]', 'nothing like it');
  await devtools.panel.waitFor('.empty-notice');
  await devtools.panel.click('.empty-notice button');
  await waitForRows(devtools, 3);
});

test('the newest error shows itself until a person chooses', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  expect(await devtools.panel.text('.summary-title')).toBe('AuthFailure.SignatureFailure');
  await play('sdk-missing-parameter');
  await waitForRows(devtools, 3);
  expect(await devtools.panel.text('.summary-title')).toBe('MissingParameter');
  await devtools.panel.click('[role="row"][aria-rowindex="2"] [data-column="action"]');
  await play('sdk-unauthorized');
  await waitForRows(devtools, 4);
  expect(await devtools.panel.text('.summary-title')).toBe('OK');
});

test('a damaged stored setting falls back to its default and says so once', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await devtools.panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    await (browser ?? chrome)?.storage.local.set({
      panel: { detailsTab: 'no such tab', detailsShare: 0.3 },
    });
  });
  await devtools.closeDevTools();
  await devtools.openDevTools();
  await devtools.showPanel();
  await devtools.panel.waitFor('.warning-bar');
  expect(await devtools.panel.text('.warning-bar')).toContain(
    'Some saved settings could not be read',
  );
  await devtools.panel.click('.warning-bar button');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 1);
  expect(await devtools.panel.text('[role="tab"][aria-selected="true"]')).toBe('Summary');
  await devtools.panel.click('#tab-request');
  await expect.poll(() => storedTab(devtools)).toBe('request');
  await devtools.closeDevTools();
  await devtools.openDevTools();
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await expect.poll(() => rowCount(devtools)).toBe(1);
  expect(await devtools.panel.evaluate(() => document.querySelector('.warning-bar'))).toBeNull();
});

interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ panel?: { detailsTab?: string } }>;
      set(items: object): Promise<void>;
    };
  };
}

/** The details' tab as it stands in the extension's storage. */
async function storedTab(devtools: DevToolsDriver): Promise<string | undefined> {
  return devtools.panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    return (await (browser ?? chrome)?.storage.local.get('panel'))?.panel?.detailsTab;
  });
}

async function listenerCount(devtools: DevToolsDriver): Promise<number> {
  return devtools.panel.evaluate(
    () => (window as unknown as { tc3: { log: { listenerCount: number } } }).tc3.log.listenerCount,
  );
}
