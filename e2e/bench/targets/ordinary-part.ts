import type { BaselineExtensions } from './baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { INSPECTOR } from './inspector-extension';
import { sayProgress } from './say-progress';
import { medianOf, type TargetRow } from './target-row';

/** DESIGN, section 8. */
const MORE_MS = 30;
const REQUESTS = 3_000;
/** Paths of the page's own host. Only of JSON can a body tell that it is none of an API call. */
export const TRAFFIC = {
  'no JSON': ['favicon.ico?', 'frame.html?'],
  'half JSON': [
    'favicon.ico?',
    'frame.html?',
    'backend/ordinary-json?',
    'backend/ordinary-json?top=1&',
  ],
} as const;

interface OrdinaryRun {
  readonly scriptMs: number;
  readonly threadMs: number;
}

/** 3,000 requests of a page without API calls: what the devtools page's script takes. */
export async function ordinaryPart(
  { runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const rows: TargetRow[] = [];
  for (const [traffic, paths] of Object.entries(TRAFFIC)) {
    const ours: OrdinaryRun[] = [];
    const listener: OrdinaryRun[] = [];
    const reader: OrdinaryRun[] = [];
    for (let run = 1; run <= runs; run++) {
      sayProgress(`${REQUESTS} ordinary requests, ${traffic}, run ${run} of ${runs}`);
      const baseline = (extension: string) =>
        withChromium({ extension, devtoolsPage: '/devtools.html' }, (it) => measure(it, paths));
      ours.push(await withChromium({ extension: INSPECTOR }, (it) => measure(it, paths)));
      listener.push(await baseline(baselines.listener));
      reader.push(await baseline(baselines.reader));
    }
    rows.push(...rowsOf(traffic, { ours, listener, reader }));
  }
  return rows;
}

interface OrdinaryRuns {
  readonly ours: readonly OrdinaryRun[];
  readonly listener: readonly OrdinaryRun[];
  readonly reader: readonly OrdinaryRun[];
}

function rowsOf(traffic: string, { ours, listener, reader }: OrdinaryRuns): TargetRow[] {
  const more = (name: keyof OrdinaryRun) =>
    ours.map((value, index) => value[name] - (listener[index]?.[name] ?? Number.NaN));
  return [
    {
      what: `${REQUESTS.toLocaleString('en')} ordinary requests, ${traffic}: our script more than an empty listener's`,
      limit: MORE_MS,
      unit: 'ms',
      values: more('scriptMs'),
      judgedBy: 'median',
      note: `panel never opened; processor time of scripts by Performance.getMetrics; the whole thread ${Math.round(medianOf(more('threadMs')))} ms more`,
    },
    {
      what: `the same, ${traffic}: all of our script`,
      limit: undefined,
      unit: 'ms',
      values: ours.map(({ scriptMs }) => scriptMs),
      judgedBy: 'median',
      baselines: {
        'empty listener': listener.map(({ scriptMs }) => scriptMs),
        'listener that reads JSON bodies': reader.map(({ scriptMs }) => scriptMs),
      },
    },
  ];
}

async function measure(browser: BenchChromium, paths: readonly string[]): Promise<OrdinaryRun> {
  const { devtools, inspected } = browser;
  const session = await browser.sessionOf(devtools.devtoolsPage());
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const find = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
    return { scriptMs: find('ScriptDuration') * 1000, threadMs: find('ThreadTime') * 1000 };
  };
  await inDocument(inspected, ordinaryRequests, 100, paths);
  const before = await read();
  await inDocument(inspected, ordinaryRequests, REQUESTS, paths);
  // What the browser tells last must have been told.
  await inDocument(devtools.devtoolsPage(), () => new Promise((done) => setTimeout(done, 500)));
  const after = await read();
  return { scriptMs: after.scriptMs - before.scriptMs, threadMs: after.threadMs - before.threadMs };
}

/** In the page: 16 in flight. */
export async function ordinaryRequests(count: number, paths: readonly string[]): Promise<void> {
  let next = 0;
  const fetchUntilDone = async () => {
    while (next < count) {
      const index = next++;
      await (await fetch(`/${paths[index % paths.length]}n=${index}`)).text();
    }
  };
  await Promise.all(Array.from({ length: 16 }, fetchUntilDone));
}
