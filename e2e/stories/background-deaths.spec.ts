import {
  formatBalance,
  imbalances,
  type LedgerBalance,
} from '../../src/core/ledger/ledger-balance';
import { rowCount } from './grid-rows';
import { expect, test } from './story';

const APP = 'https://app.example.test';
const CALLS = 1000;
const IN_FLIGHT = 20;
/** Slow enough, with what the server waits before each answer, that several kills fall into the burst. */
const ANSWER_AFTER_MS = 100;
const KILL_EVERY_MS = 1000;

interface BurstPage {
  readonly playground: {
    burst(
      count: number,
      inFlight: number,
      options: { identical: boolean; ms: number; bytes: number },
    ): Promise<{ requestIds: string[] }>;
  };
  burst?: Promise<{ requestIds: string[] }>;
  isBurstOver?: boolean;
}

test('a background killed every second loses, doubles and mixes nothing in 1,000 calls, 20 identical ones in flight', async ({
  story,
}) => {
  test.setTimeout(180_000);
  const { devtools, api } = story;
  // What a background that is killed in Firefox was just storing.
  story.expectErrors(/^NS_ERROR_NOT_INITIALIZED/);
  // A worker that is gone while something of it is under way (Chromium).
  story.expectErrors(/Error: No SW$/);
  await devtools.allowSite(APP);
  await devtools.showPanel();
  await devtools.inPage(
    (count: number, inFlight: number, ms: number) => {
      const page = window as unknown as BurstPage;
      page.burst = page.playground.burst(count, inFlight, { identical: true, ms, bytes: 300 });
      page.burst.then(
        () => {
          page.isBurstOver = true;
        },
        (error: unknown) => {
          throw error;
        },
      );
    },
    CALLS,
    IN_FLIGHT,
    ANSWER_AFTER_MS,
  );
  let kills = 0;
  let lastKillAt = Date.now();
  await expect
    .poll(
      async () => {
        if (Date.now() - lastKillAt >= KILL_EVERY_MS) {
          lastKillAt = Date.now();
          await devtools.stopBackground();
          kills++;
        }
        return devtools.inPage(() => (window as unknown as BurstPage).isBurstOver === true);
      },
      { message: 'the burst to end', timeout: 120_000, intervals: [100] },
    )
    .toBe(true);
  expect(kills).toBeGreaterThanOrEqual(3);

  await expect.poll(() => rowCount(devtools), { timeout: 60_000 }).toBe(CALLS);
  const seen = await devtools.panel.waitUntil('the ledger to wait for nothing', () => {
    const { log, recorder } = (window as unknown as { tc3: Tc3 }).tc3;
    if (recorder.balance().openRecords > 0) return undefined;
    const calls = Array.from({ length: log.size }, (_, index) => log.at(index));
    return {
      balance: recorder.balance(),
      outcomes: [...new Set(calls.map(({ outcome }) => outcome.kind))],
      requestIds: calls.map(({ outcome }) => outcome.requestId ?? ''),
    };
  });
  const served = api.calls.flatMap(({ requestId, path }) =>
    requestId !== undefined && path.startsWith('/burst') ? [requestId] : [],
  );
  if (!seen) throw new Error('the ledger never came to rest');
  test.info().annotations.push({ type: 'kills', description: String(kills) });
  test.info().annotations.push({ type: 'balance', description: formatBalance(seen.balance) });
  expect(imbalances(seen.balance)).toEqual([]);
  expect(seen.balance.records, 'calls that the observer told of').toBeGreaterThan(0);
  expect(seen.outcomes).toEqual(['success']);
  expect(new Set(seen.requestIds).size).toBe(CALLS);
  expect([...seen.requestIds].sort()).toEqual([...served].sort());
});

interface Tc3 {
  readonly log: {
    readonly size: number;
    at(index: number): { readonly outcome: { readonly kind: string; readonly requestId?: string } };
  };
  readonly recorder: { balance(): LedgerBalance };
}
