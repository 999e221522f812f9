import type { BaselineExtensions } from './baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { INSPECTOR } from './inspector-extension';
import { sayProgress } from './say-progress';
import { medianOf, type TargetRow } from './target-row';

/** DESIGN, section 8. */
const MORE_MS = 30;
const REQUESTS = 3_000;

interface OrdinaryRun {
  readonly scriptMs: number;
  readonly threadMs: number;
}

/** 3,000 requests of a page without API calls: what the devtools page's script takes. */
export async function ordinaryPart(
  { runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const ours: OrdinaryRun[] = [];
  const shown: OrdinaryRun[] = [];
  const listener: OrdinaryRun[] = [];
  for (let run = 1; run <= runs; run++) {
    sayProgress(`${REQUESTS} ordinary requests, run ${run} of ${runs}`);
    const inspector = { extension: INSPECTOR };
    ours.push(await withChromium(inspector, measure));
    shown.push(
      await withChromium(inspector, async (browser) => {
        await browser.devtools.showPanel();
        return measure(browser);
      }),
    );
    const empty = { extension: baselines.listener, devtoolsPage: '/devtools.html' };
    listener.push(await withChromium(empty, measure));
  }
  const more = (values: readonly OrdinaryRun[], name: keyof OrdinaryRun) =>
    values.map((value, index) => value[name] - (listener[index]?.[name] ?? Number.NaN));
  const row = (panel: string, values: readonly OrdinaryRun[]): TargetRow[] => [
    {
      what: `${REQUESTS.toLocaleString('en')} ordinary requests, panel ${panel}: our script more than an empty listener's`,
      limit: MORE_MS,
      unit: 'ms',
      values: more(values, 'scriptMs'),
      judgedBy: 'median',
      note: `processor time of scripts, Performance.getMetrics; a quarter each of 204, HTML and two kinds of JSON; the whole thread: ${Math.round(medianOf(more(values, 'threadMs')))} ms more`,
    },
    {
      what: `the same, panel ${panel}: all of our script`,
      limit: undefined,
      unit: 'ms',
      values: values.map(({ scriptMs }) => scriptMs),
      judgedBy: 'median',
      baselines: { 'empty listener': listener.map(({ scriptMs }) => scriptMs) },
    },
  ];
  return [...row('never opened', ours), ...row('shown', shown)];
}

async function measure(browser: BenchChromium): Promise<OrdinaryRun> {
  const { devtools, inspected } = browser;
  const session = await browser.sessionOf(devtools.devtoolsPage());
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const find = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
    return { scriptMs: find('ScriptDuration') * 1000, threadMs: find('ThreadTime') * 1000 };
  };
  await inDocument(inspected, ordinaryRequests, 100);
  const before = await read();
  await inDocument(inspected, ordinaryRequests, REQUESTS);
  // What the browser tells last must have been told.
  await inDocument(devtools.devtoolsPage(), () => new Promise((done) => setTimeout(done, 500)));
  const after = await read();
  return { scriptMs: after.scriptMs - before.scriptMs, threadMs: after.threadMs - before.threadMs };
}

/** In the page: 16 in flight. */
export async function ordinaryRequests(count: number): Promise<void> {
  const paths = [
    'favicon.ico?',
    'frame.html?',
    'backend/ordinary-json?',
    'backend/ordinary-json?top=1&',
  ];
  let next = 0;
  const fetchUntilDone = async () => {
    while (next < count) {
      const index = next++;
      await (await fetch(`/${paths[index % paths.length]}n=${index}`)).text();
    }
  };
  await Promise.all(Array.from({ length: 16 }, fetchUntilDone));
}
