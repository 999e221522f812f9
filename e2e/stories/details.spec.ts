import type { DevToolsDriver } from '../drivers/devtools-driver';
import { gridRows, waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

/** The password that the playground sends. */
const PASSWORD = 'Not-A-Real-Passw0rd!';
const EDITOR = '.body-editor[data-ready]';

/** How the body is shown, in the order of the buttons. */
const RESPONSE_FORMS = { pretty: 1, raw: 2 };
const REQUEST_FORMS = { parameters: 1, pretty: 2, raw: 3 };

/** Shows one tab of the call at this place of the list, from 0. */
async function openTab(devtools: DevToolsDriver, row: number, tab: string): Promise<void> {
  await summaryOfRow(devtools, row);
  await devtools.panel.click(`#tab-${tab}`);
  await devtools.panel.waitFor(`[role="tabpanel"][data-tab="${tab}"]`);
}

async function showAs(devtools: DevToolsDriver, place: number): Promise<void> {
  const button = `.body-bar .view-switch button:nth-of-type(${place})`;
  await devtools.panel.click(button);
  await devtools.panel.waitFor(`${button}[aria-pressed="true"]`);
}

/** The lines of the editors that are on the screen. */
async function editorLines(devtools: DevToolsDriver): Promise<readonly string[]> {
  await devtools.panel.waitFor(EDITOR);
  return devtools.panel.evaluate(() => {
    const root = document.querySelector('.body-editor')?.shadowRoot;
    return [...(root?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent ?? '');
  });
}

/** What is selected in the editor, by what a person gets who copies it. */
async function copiedSelection(devtools: DevToolsDriver): Promise<string> {
  await devtools.panel.press('ControlOrMeta+C');
  return (await devtools.readClipboard()).text;
}

test('a request as tables and as text; masked until a person asks', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await waitForRows(devtools, 1);
  await openTab(devtools, 0, 'request');
  const tables = () =>
    devtools.panel.evaluate(() =>
      [...document.querySelectorAll('table.parameters')].map((table) =>
        Object.fromEntries(
          [...table.querySelectorAll('tbody tr')].map((row) => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector('td')?.textContent ?? '',
          ]),
        ),
      ),
    );
  const [parameters, common] = await tables();
  expect(parameters).toMatchObject({
    'Placement.Zone': 'ap-guangzhou-3',
    'LoginSettings.Password': '‹Password·1›',
  });
  expect(common).toMatchObject({ 'X-TC-Action': 'RunInstances', 'X-TC-Region': 'ap-guangzhou' });

  await devtools.panel.click('.mask-note button');
  await expect.poll(async () => (await tables())[0]?.['LoginSettings.Password']).toBe(PASSWORD);
  await devtools.panel.click('.mask-note button');

  await showAs(devtools, REQUEST_FORMS.pretty);
  expect(await editorLines(devtools)).toContain('    "Password": "‹Password·1›"');
  await showAs(devtools, REQUEST_FORMS.raw);
  await expect.poll(async () => (await editorLines(devtools)).length).toBe(1);
  await devtools.panel.click('.mask-note button');
  await expect.poll(async () => (await editorLines(devtools)).join()).toContain(PASSWORD);
  await showAs(devtools, REQUEST_FORMS.parameters);
});

test('a response: laid out or raw, its error and RequestId at a click, a search within', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-not-found');
  await play('sdk-success');
  await waitForRows(devtools, 2);
  await openTab(devtools, 0, 'response');
  const requestId = api.calls[0]?.requestId ?? '';
  expect(await editorLines(devtools)).toContain(`    "RequestId": "${requestId}"`);

  await devtools.panel.click('[data-action="go-to-request-id"]');
  await expect.poll(() => copiedSelection(devtools)).toBe(`"${requestId}"`);
  await devtools.panel.click('[data-action="go-to-error"]');
  await expect
    .poll(async () => JSON.parse(await copiedSelection(devtools)))
    .toMatchObject({ Code: 'InvalidInstanceId.NotFound' });

  // In the body, Ctrl+F searches the body …
  await devtools.panel.press('ControlOrMeta+F');
  await devtools.panel.waitFor('.cm-search input');
  for (const key of 'invalidinstanceid') await devtools.panel.press(key);
  await devtools.panel.press('Enter');
  await devtools.panel.waitFor('.cm-searchMatch-selected');
  await devtools.panel.press('Escape');
  const isSearching = () =>
    devtools.panel.evaluate(
      () => !!document.querySelector('.body-editor')?.shadowRoot?.querySelector('.cm-search'),
    );
  await expect.poll(isSearching).toBe(false);
  // … and Escape there left the details alone. Elsewhere it goes to the filter.
  await devtools.panel.click('#tab-response');
  await devtools.panel.press('ControlOrMeta+F');
  await devtools.panel.waitUntil('the filter to have the focus', () =>
    document.activeElement?.matches('.toolbar input, .filter-field input, [role="combobox"]'),
  );
  expect(await isSearching()).toBe(false);

  await showAs(devtools, RESPONSE_FORMS.raw);
  await expect.poll(async () => (await editorLines(devtools)).length).toBe(1);
  // The choice is kept for the next call.
  await openTab(devtools, 1, 'response');
  await expect.poll(async () => (await editorLines(devtools)).length).toBe(1);
  await showAs(devtools, RESPONSE_FORMS.pretty);
});

test('a long body is shown as far as the browser kept it', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('net-big-error');
  await waitForRows(devtools, 1);
  await openTab(devtools, 0, 'response');
  await devtools.panel.waitUntil(
    'the whole body',
    () => document.querySelector('.exchange-side [role="status"]') === null,
  );
  await devtools.panel.click('[data-action="go-to-error"]');
  await expect.poll(() => copiedSelection(devtools)).toContain('"InternalError"');
});

test('headers are copied masked, whatever the screen shows; phases are the browser’s', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-success');
  await waitForRows(devtools, 1);
  await openTab(devtools, 0, 'headers');
  const side = '[aria-label="Request headers"]';
  await devtools.panel.click(`${side} .mask-note button`);
  await devtools.panel.waitUntil('the signature', () =>
    /Signature=[0-9a-f]{64}/.test(document.querySelector('[role="tabpanel"]')?.textContent ?? ''),
  );
  const name = await devtools.panel.evaluate(
    () =>
      [...document.querySelectorAll('.headers dt')].find(
        (it) => it.textContent?.toLowerCase() === 'authorization',
      )?.textContent ?? '',
  );
  const button = `button[aria-label="Copy the value of ${name}"]`;
  await devtools.panel.hover(button);
  await devtools.panel.click(button);
  await devtools.panel.waitFor(`${button}[data-copied="true"]`);
  expect((await devtools.readClipboard()).text).toMatch(/^TC3-HMAC-SHA256 .*Signature=‹/);

  await devtools.panel.click('#tab-timing');
  await devtools.panel.waitFor('.phases [data-phase="wait"]');
});

test('related calls: by the id that they share, to list and to select', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await play('sdk-wrong-key');
  await play('sdk-describe-instances');
  await waitForRows(devtools, 3);
  await openTab(devtools, 0, 'related');
  const id = await devtools.panel.waitUntil(
    'the new instance',
    () =>
      [...document.querySelectorAll('.related h3 code')]
        .map((it) => it.textContent ?? '')
        .find((it) => it.startsWith('ins-')) ?? '',
  );
  await devtools.panel.click('.related .related-call');
  await devtools.panel.waitFor('[role="row"][aria-rowindex="4"][aria-selected="true"]');
  await openTab(devtools, 0, 'related');
  await devtools.panel.click(`button[aria-label="List only calls with ${id}"]`);
  await waitForRows(devtools, 2);
  const actions = (await gridRows(devtools)).map(({ cells }) => cells.action);
  expect(actions).toEqual([
    expect.stringContaining('RunInstances'),
    expect.stringContaining('DescribeInstances'),
  ]);
});

test('a call is compared with the one before it of the same action', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-run-instances');
  await play('sdk-success');
  await play('sdk-missing-parameter');
  await waitForRows(devtools, 3);
  await openTab(devtools, 2, 'request');
  await devtools.panel.click('[data-action="compare"]');
  await devtools.panel.waitFor(`.compare-view ${EDITOR}`);
  const note = await devtools.panel.text('.compare-note');
  for (const name of ['X-TC-Timestamp', 'Authorization']) {
    expect(note.toLowerCase()).toContain(name.toLowerCase());
  }
  const shown = await devtools.panel.waitUntil('the differences', () => {
    const root = document.querySelector('.body-editor')?.shadowRoot;
    const text = root?.textContent ?? '';
    return text.includes('Password') && text;
  });
  expect(shown).not.toContain(PASSWORD);

  await devtools.panel.click('.compare-view .view-switch button:nth-of-type(2)');
  await devtools.panel.waitUntil('the responses', () =>
    document.querySelector('.body-editor')?.shadowRoot?.textContent?.includes('"MissingParameter"'),
  );
  expect(await devtools.panel.text('.compare-note')).toContain('RequestId');
  await devtools.panel.press('Escape');
  await devtools.panel.waitUntil('the list, with the focus', () =>
    document.activeElement?.matches('[role="grid"]'),
  );
});
