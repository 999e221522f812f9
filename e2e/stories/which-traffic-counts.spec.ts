import { ordinaryJsonCanary } from '../fake-api/ordinary-json-canary';
import { rowCount, waitForRows } from './grid-rows';
import { expect, test } from './story';

/** A case of the playground, and the row that it must become. */
interface TrafficCase {
  readonly play: string;
  readonly outcome: string;
  readonly code: string;
  /** Chromium gives its tools no body that the connection cut. */
  readonly inChromium?: { readonly outcome: string; readonly code: string };
  /** In the Summary. */
  readonly words?: string;
}

const SESSION_ENDED = 'Sign in again in another tab, then repeat.';
const FORWARDED = "Forwarded by app.example.test, not the API's own envelope.";
const AUTH = 'AuthFailure.SignatureFailure';

const GATEWAYS: readonly TrafficCase[] = [
  { play: 'gateway-success', outcome: 'success', code: 'ok' },
  { play: 'gateway-short', outcome: 'success', code: 'ok' },
  { play: 'gateway-bare', outcome: 'success', code: 'ok' },
  { play: 'gateway-error', outcome: 'error', code: 'UnknownParameter' },
  { play: 'gateway-session-expired', outcome: 'error', code: '401', words: SESSION_ENDED },
  { play: 'gateway-signed-out', outcome: 'error', code: '9', words: SESSION_ENDED },
  { play: 'gateway-conflict', outcome: 'error', code: '21' },
  { play: 'gateway-1216', outcome: 'error', code: '1216' },
  { play: 'gateway-http-500', outcome: 'error', code: '10013' },
];
const BACKENDS: readonly TrafficCase[] = [
  { play: 'backend-envelope', outcome: 'success', code: 'ok' },
  { play: 'backend-flat', outcome: 'error', code: AUTH, words: FORWARDED },
  { play: 'backend-nested', outcome: 'error', code: AUTH, words: FORWARDED },
  { play: 'backend-data', outcome: 'error', code: AUTH, words: FORWARDED },
  { play: 'backend-go', outcome: 'error', code: AUTH, words: FORWARDED },
  { play: 'backend-python', outcome: 'error', code: AUTH, words: FORWARDED },
];
const FORMS: readonly TrafficCase[] = [
  { play: 'v1-post', outcome: 'success', code: 'ok' },
  { play: 'v1-get', outcome: 'success', code: 'ok' },
  { play: 'skip-sign', outcome: 'success', code: 'ok', words: 'nobody (sent with SKIP)' },
  { play: 'sse-success', outcome: 'success', code: 'ok' },
  {
    play: 'sse-error-inside',
    outcome: 'error',
    code: '4001',
    words: '模型响应超时The stream began well',
  },
  { play: 'sse-refused', outcome: 'error', code: 'FailedOperation.ServiceNotActivated' },
  {
    play: 'sse-cut',
    outcome: 'unknown',
    code: 'body cut off',
    inChromium: { outcome: 'failed', code: 'answer cut off' },
  },
  { play: 'sdk-dry-run', outcome: 'dry-run', code: 'DryRunOperation' },
  {
    play: 'sms-partial',
    outcome: 'success',
    code: 'ok',
    words: 'The call succeeded, but 1 item in SendStatusSet failed',
  },
  { play: 'shape-deprecated', outcome: 'success', code: 'ok', words: 'The action is deprecated' },
  {
    play: 'shape-no-request-id',
    outcome: 'success',
    code: 'ok',
    words: 'The response has no RequestId',
  },
  { play: 'shape-big-integers', outcome: 'success', code: 'ok', words: 'beyond 2^53' },
];
const LOOK_ALIKES = [
  'cloudbase-success',
  'openai-error',
  'vod-success',
  'backend-ordinary',
  'backend-ordinary-top',
];

for (const [name, cases] of [
  ['every form of a console’s gateway', GATEWAYS],
  ['a backend that forwards the envelope, or only code and RequestId', BACKENDS],
  ['every form of a request and of an answer', FORMS],
] as const) {
  test(`listed as what they are: ${name}`, async ({ story }) => {
    const { devtools, play } = story;
    await devtools.showPanel();
    for (const [index, it] of cases.entries()) {
      const seen = await play(it.play);
      const row = (await waitForRows(devtools, index + 1)).at(-1);
      const wanted = (devtools.browserName === 'chromium' && it.inChromium) || it;
      expect([it.play, row?.outcome, row?.cells.code]).toEqual([
        it.play,
        wanted.outcome,
        wanted.code,
      ]);
      if (seen.requestId) expect(row?.cells['request-id'], it.play).toBe(seen.requestId);
      if (it.words === undefined) continue;
      await devtools.panel.click(`[role="row"][aria-rowindex="${index + 2}"] [data-column="code"]`);
      expect(await devtools.panel.text('[role="tabpanel"]'), it.play).toContain(it.words);
    }
  });
}

test('look-alikes are not listed, and nothing of them is kept', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  for (const name of LOOK_ALIKES) await play(name);
  await play('sdk-success');
  const rows = await waitForRows(devtools, 1);
  expect(rows[0]?.cells.action).toBe('cvm DescribeInstancesStatus');
  const kept = await devtools.panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
    const { storage } = browser ?? chrome ?? {};
    const { log } = (window as unknown as { tc3: { log: { size: number; at(i: number): object } } })
      .tc3;
    const calls = Array.from({ length: log.size }, (_, index) => log.at(index));
    return JSON.stringify([
      calls,
      await storage?.local.get(null),
      await storage?.session.get(null),
    ]);
  });
  expect(kept).toContain('DescribeInstancesStatus');
  expect(kept).not.toContain(ordinaryJsonCanary);
});

test('with the switch off, hosts that only evidence speaks for are not listed', async ({
  story,
}) => {
  const { devtools, play } = story;
  await devtools.showPanel();
  await storeTraffic({ readsAnyHost: false, ownHosts: [] });
  await play('backend-envelope');
  await play('backend-flat');
  await play('proxy-success');
  await play('sdk-success');
  await waitForRows(devtools, 1);
  // A host of one's own counts all the same.
  await storeTraffic({ readsAnyHost: false, ownHosts: ['app.example.test/backend/*'] });
  await play('backend-flat');
  await play('proxy-success');
  await play('sdk-success');
  const rows = await waitForRows(devtools, 3);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['success', 'error', 'success']);
  expect(await rowCount(devtools)).toBe(3);

  /** Resolves once the devtools page has heard of it, after its own listener. */
  async function storeTraffic(traffic: object): Promise<void> {
    await devtools.inDevtoolsPage(async (traffic: object) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      const storage = (browser ?? chrome)?.storage;
      const isHeard = new Promise<void>((resolve) => {
        storage?.onChanged.addListener(() => resolve());
      });
      await storage?.local.set({ traffic });
      await isHeard;
    }, traffic);
  }
});

interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: {
    readonly local: { get(key: null): Promise<unknown>; set(items: object): Promise<void> };
    readonly session: { get(key: null): Promise<unknown> };
    readonly onChanged: { addListener(listener: () => void): void };
  };
}
