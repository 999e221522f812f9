import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { type BaselineExtensions, writeBaselineExtensions } from './targets/baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './targets/bench-chromium';
import { readBenchOptions } from './targets/bench-options';
import { INSPECTOR } from './targets/inspector-extension';
import { pageBurst } from './targets/page-burst';
import { sayProgress } from './targets/say-progress';
import { medianOf } from './targets/target-row';

const WARM_UP_CALLS = 64;
/** What the browser still does for the first calls, in milliseconds. */
const SETTLE_MS = 500;
/** DESIGN, section 8: so much longer may a page's burst take, as a share of its time. */
const ALLOWED_SHARE = 0.05;

interface Subject {
  readonly name: string;
  readonly extension: string | undefined;
  readonly panel: 'never opened' | 'hidden' | 'shown';
}

interface ProcessorRun {
  readonly pageMs: number;
  /** Of all the browser's processes, while the page's burst ran. */
  readonly browserMs: number;
  /** Of this one: the server, and what drives the browser. */
  readonly serverMs: number;
}

/**
 * What a call costs in processor time, whoever takes it, beside what the target for the page's own time
 * leaves: `npm run bench -- processors [--calls 1000] [--runs 5]`
 */
const options = readBenchOptions(process.argv.slice(2));
const calls = Math.min(...options.calls);
const baselines = await writeBaselineExtensions();
const subjects = subjectsOf(baselines);
const runs = new Map<string, ProcessorRun[]>(subjects.map(({ name }) => [name, []]));
for (let run = 1; run <= options.runs; run++) {
  for (const subject of subjects) {
    sayProgress(`processors, ${subject.name}, run ${run} of ${options.runs}`);
    runs.get(subject.name)?.push(await measure(subject));
  }
}
await baselines.remove();
print();

function subjectsOf({ listener, reader, barePanel }: BaselineExtensions): readonly Subject[] {
  return [
    { name: 'no extension', extension: undefined, panel: 'never opened' },
    { name: 'a listener that does nothing', extension: listener, panel: 'never opened' },
    { name: 'a listener that asks for bodies', extension: reader, panel: 'never opened' },
    { name: 'a panel that prints ids', extension: barePanel, panel: 'shown' },
    { name: 'ours, panel never opened', extension: INSPECTOR, panel: 'never opened' },
    { name: 'ours, panel hidden', extension: INSPECTOR, panel: 'hidden' },
    { name: 'ours, panel shown', extension: INSPECTOR, panel: 'shown' },
  ];
}

function measure({ extension, panel }: Subject): Promise<ProcessorRun> {
  const devtoolsPage = extension === INSPECTOR ? {} : { devtoolsPage: '/devtools.html' };
  return withChromium({ extension, ...devtoolsPage }, async (browser) => {
    const { devtools, inspected } = browser;
    if (panel !== 'never opened') await devtools.showPanel();
    if (panel === 'hidden') await devtools.showConsole();
    await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 4, [300]);
    await pause(SETTLE_MS);
    const browserBefore = await processorMs(browser);
    const serverBefore = process.cpuUsage();
    const { pageMs } = await inDocument(inspected, pageBurst, calls, WARM_UP_CALLS, 16, [300]);
    const browserMs = (await processorMs(browser)) - browserBefore;
    const { user, system } = process.cpuUsage(serverBefore);
    return { pageMs, browserMs, serverMs: (user + system) / 1000 };
  });
}

/** Since the browser began, of all its processes; one that has ended is left out. */
async function processorMs({ context }: BenchChromium): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('no browser to ask');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime * 1000, 0);
}

function print(): void {
  const processors = availableParallelism();
  const of = (name: string, figure: (run: ProcessorRun) => number) =>
    medianOf((runs.get(name) ?? []).map(figure));
  const bare = subjects[0]?.name ?? '';
  const barePageMs = of(bare, ({ pageMs }) => pageMs);
  const bareCost = of(bare, costOf);
  console.log(`\nburst of ${calls}, 300 B, ${processors} processors, medians of ${options.runs}`);
  console.log(
    '| what | page, ms | × | processors busy | processor time a call, ms | more than without an extension |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const { name } of subjects) {
    const pageMs = of(name, (run) => run.pageMs);
    const cost = of(name, costOf);
    const busy = of(name, (run) => (run.browserMs + run.serverMs) / (run.pageMs * processors));
    console.log(
      `| ${name} | ${pageMs.toFixed(0)} | ${(pageMs / barePageMs).toFixed(2)} | ${(busy * 100).toFixed(0)} % | ${cost.toFixed(2)} | ${(cost - bareCost).toFixed(2)} |`,
    );
  }
  const left = (barePageMs * ALLOWED_SHARE * processors) / calls;
  console.log(
    `\nOn busy processors a page's time of ${1 + ALLOWED_SHARE} leaves ${left.toFixed(2)} ms a call.`,
  );
}

/** Milliseconds a call. */
function costOf({ browserMs, serverMs }: ProcessorRun): number {
  return (browserMs + serverMs) / calls;
}
