import { waitUntil } from '../../drivers/wait-until';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { INSPECTOR } from './inspector-extension';
import { pageBurst } from './page-burst';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';

/** Ours: what a person does not feel. */
const TASK_MS = 100;
/** DESIGN, section 8. */
const LISTED_TASK_MS = 50;
const BODY_BYTES = 19_000_000;
/** Small calls before it, so that the code has run. */
const WARM_UP_CALLS = 4;

type Step =
  | 'listed'
  | 'opened'
  | 'raw'
  | 'pretty-printed'
  | 'searched in it'
  | 'searched in the list';
const STEPS: readonly Step[] = [
  'listed',
  'opened',
  'raw',
  'pretty-printed',
  'searched in it',
  'searched in the list',
];

interface LargeBodyRun {
  /** The longest task of each step; what could not be done is missing. */
  readonly tasks: ReadonlyMap<Step, number>;
  readonly problems: ReadonlyMap<Step, string>;
  readonly jsonParseMs: number;
}

/** A body of 19 MB through all that a person does with it. */
export async function largeBodyPart({ runs }: BenchOptions): Promise<readonly TargetRow[]> {
  const results: LargeBodyRun[] = [];
  for (let run = 1; run <= runs; run++) {
    sayProgress(`body of 19 MB, run ${run} of ${runs}`);
    results.push(await withChromium({ extension: INSPECTOR }, measure));
  }
  return STEPS.map((step) => {
    const problem = results.flatMap(({ problems }) => problems.get(step) ?? [])[0];
    return {
      what: `body of 19 MB ${step}: longest task`,
      limit: step === 'listed' ? LISTED_TASK_MS : TASK_MS,
      unit: 'ms' as const,
      values: problem === undefined ? results.flatMap(({ tasks }) => tasks.get(step) ?? []) : [],
      judgedBy: 'median' as const,
      ...(step === 'listed'
        ? { baselines: { 'JSON.parse of it, in the panel': results.map((it) => it.jsonParseMs) } }
        : {}),
      note: problem === undefined ? '0: none took 50 ms' : `not measured: ${problem}`,
    };
  });
}

async function measure(browser: BenchChromium): Promise<LargeBodyRun> {
  const { devtools, inspected, panel } = browser;
  await devtools.showPanel();
  await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 1, [300]);
  await rowCount(browser, WARM_UP_CALLS);
  await panel.click('[role="row"][aria-rowindex="2"]');
  await panel.click('#tab-response');
  await panel.waitFor('.body-editor[data-ready="true"]');
  const tasks = new Map<Step, number>();
  const problems = new Map<Step, string>();
  const step = async (name: Step, work: () => Promise<unknown>) => {
    await inDocument(devtools.panel(), beginStep);
    try {
      await work();
      tasks.set(name, await inDocument(devtools.panel(), endStep));
    } catch (error) {
      problems.set(name, String(error).split('\n')[0] ?? '');
    }
  };
  const segment = (index: number) =>
    panel.click(`.body-bar .view-switch button:nth-of-type(${index})`);
  await step('listed', async () => {
    await inDocument(inspected, pageBurst, 1, WARM_UP_CALLS, 1, [BODY_BYTES]);
    await rowCount(browser, WARM_UP_CALLS + 1);
  });
  const jsonParseMs = await inDocument(devtools.panel(), timeJsonParse);
  await step('opened', async () => {
    await panel.click(`[role="row"][aria-rowindex="${WARM_UP_CALLS + 2}"]`);
    await bodyShown(browser, 'any');
  });
  await step('raw', async () => {
    await segment(2);
    await bodyShown(browser, 'raw');
  });
  await step('pretty-printed', async () => {
    await segment(1);
    await bodyShown(browser, 'pretty');
  });
  await step('searched in it', async () => {
    await panel.click('.body-bar .icon-button[title*="Ctrl+F"]');
    const field = '.cm-search input[name="search"]';
    await panel.type(field, 'Memory');
    await panel.press('Enter');
    await panel.waitFor('.cm-searchMatch-selected, .cm-searchMatch');
  });
  await step('searched in the list', async () => {
    await panel.type('.filter-box input', 'response:nowhere');
    const end = await waitUntil(
      'the search to end',
      () =>
        panel.evaluate(() => {
          const isEmpty = document.querySelector('.empty-notice') !== null;
          const note = document.querySelector('[data-kind="too-slow"]')?.textContent ?? '';
          return isEmpty ? { note: '' } : note && { note };
        }),
      { timeoutMs: 30_000 },
    );
    if (end?.note) throw new Error(`the panel says: ${end.note}`);
  });
  return { tasks, problems, jsonParseMs };
}

async function rowCount({ panel }: BenchChromium, count: number): Promise<void> {
  await waitUntil(
    `${count} rows`,
    () =>
      panel.evaluate(
        (count: number) =>
          Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) ===
          count + 1,
        count,
      ),
    { timeoutMs: 60_000 },
  );
}

/** The whole body is in the editor: nothing says that it is loading. */
async function bodyShown(
  { panel }: BenchChromium,
  layout: 'any' | 'raw' | 'pretty',
): Promise<void> {
  await waitUntil(
    'the whole body',
    () =>
      panel.evaluate((layout: string) => {
        const editor = document.querySelector('.body-editor[data-ready="true"]');
        const isLoading = document.querySelector('.exchange-side p[role="status"]') !== null;
        if (editor === null || isLoading) return false;
        const lines = (editor.shadowRoot ?? editor).querySelectorAll('.cm-line').length;
        const inner = [...editor.querySelectorAll('*')].find((it) => it.shadowRoot)?.shadowRoot;
        const count = Math.max(lines, inner?.querySelectorAll('.cm-line').length ?? 0);
        if (layout === 'raw') return count > 0 && count < 5;
        return count > 5;
      }, layout),
    { timeoutMs: 60_000 },
  );
}

interface StepWindow {
  benchStep: { since: number; longest: number; observer: PerformanceObserver };
}

/** In the panel. */
function beginStep(): void {
  const step = { since: performance.now(), longest: 0 };
  const take = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) {
      if (startTime >= step.since) step.longest = Math.max(step.longest, duration);
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  (window as unknown as StepWindow).benchStep = Object.assign(step, { observer });
}

/** In the panel: after the tasks that may still come have been told. */
async function endStep(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { benchStep } = window as unknown as StepWindow;
  benchStep.observer.disconnect();
  return benchStep.longest;
}

/** In the panel: of the newest call's body, once. */
function timeJsonParse(): number {
  const { log } = (
    window as unknown as {
      tc3: {
        log: {
          size: number;
          at(index: number): { exchange: { responseBody: { text: string } } };
        };
      };
    }
  ).tc3;
  const { text } = log.at(log.size - 1).exchange.responseBody;
  const before = performance.now();
  JSON.parse(text);
  return performance.now() - before;
}
