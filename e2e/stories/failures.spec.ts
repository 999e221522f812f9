import { waitForRows } from './grid-rows';
import { expect, test } from './story';

const APP = 'https://app.example.test';

/** What a case of the playground must come to, in the list and in words. */
interface FailureCase {
  readonly play: string;
  readonly result: string;
  readonly words: string;
  /** Firefox's network log gives no reason; where the observer may not look, nobody does. */
  readonly resultInFirefox?: string;
  readonly wordsInFirefox?: string;
  readonly observedInFirefox?: { readonly result: string; readonly words: string };
  readonly isChromiumOnly?: boolean;
}

const NO_REASON = {
  resultInFirefox: 'no response',
  wordsInFirefox: 'The page got no response, and the browser gives no reason.',
};
const CASES: readonly FailureCase[] = [
  {
    play: 'net-nocors-answer',
    result: 'blocked by CORS',
    words: `it has no Access-Control-Allow-Origin for ${APP}`,
  },
  {
    play: 'net-nocors-simple',
    result: 'blocked by CORS',
    words: 'API hosts never send CORS headers',
  },
  { play: 'net-preflight-403', result: 'preflight refused', words: 'so the call never left' },
  { play: 'abort', result: 'aborted by the page', words: 'AbortController', ...NO_REASON },
  {
    play: 'net-reset',
    result: 'connection reset',
    words: 'The connection was closed',
    ...NO_REASON,
  },
  {
    play: 'net-empty-reply',
    result: 'empty answer',
    words: 'closed the connection without',
    ...NO_REASON,
    // NS_ERROR_NET_RESET for both (Firefox 153).
    observedInFirefox: { result: 'connection reset', words: 'The connection was closed' },
  },
  // Firefox lists nothing but the preflight, which has no headers and an address that is no API's.
  {
    play: 'net-refused',
    result: 'connection refused',
    words: 'Nothing accepted',
    isChromiumOnly: true,
  },
];

for (const state of ['granted', 'not granted'] as const) {
  test(`failures say their reason and the next step, site ${state}`, async ({ story }) => {
    const { devtools, play } = story;
    if (state === 'granted') await devtools.allowSite(APP);
    await devtools.showPanel();
    const isFirefox = devtools.browserName === 'firefox';
    const cases = CASES.filter((it) => !(isFirefox && it.isChromiumOnly));
    for (const [index, it] of cases.entries()) {
      await play(it.play);
      await waitForRows(devtools, index + 1);
      await ended(devtools);
      const row = (await waitForRows(devtools, index + 1)).at(-1);
      // The observer knows the reason that Firefox's network log lacks.
      const hasNoReason = isFirefox && state === 'not granted';
      const observed = (isFirefox && !hasNoReason && it.observedInFirefox) || it;
      const result = (hasNoReason && it.resultInFirefox) || observed.result;
      expect([it.play, row?.outcome, row?.cells.code]).toEqual([it.play, 'failed', result]);
      await devtools.panel.click(`[role="row"][aria-rowindex="${index + 2}"] [data-column="code"]`);
      const summary = await devtools.panel.text('[role="tabpanel"]');
      expect(summary, it.play).toContain((hasNoReason && it.wordsInFirefox) || observed.words);
      expect(summary, it.play).toContain('Do this next');
    }
    // Nothing comes later, from the observer, as a second row of the same call.
    await settled(devtools);
    await waitForRows(devtools, cases.length);
  });
}

test('a connection reset in the middle of the body is never a success', async ({ story }) => {
  const { devtools, play } = story;
  await devtools.allowSite(APP);
  await devtools.showPanel();
  await play('net-reset-body');
  await play('net-cut-chunked');
  const rows = await waitForRows(devtools, 2);
  for (const row of rows) expect(['failed', 'unknown']).toContain(row.outcome);
  await settled(devtools);
  await waitForRows(devtools, 2);
});

/** Waits until no row is pending any more. */
async function ended(devtools: Parameters<typeof waitForRows>[0]): Promise<void> {
  await devtools.panel.waitUntil(
    'the call to end',
    () => document.querySelector('[role="row"][data-outcome="pending"]') === null,
  );
}

/** Waits until the ledger waits for nothing any more, and checks that its balance adds up. */
async function settled(devtools: Parameters<typeof waitForRows>[0]): Promise<void> {
  await devtools.panel.waitUntil('the ledger to wait for nothing', () => {
    const { tc3 } = window as unknown as {
      tc3: { recorder: { balance(): { openRecords: number } } };
    };
    return tc3.recorder.balance().openRecords === 0;
  });
}
