import { setTimeout as pause } from 'node:timers/promises';
import { addBareList } from './targets/bare-list';
import { writeBaselineExtensions } from './targets/baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './targets/bench-chromium';
import { readBenchOptions } from './targets/bench-options';
import { withFilledPanel } from './targets/filled-panel';
import { INSPECTOR } from './targets/inspector-extension';
import { pageBurst } from './targets/page-burst';
import { sayProgress } from './targets/say-progress';
import { quantileOf } from './targets/target-row';
import { type ThreadSpan, type ThreadTrace, traceThread } from './targets/thread-trace';

const WARM_UP_CALLS = 64;
const TASKS = 12;
const THREADS = 10;
/** What the browser does in a task, by its names in a trace. */
const PARTS = [
  'FunctionCall',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
];
const GARBAGE = ['MinorGC', 'MajorGC'];
/** A quick typist's. */
const BETWEEN_KEYS_MS = 120;

/**
 * What the panel's thread does by Chromium's own trace, on the clock and on a processor; the difference is
 * waiting for one: `npm run bench -- trace [--calls 1000] [--filled 10000] [--only burst,filter]`
 */
const { calls, filled, only } = readBenchOptions(process.argv.slice(2));
const scenes: Readonly<Record<string, () => Promise<void>>> = {
  burst: traceBurst,
  filter: traceFilter,
};
for (const [name, scene] of Object.entries(scenes)) {
  if (only.length === 0 || only.includes(name)) await scene();
}

async function traceBurst(): Promise<void> {
  const count = Math.min(...calls);
  sayProgress(`trace of a burst of ${count}`);
  await withChromium({ extension: INSPECTOR }, async (browser) => {
    const { devtools, inspected } = browser;
    await devtools.showPanel();
    await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 4, [300]);
    const trace = await traceThread(browser, async () => {
      await inDocument(inspected, pageBurst, count, WARM_UP_CALLS, 16, [300]);
      await pause(500);
    });
    printTasks(`burst of ${count}, panel shown`, trace);
  });
}

/** Ours, and a bare list over as many calls: the least that a list does for a key. */
async function traceFilter(): Promise<void> {
  const count = Math.min(...filled);
  sayProgress(`trace of the filter over ${count} calls`);
  await withFilledPanel(async (panel) => {
    await panel.fillTo(count);
    await panel.restingHeap();
    await traceKeys(panel.browser, '.filter-box input', `filter over ${count} calls`);
  });
  sayProgress(`trace of a bare list over ${count} calls`);
  const baselines = await writeBaselineExtensions();
  const options = { extension: baselines.barePanel, devtoolsPage: '/devtools.html' };
  await withChromium(options, async (browser) => {
    await browser.devtools.showPanel();
    await inDocument(browser.devtools.panel(), addBareList, count);
    await traceKeys(browser, 'input', `the same, a bare list over ${count} calls`);
  });
  await baselines.remove();
}

async function traceKeys(browser: BenchChromium, field: string, what: string): Promise<void> {
  await browser.panel.click(field);
  const trace = await traceThread(browser, async () => {
    for (const text of ['1234', '9876', 'runinst', 'action:run']) {
      for (const key of [...text, ...Array.from(text, () => 'Backspace')]) {
        await browser.panel.press(key);
        await pause(BETWEEN_KEYS_MS);
      }
    }
  });
  printKeys(what, trace);
}

function printTasks(what: string, { tasks, parts, processorMsOf }: ThreadTrace): void {
  const all = sum(tasks);
  console.log(
    `\n${what}: ${tasks.length} tasks, ${ms(all.wallMs)} ms, of which ${ms(all.processorMs)} on a processor`,
  );
  console.log('| task, ms | on a processor, ms | of it on a processor |\n|---|---|---|');
  const longest = tasks.toSorted((one, other) => other.wallMs - one.wallMs).slice(0, TASKS);
  for (const task of longest) {
    const within = parts.filter(({ at }) => at >= task.at && at < task.at + task.wallMs);
    const shares = [...PARTS, ...GARBAGE].flatMap((name) => {
      const { processorMs } = sum(within.filter((part) => part.name === name));
      return processorMs >= 0.1 ? [`${name} ${ms(processorMs)}`] : [];
    });
    console.log(`| ${ms(task.wallMs)} | ${ms(task.processorMs)} | ${shares.join(', ')} |`);
  }
  console.log('\n| thread | on a processor, ms |\n|---|---|');
  const threads = [...processorMsOf].sort((one, other) => other[1] - one[1]).slice(0, THREADS);
  for (const [thread, time] of threads) console.log(`| ${thread} | ${ms(time)} |`);
}

/** A key's share: all that the thread does until the next one. */
function printKeys(what: string, { tasks, parts }: ThreadTrace): void {
  const keys = parts.filter(({ name }) => name === 'EventDispatch keydown').map(({ at }) => at);
  const ofKeys = (spans: readonly ThreadSpan[]) =>
    keys.map((key, index) => {
      const next = keys[index + 1] ?? key + BETWEEN_KEYS_MS;
      return sum(spans.filter(({ at, wallMs }) => at + wallMs >= key && at < next));
    });
  console.log(`\n${what}: ${keys.length} keys`);
  console.log('| a key, ms | median | p95 | on a processor: median | p95 |\n|---|---|---|---|---|');
  const print = (name: string, spans: readonly ThreadSpan[]) => {
    const found = ofKeys(spans);
    const of = (share: number, value: keyof Pick<ThreadSpan, 'wallMs' | 'processorMs'>) =>
      ms(
        quantileOf(
          found.map((it) => it[value]),
          share,
        ),
      );
    console.log(
      `| ${name} | ${of(0.5, 'wallMs')} | ${of(0.95, 'wallMs')} | ${of(0.5, 'processorMs')} | ${of(0.95, 'processorMs')} |`,
    );
  };
  print('all', tasks);
  print(
    'the handler of the input, with all that it draws',
    parts.filter(({ name }) => name === 'EventDispatch input'),
  );
  for (const name of [...PARTS.slice(1), ...GARBAGE]) {
    print(
      name,
      parts.filter((part) => part.name === name),
    );
  }
}

/** Of spans of one name: what lies in another one is in its time already. */
function sum(spans: readonly ThreadSpan[]): Pick<ThreadSpan, 'wallMs' | 'processorMs'> {
  return sumOfAll(outermost(spans));
}

function outermost(spans: readonly ThreadSpan[]): readonly ThreadSpan[] {
  let end = Number.NEGATIVE_INFINITY;
  return spans
    .toSorted((one, other) => one.at - other.at || other.wallMs - one.wallMs)
    .filter(({ at, wallMs }) => {
      if (at < end) return false;
      end = at + wallMs;
      return true;
    });
}

function sumOfAll(spans: readonly ThreadSpan[]): Pick<ThreadSpan, 'wallMs' | 'processorMs'> {
  return {
    wallMs: spans.reduce((total, span) => total + span.wallMs, 0),
    processorMs: spans.reduce((total, span) => total + span.processorMs, 0),
  };
}

function ms(value: number): string {
  return value.toFixed(1);
}
