import type { DevToolsDriver } from '../drivers/devtools-driver';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';
import { waitForLiftableMasks } from './wait-for-liftable-masks';

const MENU = 'button[aria-label="More ways to copy"]';
/** The password that the playground sends; nothing that leaves may hold it. */
const PASSWORD = 'Not-A-Real-Passw0rd!';

/** Chooses a line of a menu by its words, as a person does. */
async function choose(devtools: DevToolsDriver, menu: string, label: string): Promise<void> {
  await devtools.panel.click(menu);
  const index = await devtools.panel.waitUntil(
    `“${label}” in the menu`,
    (label: string) =>
      [...document.querySelectorAll('.menu-item')].findIndex((it) => it.textContent === label) + 1,
    label,
  );
  // Down from the first, which has the focus; scrolling is the browser's business.
  for (let step = 1; step < (index ?? 1); step++) await devtools.panel.press('ArrowDown');
  await devtools.panel.press('Enter');
}

/** Copies by a menu and gives what then stands on the clipboard. */
async function copied(devtools: DevToolsDriver, menu: string, label: string) {
  await choose(devtools, menu, label);
  await devtools.panel.waitUntil(`${label} to be copied`, () =>
    document.querySelector('.said')?.textContent?.startsWith('Copied'),
  );
  const clipboard = await devtools.readClipboard();
  await devtools.panel.waitUntil('the confirmation to go', () => !document.querySelector('.said'));
  return clipboard;
}

test('each form of a ticket, in both flavours, without a secret', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await waitForRows(devtools, 1);
  await summaryOfRow(devtools, 0);
  const requestId = api.calls[0]?.requestId ?? '';

  const text = await copied(devtools, MENU, 'Text');
  expect(text.text.split('\n')[0]).toBe(`RequestId: ${requestId}`);
  expect(text.html).toContain(requestId);
  const markdown = await copied(devtools, MENU, 'Markdown');
  expect(markdown.text).toMatch(/^\*\*`AuthFailure\.SignatureFailure` · cvm /);
  const line = await copied(devtools, MENU, 'One line');
  expect(line.text).toMatch(
    new RegExp(`^\\[TencentCloudSDKError\\] Code=.*, RequestId=${requestId}$`),
  );
  const json = JSON.parse((await copied(devtools, MENU, 'JSON')).text);
  expect(JSON.stringify(json)).toContain(requestId);

  await choose(devtools, MENU, '中文');
  // The other language's texts are loaded first.
  const firstLine = async () => (await copied(devtools, MENU, 'Text')).text.split('\n')[0];
  await expect.poll(firstLine).toBe(`RequestId：${requestId}`);
});

test('a preview marks what was masked; masks are lifted for one copy only', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await waitForRows(devtools, 1);
  await summaryOfRow(devtools, 0);
  await choose(devtools, MENU, 'Preview …');
  await devtools.panel.waitFor('.text-dialog mark');
  const marks = await devtools.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.text-dialog mark')].map((it) => it.title),
  );
  expect(marks.join()).toContain('Password: its name is that of a secret');
  expect(await devtools.panel.text('.text-dialog')).not.toContain(PASSWORD);
  await devtools.panel.press('Escape');
  await devtools.panel.waitUntil('it to close', () => !document.querySelector('.text-dialog'));

  await waitForLiftableMasks(devtools);
  await choose(devtools, MENU, 'Text without masks, this time …');
  await devtools.panel.waitFor('.text-dialog');
  expect(await devtools.panel.text('.text-dialog p')).toContain('Secrets stand in this copy');
  await devtools.panel.click('.text-dialog button[aria-label="Copy"]');
  await devtools.panel.waitFor('.text-dialog [data-copied="true"]');
  expect((await devtools.readClipboard()).text).toContain(PASSWORD);
  await devtools.panel.press('Escape');
  expect((await copied(devtools, MENU, 'Text')).text).not.toContain(PASSWORD);
});

test('the call as a command, a request and code; no secret in any', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await waitForRows(devtools, 1);
  await summaryOfRow(devtools, 0);
  for (const [label, begins] of [
    ['tccli command', /tccli cvm RunInstances/],
    ['cURL (bash)', /curl --request POST https:\/\/cvm\.tencentcloudapi\.com\//],
    ['Node.js SDK', /TENCENTCLOUD_SECRET_ID/],
    ['Python SDK', /TENCENTCLOUD_SECRET_ID/],
    ['Go SDK', /TENCENTCLOUD_SECRET_ID/],
    ['Request body', /"InstanceName":"playground"/],
    ['Response body, pretty', /"RequestId": "/],
  ] as const) {
    const { text } = await copied(devtools, MENU, label);
    expect(text, label).toMatch(begins);
    expect(text, label).not.toContain(PASSWORD);
  }
});

test('the listed calls: RequestIds, rows, a script, and files that open in the viewer', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await devtools.panel.click('button[aria-label^="Set a marker"]');
  await devtools.panel.waitFor('.marker-name');
  await devtools.panel.press('ControlOrMeta+A');
  for (const key of 'test 12') await devtools.panel.press(key === ' ' ? 'Space' : key);
  await devtools.panel.press('Enter');
  await play('sdk-wrong-key');
  await waitForRows(devtools, 2);
  await devtools.panel.waitFor('[role="row"][aria-rowindex="3"][data-marker="test 12"]');

  const save = 'button[aria-label="Copy or save the listed calls"]';
  const ids = api.calls.map(({ requestId }) => requestId);
  expect((await copied(devtools, save, 'RequestIds')).text.split('\n')).toEqual(ids);
  const rows = (await copied(devtools, save, 'Rows (TSV)')).text.split('\n');
  expect(rows).toHaveLength(3);
  expect((await copied(devtools, save, 'tccli script')).text).toContain('RunInstances');

  for (const label of ['HAR', 'NDJSON', 'CSV']) {
    await choose(devtools, save, label);
    const ending = label.toLowerCase();
    await expect
      .poll(async () => (await devtools.savedFiles()).filter((it) => it.name.endsWith(ending)))
      .toHaveLength(1);
  }
  const files = await devtools.savedFiles();
  for (const { name, text } of files) {
    expect(text, name).not.toContain(PASSWORD);
    for (const id of ids) expect(text, name).toContain(id);
    expect(text, name).toContain('test 12');
  }

  const har = files.find(({ name }) => name.endsWith('.har'))?.text ?? '';
  expect(await openInViewer(devtools, har, 2)).toEqual({
    ids,
    codes: ['ok', 'AuthFailure.SignatureFailure'],
  });
});

test('a HAR file of the browser’s own Network panel opens in the viewer', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await play('sdk-wrong-key');
  await play('gateway-error');
  await waitForRows(devtools, 3);
  const opened = await openInViewer(devtools, await devtools.exportHar(), 3);
  expect(opened.ids).toEqual(api.calls.map(({ requestId }) => requestId));
  expect(opened.codes[0]).toBe('ok');
  expect(opened.codes[1]).toBe('AuthFailure.SignatureFailure');
});

/** Drops a HAR file on the viewer and gives what it lists. */
async function openInViewer(devtools: DevToolsDriver, har: string, count: number) {
  const viewer = await devtools.openExtensionPage('src/viewer/viewer.html');
  await viewer.waitUntil('the viewer', () => document.querySelector('textarea') !== null);
  await viewer.evaluate((text: string) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'saved.har', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
  }, har);
  const opened = await viewer.waitUntil(
    'its calls in the viewer',
    (count: number) => {
      const cells = (column: string) =>
        [...document.querySelectorAll(`[role="row"][data-outcome] [data-column="${column}"]`)].map(
          (it) => it.textContent ?? '',
        );
      const ids = cells('request-id');
      return ids.length === count ? { ids, codes: cells('code') } : undefined;
    },
    count,
  );
  await viewer.close();
  return opened ?? { ids: [], codes: [] };
}
