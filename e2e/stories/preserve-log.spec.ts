import type { DevToolsDriver } from '../drivers/devtools-driver';
import { endedRows } from './ended-rows';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const APP = 'https://app.example.test';

for (const state of ['granted', 'not granted'] as const) {
  test.describe(`site ${state}`, () => {
    test.beforeEach(async ({ story: { devtools } }) => {
      if (state === 'granted') await devtools.allowSite(APP);
      await devtools.showPanel();
    });

    test('preserve log, on by default: rows stay with their bodies, and the new page’s first row names it', async ({
      story: { devtools, api, play },
    }) => {
      expect(await preserveButtonState(devtools)).toBe('true');
      // One after the other: under load Firefox may tell of the second first.
      await play('sdk-success');
      await endedRows(devtools, 1);
      await play('sdk-wrong-key');
      await endedRows(devtools, 2);
      const before = await visits(devtools);
      await devtools.goto(`${APP}/?second`);
      await play('sdk-success');
      await endedRows(devtools, 3);
      await play('sdk-wrong-key');
      const rows = await endedRows(devtools, 4);
      expect(rows.map(({ cells }) => cells['request-id'])).toEqual(
        api.calls.map(({ requestId }) => requestId),
      );
      expect(await visits(devtools)).toEqual([...before, ['4', `${APP}/?second`]]);
      await summaryOfRow(devtools, 0);
      await devtools.panel.click('#tab-response');
      await devtools.panel.waitFor('[role="row"][aria-rowindex="2"][aria-selected="true"]');
      expect(await devtools.panel.text('[role="tabpanel"]')).toContain(api.calls[0]?.requestId);
    });

    test('back to a page that the browser kept: its calls go on, each a row', async ({
      story: { devtools, api, play },
    }) => {
      await play('sdk-success');
      await endedRows(devtools, 1);
      const first = await devtools.inPage(() => location.href);
      await devtools.goto(`${APP}/?second`);
      await play('sdk-wrong-key');
      await endedRows(devtools, 2);
      await devtools.inPage(() => {
        setTimeout(() => history.back());
      });
      await expect.poll(() => isAt(devtools, first)).toBe(true);
      await play('sdk-success');
      const rows = await endedRows(devtools, 3);
      expect(rows.map(({ cells }) => cells['request-id'])).toEqual(
        api.calls.map(({ requestId }) => requestId),
      );
    });

    test('preserve log off: a navigation empties the list', async ({
      story: { devtools, api, play },
    }) => {
      await devtools.panel.click('button[aria-label^="Preserve log"]');
      expect(await preserveButtonState(devtools)).toBe('false');
      await play('sdk-success');
      await play('sdk-wrong-key');
      await endedRows(devtools, 2);
      await devtools.goto(`${APP}/?second`);
      await waitForRows(devtools, 0);
      await devtools.panel.waitFor('.empty-notice');
      await play('sdk-success');
      const [row] = await endedRows(devtools, 1);
      expect(row?.cells['request-id']).toBe(api.calls.at(-1)?.requestId);
      expect(await visits(devtools)).toEqual([['2', `${APP}/?second`]]);
    });

    test('what a page does before it is complete is its own, and no clearing takes it', async ({
      story: { devtools, api, play },
    }) => {
      await play('sdk-success');
      await endedRows(devtools, 1);
      await devtools.goto(`${APP}/?first=sdk-success`);
      await endedRows(devtools, 2);
      await expect.poll(() => visits(devtools)).toContainEqual(['3', `${APP}/?first=sdk-success`]);
      await devtools.panel.click('button[aria-label^="Preserve log"]');
      await devtools.goto(`${APP}/?first=sdk-wrong-key`);
      await play('sdk-success');
      await expect
        .poll(async () => (await endedRows(devtools, 2)).map(({ cells }) => cells['request-id']), {
          timeout: 40_000,
        })
        .toEqual(api.calls.slice(2).map(({ requestId }) => requestId));
      expect(await visits(devtools)).toEqual([['2', `${APP}/?first=sdk-wrong-key`]]);
    });

    test('a paused list counts what it leaves out, and goes on when resumed', async ({
      story: { devtools, api, play },
    }) => {
      await play('sdk-success');
      await endedRows(devtools, 1);
      await devtools.panel.click('button[aria-label^="Pause"]');
      await play('sdk-success');
      await play('sdk-wrong-key');
      await devtools.panel.waitUntil('both calls to be counted', () =>
        document
          .querySelector('[data-notice="paused"]')
          ?.textContent?.startsWith('Paused. 2 calls were not listed since.'),
      );
      await endedRows(devtools, 1);
      await devtools.panel.click('[data-notice="paused"] button');
      await devtools.panel.waitUntil(
        'the notice to go',
        () => document.querySelector('[data-notice="paused"]') === null,
      );
      await play('sdk-wrong-key');
      const rows = await endedRows(devtools, 2);
      expect(rows.map(({ cells }) => cells['request-id'])).toEqual([
        api.calls[0]?.requestId,
        api.calls[3]?.requestId,
      ]);
    });
  });
}

/** Where the list shows a border: the row's place in the grid and the page that begins there. */
async function visits(devtools: DevToolsDriver): Promise<readonly (readonly string[])[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="row"][data-visit]')].map((row) => [
      row.ariaRowIndex ?? '',
      row.dataset.visit ?? '',
    ]),
  );
}

async function preserveButtonState(devtools: DevToolsDriver): Promise<string | null | undefined> {
  return devtools.panel.evaluate(() =>
    document.querySelector('button[aria-label^="Preserve log"]')?.getAttribute('aria-pressed'),
  );
}

/** Whether the page is back there and can make calls. */
async function isAt(devtools: DevToolsDriver, url: string): Promise<boolean> {
  try {
    return await devtools.inPage(
      (url: string) => location.href === url && 'playground' in window,
      url,
    );
  } catch {
    // Between two pages there is none to ask.
    return false;
  }
}
