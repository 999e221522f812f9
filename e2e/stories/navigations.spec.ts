import type { DevToolsDriver } from '../drivers/devtools-driver';
import { callFromPage } from './call-from-page';
import { endedRows } from './ended-rows';
import { type GridRow, gridRows, rowCount } from './grid-rows';
import { leavePage, playAndLeave } from './leave-page';
import { settledLedger } from './settled-ledger';
import { expect, test } from './story';

const APP = 'https://app.example.test';
const IN_FLIGHT = 3;
const SLOW = '/net/envelope?ms=5000';
const SLOW_BODY = '/net/envelope?bodyMs=5000';
const NAVIGATED = 'page navigated away';
const REPEATS = 3;

for (const state of ['granted', 'not granted'] as const) {
  test.describe(`site ${state}`, () => {
    const isGranted = state === 'granted';

    test.beforeEach(async ({ story: { devtools } }) => {
      if (isGranted) await devtools.allowSite(APP);
      await devtools.showPanel();
    });

    test(`calls in flight at a navigation: ${isGranted ? 'one row each, which says why' : 'rows of Firefox alone, none of them pending'}`, async ({
      story: { devtools },
    }) => {
      await callFromPage(devtools, { path: '/net/envelope' });
      for (let count = 0; count < IN_FLIGHT; count++) {
        await callFromPage(devtools, { path: SLOW, to: 'own host', until: 'sent' });
      }
      if (isGranted) await waitForPending(devtools, IN_FLIGHT);
      else await callFromPage(devtools, { path: '/net/envelope' });
      await leavePage(devtools, 'flight');
      const quick = isGranted ? 1 : 2;
      await markEnd(devtools);
      await settledLedger(devtools);
      const cutOff = await rowsOf(devtools, (row) => row.outcome === 'failed');
      if (isGranted) {
        expect(cutOff).toHaveLength(IN_FLIGHT);
        await endedRows(devtools, quick + IN_FLIGHT + 1);
      } else {
        expect(cutOff.length).toBeLessThanOrEqual(
          devtools.browserName === 'firefox' ? IN_FLIGHT : 0,
        );
      }
      for (const { cells } of cutOff) {
        expect([NAVIGATED, ...noReason(devtools)]).toContain(cells.code);
        expect(cells).toMatchObject({ 'request-id': '', status: '' });
      }
      if (isGranted) {
        // The quick call's row may come behind the first of these: Firefox reads bodies late.
        const failed = '[role="row"][data-outcome="failed"]';
        await devtools.panel.click(`${failed} [data-column="code"]`);
        await devtools.panel.waitFor(`${failed}[aria-selected="true"]`);
        expect(await devtools.panel.text('[role="tabpanel"]')).toMatch(
          /navigated away while the call ran|the browser gives no reason/,
        );
      }
    });

    test(`a navigation inside a body: ${isGranted ? 'one row' : 'one row at most'}, never a success`, async ({
      story: { devtools },
    }) => {
      for (let round = 1; round <= REPEATS; round++) {
        await callFromPage(devtools, { path: SLOW_BODY, to: 'own host', until: 'headers' });
        await leavePage(devtools, `body-${round}`);
        await markEnd(devtools);
        const rows = await rowsOf(devtools, ({ cells }) => cells.code !== 'ok');
        expect(rows.length).toBeLessThanOrEqual(round);
        if (isGranted) await endedRows(devtools, 2 * round);
        for (const { outcome, cells } of await rowsOf(
          devtools,
          ({ cells }) => cells.code !== 'ok',
        )) {
          expect(['failed', 'unknown']).toContain(outcome);
          expect([NAVIGATED, 'body cut off', ...noReason(devtools)]).toContain(cells.code);
          expect(cells['request-id']).toBe('');
        }
      }
      await settledLedger(devtools);
    });

    test(`a navigation right after an answer: ${isGranted ? 'one row' : 'one row, in Firefox perhaps none'}, with the answer or why there is none`, async ({
      story: { devtools, api, play },
    }) => {
      for (let round = 1; round <= REPEATS; round++) {
        await playAndLeave(devtools, play, 'navigate-after-response');
        const served = api.calls.at(-1)?.requestId ?? 'none served';
        await markEnd(devtools);
        if (isGranted || devtools.browserName === 'chromium') await endedRows(devtools, 2 * round);
        await settledLedger(devtools);
        const rows = (await gridRows(devtools)).slice(0, -1);
        const answers = rows.filter(({ cells }) => cells['request-id'] === served);
        const why = rows.filter(({ cells }) => cells.code === NAVIGATED);
        expect(answers.length).toBeLessThanOrEqual(1);
        for (const row of answers) expect(row).toMatchObject({ outcome: 'success' });
        for (const row of why) {
          expect(row).toMatchObject({
            outcome: 'unknown',
            cells: { status: '200', 'request-id': '' },
          });
        }
        const oks = rows.filter(({ cells }) => cells.code === 'ok');
        expect(rows).toHaveLength(oks.length + why.length);
      }
    });

    test(`a keepalive call that outlives its page: ${isGranted ? 'one row' : 'one row at most'}, with the answer or why there is none`, async ({
      story: { devtools, api, play },
    }) => {
      for (let round = 1; round <= REPEATS; round++) {
        const before = api.calls.length;
        await playAndLeave(devtools, play, 'navigate-keepalive');
        await expect.poll(() => api.calls.length).toBe(before + 1);
        const served = api.calls.at(-1)?.requestId ?? 'none served';
        await markEnd(devtools);
        if (isGranted) await endedRows(devtools, 2 * round);
        await settledLedger(devtools);
        const rows = await gridRows(devtools);
        expect(rows.length).toBeLessThanOrEqual(2 * round);
        for (const { outcome, cells } of rows) {
          if (cells.code === 'ok') continue;
          // Chromium may say aborted of what the server answered.
          expect(['unknown 200', 'failed ']).toContain(`${outcome} ${cells.status}`);
          expect([NAVIGATED, ...noReason(devtools)]).toContain(cells.code);
          expect(cells['request-id']).toBe('');
        }
        expect(
          rows.filter(({ cells }) => cells['request-id'] === served).length,
        ).toBeLessThanOrEqual(1);
      }
    });

    test('a page that leaves as it calls: no row is invented, none stays pending', async ({
      story: { devtools, play },
    }) => {
      for (let round = 1; round <= REPEATS; round++) {
        await playAndLeave(devtools, play, 'navigate-in-flight');
        await markEnd(devtools);
        await settledLedger(devtools);
        const cutOff = await rowsOf(devtools, ({ cells }) => cells.code !== 'ok');
        expect(cutOff.length).toBeLessThanOrEqual(IN_FLIGHT * round);
        for (const { outcome, cells } of cutOff) {
          expect(outcome).toBe('failed');
          expect([NAVIGATED, ...noReason(devtools)]).toContain(cells.code);
        }
        expect(await rowCount(devtools)).toBe(cutOff.length + round);
      }
    });
  });
}

/** Firefox's network log lists calls that a navigation cut off without a reason, if it does. */
function noReason(devtools: DevToolsDriver): readonly string[] {
  return devtools.browserName === 'firefox' ? ['no response'] : [];
}

/** One more call, so that what the browser had to tell of the page before was told. */
async function markEnd(devtools: DevToolsDriver): Promise<void> {
  const successes = async () =>
    (await rowsOf(devtools, ({ outcome }) => outcome === 'success')).length;
  const before = await successes();
  await callFromPage(devtools, { path: '/net/envelope' });
  await expect.poll(successes, { timeout: 15_000 }).toBeGreaterThan(before);
}

async function waitForPending(devtools: DevToolsDriver, count: number): Promise<void> {
  await expect
    .poll(async () => (await rowsOf(devtools, ({ outcome }) => outcome === 'pending')).length, {
      message: 'pending rows',
      timeout: 4_000,
    })
    .toBe(count);
}

async function rowsOf(
  devtools: DevToolsDriver,
  isWanted: (row: GridRow) => boolean,
): Promise<readonly GridRow[]> {
  return (await gridRows(devtools)).filter(isWanted);
}
