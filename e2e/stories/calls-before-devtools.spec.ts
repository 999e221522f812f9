import type { DevToolsDriver } from '../drivers/devtools-driver';
import { callFromPage } from './call-from-page';
import { endedRows } from './ended-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const CONSOLE = 'https://console.cloud.tencent.com';

test.describe('DevTools closed at first', () => {
  test.use({ devtoolsAtStart: 'closed' });

  test('calls before DevTools, on a console: rows that say what is lost and how to find it', async ({
    story: { devtools, play },
  }) => {
    await devtools.goto(`${CONSOLE}/`);
    await play('gateway-success');
    await callFromPage(devtools, { path: '/net/envelope', action: 'RunInstances' });
    await devtools.openDevTools();
    await devtools.showPanel();
    const rows = await endedRows(devtools, 2);
    expect(rows.map(({ outcome, cells }) => [outcome, cells.action, cells.code])).toEqual([
      ['unknown', 'cvm DescribeInstances', 'ended before DevTools opened'],
      ['unknown', 'cvm RunInstances', 'ended before DevTools opened'],
    ]);
    for (const { cells } of rows) {
      expect(cells).toMatchObject({ status: '200', 'request-id': '', capture: 'observer only' });
    }

    const write = await summaryOfRow(devtools, 1);
    expect(write).toContain(
      'This call ended before DevTools was open. Its answer, and the RequestId in it, were not kept.',
    );
    expect(write).toContain('first check whether it already took effect');
    expect(await actions(devtools)).toEqual([
      'Copy what to look for',
      'Open CloudAudit',
      'Copy what is known',
    ]);
    await devtools.panel.click('[role="tabpanel"] .actions button');
    await devtools.panel.waitFor('[data-copied="true"]');
    expect((await devtools.readClipboard()).text).toMatch(
      /^cvm RunInstances \d{4}-\d\d-\d\d \d\d:\d\d to \d\d:\d\d UTC$/,
    );
    const auditUrl = await devtools.panel.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[role="tabpanel"] .actions a')?.href,
    );
    expect(auditUrl).toBe(`${CONSOLE}/cloudaudit`);

    await summaryOfRow(devtools, 0);
    expect(await actions(devtools)).toEqual([
      'Copy what to look for',
      'Open CloudAudit',
      'Copy what is known',
      'Reload page',
    ]);
    await devtools.inPage(() => void Object.assign(window, { isOldPage: true }));
    await devtools.panel.click('[role="tabpanel"] .actions > button:last-of-type');
    await expect
      .poll(() =>
        devtools
          .inPage(() => document.readyState === 'complete' && !('isOldPage' in window))
          // Between two documents there is none to ask.
          .catch(() => false),
      )
      .toBe(true);
    // Another call than before: see the next story.
    await play('gateway-error');
    expect((await endedRows(devtools, 3)).at(-1)).toMatchObject({ outcome: 'error' });
  });

  test('the same call before and after DevTools opened: two rows, the answer in the second', async ({
    story: { devtools, api, play },
  }) => {
    await devtools.goto(`${CONSOLE}/`);
    await play('gateway-success');
    await devtools.openDevTools();
    await devtools.showPanel();
    await play('gateway-success');
    const rows = await endedRows(devtools, 2);
    expect(rows.map(({ outcome, cells }) => [outcome, cells['request-id']])).toEqual([
      ['unknown', ''],
      ['success', api.calls[1]?.requestId],
    ]);
  });

  test('calls before DevTools, site not granted: none is known, none is invented', async ({
    story: { devtools, play },
  }) => {
    await play('sdk-success');
    await devtools.openDevTools();
    await devtools.showPanel();
    await play('sdk-wrong-key');
    const [row] = await endedRows(devtools, 1);
    expect(row?.outcome).toBe('error');
  });

  test('opened on a site not granted, the panel says what is missing', async ({
    story: { devtools },
  }) => {
    await devtools.openDevTools();
    await devtools.showPanel();
    expect(await devtools.panel.text('[data-notice="not-granted"]')).toContain(
      'pending, cut-off and earlier ones need your permission',
    );
  });
});

/** What the Summary offers for a lost answer, in its order. */
async function actions(devtools: DevToolsDriver): Promise<readonly string[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll('[role="tabpanel"] .actions > *')]
      .map((action) => (action.textContent ?? '').trim())
      .filter((text) => text !== ''),
  );
}
