import { waitUntil } from '../../drivers/wait-until';
import { inDocument } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { type FilledPanel, withFilledPanel } from './filled-panel';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';

/** DESIGN, section 8; the whole heap is ours to say. */
const HEAP_KB = 4;
const HEAP_MB = 400;
const GROWTH = 1.2;
/** Ours: what "flat" means. */
const FLAT = 1.05;
const MEGABYTE = 1024 * 1024;
/** Calls before anything is measured: they compile the code, which no call after them does. */
const FIRST_CALLS = 200;
const FILLED = 'calls through the recorder, no network; bodies of 300 B';

interface MemoryRun {
  readonly bytesPerCall: readonly number[];
  readonly microsPerCall: readonly number[];
  readonly usedAtMost: number;
  readonly usedAfterAsManyMore: number;
  readonly left: ClearedLog;
}

interface ClearedLog {
  readonly aliveCalls: number;
  /** What the calls held, with their bodies. */
  readonly aliveExchanges: number;
  readonly usedBytesMore: number;
}

/** The heap of the panel and the devtools page, which is one, at growing logs, beyond the cap and after clearing. */
export async function memoryPart({ filled, runs }: BenchOptions): Promise<readonly TargetRow[]> {
  const sizes = [...filled].sort((a, b) => a - b);
  const [least, most] = [sizes[0] ?? 1_000, sizes.at(-1) ?? 1_000];
  const results: MemoryRun[] = [];
  for (let run = 1; run <= runs; run++) {
    sayProgress(`memory, up to ${most} calls, run ${run} of ${runs}`);
    results.push(await withFilledPanel((panel) => measureMemory(panel, sizes)));
  }
  const of = (value: (run: MemoryRun) => number | undefined) =>
    results.map((run) => value(run) ?? Number.NaN);
  const row = (what: string, limit: number | undefined, unit: TargetRow['unit']) => ({
    what: `filled log: ${what}`,
    limit,
    unit,
    judgedBy: 'median' as const,
    note: FILLED,
  });
  const count = (value: number) => value.toLocaleString('en');
  const growth = (values: (run: MemoryRun) => readonly number[]) =>
    of((run) => (values(run).at(-1) ?? Number.NaN) / (values(run)[0] ?? Number.NaN));
  return [
    ...sizes.map((size, index) => ({
      ...row(`heap per call at ${count(size)}`, HEAP_KB, 'KB' as const),
      values: of((run) => (run.bytesPerCall[index] ?? Number.NaN) / 1024),
    })),
    ...sizes.map((size, index) => ({
      ...row(`recorder and lists, ms per 1,000 calls at ${count(size)}`, undefined, 'ms' as const),
      values: of((run) => run.microsPerCall[index]),
    })),
    {
      ...row(`heap per call at ${count(most)} / at ${count(least)}`, GROWTH, '×'),
      values: growth((run) => run.bytesPerCall),
    },
    {
      ...row(`time per call at ${count(most)} / at ${count(least)}`, GROWTH, '×'),
      values: growth((run) => run.microsPerCall),
    },
    {
      ...row(`whole heap with ${count(most)} rows`, HEAP_MB, 'MB'),
      values: of((run) => run.usedAtMost / MEGABYTE),
    },
    {
      ...row(
        `heap after as many calls again beyond the cap / at the cap of ${count(most)}`,
        FLAT,
        '×',
      ),
      values: of((run) => run.usedAfterAsManyMore / run.usedAtMost),
      note: `${FILLED}; flat: at most 5 % more`,
    },
    {
      ...row('calls alive after clear and its time to undo', 0, 'objects'),
      values: of((run) => run.left.aliveCalls),
      judgedBy: 'worst',
      note: 'weak references to all, counted after HeapProfiler.collectGarbage',
    },
    {
      ...row('exchanges alive then, with their bodies', 0, 'objects'),
      values: of((run) => run.left.aliveExchanges),
      judgedBy: 'worst',
    },
    {
      ...row('heap after clear, more than before the first', undefined, 'MB'),
      values: of((run) => run.left.usedBytesMore / MEGABYTE),
    },
  ];
}

async function measureMemory(panel: FilledPanel, sizes: readonly number[]): Promise<MemoryRun> {
  const most = sizes.at(-1) ?? 1_000;
  const { browser } = panel;
  await inDocument(browser.devtools.panel(), setLimit, most);
  await panel.fillTo(FIRST_CALLS);
  const empty = await panel.restingHeap();
  const bytesPerCall: number[] = [];
  const microsPerCall: number[] = [];
  let recordMs = 0;
  let used = empty;
  for (const size of sizes) {
    recordMs += (await panel.fillTo(size)).recordMs;
    used = await panel.restingHeap();
    bytesPerCall.push((used - empty) / (size - FIRST_CALLS));
    microsPerCall.push((recordMs * 1000) / (size - FIRST_CALLS));
  }
  await panel.add(most);
  const usedAfterAsManyMore = await panel.restingHeap();
  const left = await clearAll(panel, empty);
  return { bytesPerCall, microsPerCall, usedAtMost: used, usedAfterAsManyMore, left };
}

async function clearAll({ browser, restingHeap }: FilledPanel, empty: number): Promise<ClearedLog> {
  const panelFrame = browser.devtools.panel();
  await inDocument(panelFrame, () => {
    const { tc3 } = window as unknown as {
      tc3: { log: { size: number; at(index: number): { readonly exchange: object } } };
    };
    const calls = Array.from({ length: tc3.log.size }, (_, index) => tc3.log.at(index));
    Object.assign(window, {
      benchCalls: calls.map((call) => new WeakRef(call)),
      benchExchanges: calls.map(({ exchange }) => new WeakRef(exchange)),
    });
  });
  await browser.panel.click('.toolbar button[aria-label="Clear the list"]');
  await waitUntil('the log to be empty', () =>
    browser.panel.evaluate(
      () => (window as unknown as { tc3: { log: { size: number } } }).tc3.log.size === 0,
    ),
  );
  const canUndo = () =>
    browser.panel.evaluate(() => document.querySelector('.status-bar button.text-button') !== null);
  await waitUntil('the way back', canUndo);
  await waitUntil('the time to undo to pass', async () => !(await canUndo()));
  const used = await restingHeap();
  const [aliveCalls = Number.NaN, aliveExchanges = Number.NaN] = await inDocument(
    panelFrame,
    countAlive,
  );
  return { aliveCalls, aliveExchanges, usedBytesMore: used - empty };
}

/** In the panel. */
function countAlive(): number[] {
  const { benchCalls, benchExchanges } = window as unknown as {
    benchCalls: WeakRef<object>[];
    benchExchanges: WeakRef<object>[];
  };
  return [benchCalls, benchExchanges].map(
    (references) => references.filter((it) => it.deref() !== undefined).length,
  );
}

/** In the panel: as the options page sets it, rows at least 1,000. */
async function setLimit(maxCalls: number): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({
    limits: { maxCalls: Math.max(1_000, maxCalls), bodyMegabytes: 128 },
  });
}
