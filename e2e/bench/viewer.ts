import { launchChromium } from '../drivers/launch-chromium';
import { startFakeApi } from '../fake-api/start-fake-api';
import { buildPlayground } from '../playground/build-playground';
import { ENTRIES, madeHar } from './made-har';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const TARGETS = { totalSeconds: 15, longestTaskMs: 100, wrongRows: 0 };
/** A text goes over to the page in pieces: one of 100 MB would be more than the protocol takes. */
const PIECE_LENGTH = 8_000_000;

interface ViewerWindow {
  pieces?: string[];
  seen?: { startedAt: number; longestTaskMs: number };
}

interface ViewerRun {
  /** From the drop to the last row. */
  readonly totalSeconds: number;
  readonly longestTaskMs: number;
  readonly wrongRows: number;
}

/** A large HAR file dropped on the viewer of real Chromium. */
async function run(har: string): Promise<ViewerRun> {
  const api = await startFakeApi({ playgroundDir: await buildPlayground() });
  const devtools = await launchChromium({
    extensionPath: 'dist/chrome',
    server: api,
    devtools: 'open',
  });
  try {
    const viewer = await devtools.openExtensionPage('src/viewer/viewer.html');
    await viewer.waitUntil('the viewer', () => document.querySelector('textarea') !== null);
    for (let at = 0; at < har.length; at += PIECE_LENGTH) {
      await viewer.evaluate(
        (piece: string) => {
          const page = window as unknown as ViewerWindow;
          page.pieces = [...(page.pieces ?? []), piece];
        },
        har.slice(at, at + PIECE_LENGTH),
      );
    }
    await viewer.evaluate(() => {
      const page = window as unknown as ViewerWindow;
      const file = new File(page.pieces ?? [], 'large.har');
      page.pieces = [];
      const seen = { startedAt: performance.now(), longestTaskMs: 0 };
      page.seen = seen;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          if (startTime < seen.startedAt) continue;
          seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
        }
      }).observe({ type: 'longtask' });
      const transfer = new DataTransfer();
      transfer.items.add(file);
      // Not within this task, which is the bench's own.
      setTimeout(() => {
        seen.startedAt = performance.now();
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      });
    });
    const end = await viewer.waitUntil(
      'the last row',
      (count: number) => {
        const grid = document.querySelector('[role="grid"]');
        const rows = Number(grid?.getAttribute('aria-rowcount') ?? 1) - 1;
        return rows >= count ? { at: performance.now(), rows } : undefined;
      },
      ENTRIES,
    );
    const seen = await viewer.evaluate(() => (window as unknown as ViewerWindow).seen);
    if (end === undefined || seen === undefined) throw new Error('the viewer told nothing');
    return {
      totalSeconds: Math.round((end.at - seen.startedAt) / 100) / 10,
      longestTaskMs: Math.round(seen.longestTaskMs),
      wrongRows: Math.abs(end.rows - ENTRIES),
    };
  } finally {
    await devtools.close();
    await api.close();
  }
}

async function main(): Promise<void> {
  const har = madeHar();
  const runs: ViewerRun[] = [];
  for (let count = 0; count < RUNS; count++) runs.push(await run(har));
  console.log(`${Math.round(har.length / 1e6)} MB, ${ENTRIES} entries`);
  console.table(runs);
  for (const [name, target] of Object.entries(TARGETS)) {
    const values = runs.map((it) => it[name as keyof ViewerRun]).sort((a, b) => a - b);
    const median = values[values.length >> 1] ?? 0;
    const isMet = median <= target;
    console.log(
      `${name}: ${median} (${values[0]} to ${values.at(-1)}), target ${target}: ${isMet ? 'met' : 'missed'}`,
    );
  }
  console.log(JSON.stringify({ bench: 'viewer', entries: ENTRIES, runs }));
}

await main();
