import type { DevToolsDriver } from '../drivers/devtools-driver';
import { waitForRows } from './grid-rows';
import { expect, test } from './story';
import { summaryOfRow } from './summary-of-row';

const SIX_MINUTES_MS = 6 * 60_000;

interface ShownCause {
  readonly certainty: string;
  readonly text: string;
}

/** The causes of the call that is shown, in their order. */
async function causes(devtools: DevToolsDriver): Promise<readonly ShownCause[]> {
  return devtools.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.causes li')].map((item) => ({
      certainty: item.dataset.certainty ?? '',
      text: item.lastElementChild?.textContent ?? '',
    })),
  );
}

interface Fault {
  readonly play: string;
  readonly serverIsAheadMs?: number;
  /** The first cause shown. */
  readonly certainty: 'found' | 'often';
  readonly text: RegExp;
  readonly ruledOut?: RegExp;
}

const FAULTS: readonly Fault[] = [
  { play: 'sdk-wrong-key', certainty: 'often', text: /SecretKey/, ruledOut: /clock/ },
  {
    play: 'sdk-success',
    serverIsAheadMs: SIX_MINUTES_MS,
    certainty: 'found',
    text: /clock.*6 min.*behind/,
  },
  {
    play: 'sdk-success',
    serverIsAheadMs: -SIX_MINUTES_MS,
    certainty: 'found',
    text: /clock.*(?:5 min 5\d s|6 min).*ahead/,
  },
  { play: 'fault-credential-date', certainty: 'found', text: /Credential/, ruledOut: /clock/ },
  { play: 'fault-content-type', certainty: 'often', text: /charset=utf-8/, ruledOut: /clock/ },
  { play: 'fault-decorated-key', certainty: 'found', text: /blank|space/ },
];

test('of each fault in the page’s own signing, the first cause shown is the true one', async ({
  story,
}) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  for (const [index, fault] of FAULTS.entries()) {
    api.clockOffsetMs = fault.serverIsAheadMs ?? 0;
    await play(fault.play);
    await waitForRows(devtools, index + 1);
    const summary = await summaryOfRow(devtools, index);
    const [first] = await causes(devtools);
    expect(first?.certainty, fault.play).toBe(fault.certainty);
    expect(first?.text, fault.play).toMatch(fault.text);
    if (fault.ruledOut) expect(summary, fault.play).toMatch(/Ruled out/);
    if (fault.ruledOut) expect(summary, fault.play).toMatch(fault.ruledOut);
  }
});

test('the same faults behind a proxy claim nothing about the page', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const [index, name] of ['proxy-wrong-key', 'proxy-wrong-clock', 'backend-flat'].entries()) {
    await play(name);
    await waitForRows(devtools, index + 1);
    const summary = await summaryOfRow(devtools, index);
    expect((await causes(devtools)).map(({ certainty }) => certainty)).not.toContain('found');
    expect(summary, name).not.toContain('Ruled out');
    expect(summary, name).toContain('Your server at app.example.test signed this call.');
  }
});

test('calls that came too often are counted', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-rate-limit');
  const rows = await waitForRows(devtools, 8);
  const refused = rows.findIndex(({ outcome }) => outcome === 'error');
  await summaryOfRow(devtools, refused);
  const [first] = await causes(devtools);
  expect(first?.certainty).toBe('found');
  expect(first?.text).toMatch(/[2-8] (?:identical )?calls/);
});

test('a refused permission is told in parts, with a policy of exactly these to copy', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-unauthorized');
  await waitForRows(devtools, 1);
  const summary = await summaryOfRow(devtools, 0);
  expect(summary).toContain('Ask your administrator whether you should have this');
  await devtools.panel.click('button[aria-label="Copy policy"]');
  await devtools.panel.waitFor('button[aria-label="Copy policy"][data-copied="true"]');
  const { text } = await devtools.readClipboard();
  const policy = JSON.parse(text);
  expect(policy.statement).toHaveLength(1);
  expect(policy.statement[0].effect).toBe('allow');
  expect(policy.statement[0].action).toEqual(['cvm:DescribeInstanceVncUrl']);
  expect(policy.statement[0].resource).not.toContain('*');
});

test('explained in Chinese at one click, and the choice is kept', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await waitForRows(devtools, 1);
  await devtools.panel.click('.explanation-head button');
  await devtools.panel.waitFor('.explanation[lang="zh-CN"]');
  const summary = await devtools.panel.text('[role="tabpanel"]');
  expect(summary).toContain('处理步骤');
  expect(summary).toContain('签名');
  await devtools.closeDevTools();
  await devtools.openDevTools();
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await devtools.panel.waitFor('.explanation[lang="zh-CN"]');
});

test('equal errors stand together, with all their RequestIds to copy', async ({ story }) => {
  const { devtools, api, play } = story;
  await devtools.showPanel();
  await play('sdk-wrong-key');
  await play('sdk-wrong-key');
  await play('sdk-not-found');
  await waitForRows(devtools, 3);
  await devtools.panel.click('.view-switch button:nth-of-type(2)');
  await devtools.panel.waitFor('.error-group');
  const groups = await devtools.panel.evaluate(() =>
    [...document.querySelectorAll('.error-group')].map((it) => [
      it.querySelector('.error-group-count')?.textContent,
      it.querySelector('.error-group-code')?.textContent,
    ]),
  );
  expect(groups).toEqual([
    ['2', 'AuthFailure.SignatureFailure'],
    ['1', expect.stringContaining('NotFound')],
  ]);
  await devtools.panel.click('button[aria-label="Copy RequestIds"]');
  await devtools.panel.waitFor('button[aria-label="Copy RequestIds"][data-copied="true"]');
  const { text } = await devtools.readClipboard();
  const ids = api.calls.slice(0, 2).map(({ requestId }) => requestId);
  expect(
    text
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[3]),
  ).toEqual(ids);

  await devtools.panel.click('.details-bar .action-button');
  const rows = await waitForRows(devtools, 2);
  expect(rows.map(({ cells }) => cells['request-id'])).toEqual(ids);
});

test('a pasted error is explained in the empty panel, and is no call of the page', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await devtools.panel.type(
    '.explain-box textarea',
    '[TencentCloudSDKError] Code=AuthFailure.SecretIdNotFound, Message=The SecretId is not found, RequestId=7b3f0d1e-0000-4000-8000-000000000001',
  );
  await devtools.panel.waitFor('.explain-box .summary-title');
  expect(await devtools.panel.text('.explain-box')).toContain('Do this next');
  await devtools.panel.click('.explain-box button[aria-label="Copy ticket"]');
  await devtools.panel.waitFor('.explain-box [data-copied="true"]');
  const { text } = await devtools.readClipboard();
  expect(text).toContain('RequestId: 7b3f0d1e-0000-4000-8000-000000000001');
  expect(text).toContain('Only the response was available');
  await play('sdk-success');
  await waitForRows(devtools, 1);
});
