import type { DevToolsDriver } from '../drivers/devtools-driver';
import { endedRows } from './ended-rows';
import type { GridRow } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const APP = 'https://app.example.test';
const TOO_LARGE = 'larger than the browser keeps for its developer tools';
const SECOND_ROW = '[role="row"][aria-rowindex="3"]';

for (const state of ['granted', 'not granted'] as const) {
  test.describe(`site ${state}`, () => {
    test.beforeEach(async ({ story: { devtools } }) => {
      if (state === 'granted') await devtools.allowSite(APP);
      await devtools.showPanel();
    });

    test('21 MB: too large in words; Firefox keeps the error where it stands first', async ({
      story: { devtools, api, play },
    }) => {
      await play('net-huge');
      await play('net-huge-error');
      const [whole, failing] = await endedRows(devtools, 2);
      expect(whole).toMatchObject({
        outcome: 'unknown',
        cells: { code: 'body too large to read', status: '200', 'request-id': '' },
      });
      expect(await summaryOfRow(devtools, 0)).toContain(TOO_LARGE);
      expect(await summaryOfRow(devtools, 0)).toContain('about 20 MB in Chrome, 1 MiB in Firefox');
      if (devtools.browserName === 'firefox') {
        await expectErrorOfBeginning(devtools, failing, api.calls[1]?.requestId);
      } else {
        expect(failing).toMatchObject({
          outcome: 'unknown',
          cells: { code: 'body too large to read', 'request-id': '' },
        });
        expect(failing?.cells.capture).toBe('without the response body');
      }
    });

    test('1.5 MiB: whole in Chromium; Firefox says what it kept', async ({
      story: { devtools, api, play },
    }) => {
      await play('net-big');
      await play('net-big-error');
      const [whole, failing] = await endedRows(devtools, 2);
      if (devtools.browserName === 'firefox') {
        expect(whole).toMatchObject({
          outcome: 'unknown',
          cells: { code: 'body too large to read', 'request-id': '' },
        });
        expect(await summaryOfRow(devtools, 0)).toContain(TOO_LARGE);
        await expectErrorOfBeginning(devtools, failing, api.calls[1]?.requestId);
      } else {
        expect(whole).toMatchObject({
          outcome: 'success',
          cells: { code: 'ok', 'request-id': api.calls[0]?.requestId, capture: 'whole' },
        });
        expect(failing).toMatchObject({
          outcome: 'error',
          cells: { code: 'InternalError', 'request-id': api.calls[1]?.requestId },
        });
      }
    });

    test('binary, HTTP 204 and empty answers each say what came', async ({
      story: { devtools, play },
    }) => {
      for (const name of ['odd-binary', 'net-no-content', 'odd-empty']) await play(name);
      const rows = await endedRows(devtools, 3);
      expect(rows.map(({ outcome, cells }) => [outcome, cells.code, cells.status])).toEqual([
        ['unknown', 'binary body', '200'],
        ['not-envelope', 'empty body', '204'],
        ['not-envelope', 'empty body', '200'],
      ]);
      expect(await summaryOfRow(devtools, 0)).toContain('The body is binary');
      expect(await summaryOfRow(devtools, 1)).toContain('The answer came with HTTP 204');
    });
  });
}

/** Only the beginning is there, and in it the whole error: that is what the row is. */
async function expectErrorOfBeginning(
  devtools: DevToolsDriver,
  row: GridRow | undefined,
  requestId: string | undefined,
): Promise<void> {
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(row).toMatchObject({
    outcome: 'error',
    cells: {
      code: 'InternalError',
      status: '200',
      'request-id': requestId,
      capture: 'with the beginning of the response body',
    },
  });
  const summary = await summaryOfRow(devtools, 1);
  expect(summary).toContain('Only the beginning of the body is there; the error in it is whole.');
  await devtools.panel.click('#tab-response');
  await devtools.panel.waitFor(`${SECOND_ROW}[aria-selected="true"]`);
  const kept = await devtools.panel.text('[role="tabpanel"]');
  expect(kept).toContain('"Code": "InternalError"');
  expect(kept).toContain(requestId);
}
