import { setTimeout as pause } from 'node:timers/promises';
import { addBareList } from './bare-list';
import type { BaselineExtensions } from './baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import type { BenchOptions } from './bench-options';
import { withFilledPanel } from './filled-panel';
import { sayProgress } from './say-progress';
import { quantileOf, type TargetRow } from './target-row';

/** DESIGN, section 8: p95 in milliseconds, by calls. */
const LIMITS: Readonly<Record<number, number>> = { 10000: 16, 100000: 50 };
const SHARE = 0.95;
/** Each key narrows, or widens, what is shown; then all of it is taken away again. */
const TEXTS = ['1234', '9876', '407', 'runinst', 'action:run', '-region:ap-s'];
/** So many must have changed what is shown for a p95 to mean anything. */
const LEAST_KEYS = 20;
/** A quick typist's. */
const BETWEEN_KEYS_MS = 120;

interface Keystrokes {
  /** From the key to the end of the frame that shows the rows. */
  readonly shownMs: readonly number[];
  /** From the key until the script that it set off has changed the document. */
  readonly workMs: readonly number[];
}

interface KeyWindow {
  benchKeys: { at: number; changedAt: number; shownAt: number }[];
}

/** Trusted keys into the filter over a long log, into a bare panel's field, and into that of a bare list. */
export async function filterPart(
  { filled, runs }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const floor: Keystrokes[] = [];
  const bareLists = new Map<number, Keystrokes[]>(filled.map((size) => [size, []]));
  const results = new Map<number, Keystrokes[]>(filled.map((size) => [size, []]));
  for (let run = 1; run <= runs; run++) {
    sayProgress(`filter, bare panel, run ${run} of ${runs}`);
    const options = { extension: baselines.barePanel, devtoolsPage: '/devtools.html' };
    floor.push(
      await withChromium(options, async (browser) => {
        await browser.devtools.showPanel();
        return typeAll(browser, 'input', 'body');
      }),
    );
    for (const size of filled) {
      sayProgress(`filter, bare list of ${size} calls, run ${run} of ${runs}`);
      const keys = await withChromium(options, async (browser) => {
        await browser.devtools.showPanel();
        await inDocument(browser.devtools.panel(), addBareList, size);
        return typeAll(browser, 'input', '.bare-list');
      });
      bareLists.get(size)?.push(keys);
    }
    sayProgress(`filter, up to ${Math.max(...filled)} calls, run ${run} of ${runs}`);
    await withFilledPanel(async (panel) => {
      for (const size of [...filled].sort((a, b) => a - b)) {
        await panel.fillTo(size);
        await panel.restingHeap();
        const keys = await typeAll(panel.browser, '.filter-box input', '#panel');
        results.get(size)?.push(keys);
      }
    });
  }
  const quantiles = (runs: readonly Keystrokes[], of: keyof Keystrokes) =>
    runs.map((run) => quantileOf(run[of], SHARE));
  return [...results].flatMap(([size, keys]): TargetRow[] => {
    const calls = size.toLocaleString('en');
    const others = (of: keyof Keystrokes) => ({
      'bare panel that changes one attribute': quantiles(floor, of),
      'bare list of as many calls': quantiles(bareLists.get(size) ?? [], of),
    });
    const note = `calls through the recorder; ${TEXTS.join('').length} keys and as many Backspaces`;
    return [
      {
        what: `filter keystroke -> rows shown, p95, ${calls} calls`,
        limit: LIMITS[size],
        unit: 'ms',
        values: quantiles(keys, 'shownMs'),
        judgedBy: 'median',
        baselines: others('shownMs'),
        designSays: 'Chrome 71 to 147 ms at 1,000 and 10,000',
        note: `until the frame is done, whose turn comes every 16.7 ms; the details follow the rows; ${note}`,
      },
      {
        what: `filter keystroke -> rows changed, p95, ${calls} calls`,
        limit: undefined,
        unit: 'ms',
        values: quantiles(keys, 'workMs'),
        judgedBy: 'median',
        baselines: others('workMs'),
        note: 'script alone, without waiting for the frame',
      },
    ];
  });
}

async function typeAll(browser: BenchChromium, field: string, shown: string): Promise<Keystrokes> {
  const document = browser.devtools.panel();
  await browser.panel.click(field);
  await inDocument(document, watchKeys, shown);
  for (const text of TEXTS) {
    for (const key of [...text, ...Array.from(text, () => 'Backspace')]) {
      await browser.panel.press(key);
      await pause(BETWEEN_KEYS_MS);
    }
  }
  await pause(BETWEEN_KEYS_MS * 4);
  const keys = await inDocument(document, () => (window as unknown as KeyWindow).benchKeys);
  const done = keys.filter(({ shownAt }) => shownAt > 0);
  // A key that only begins a term changes no row.
  if (done.length < LEAST_KEYS) {
    throw new Error(`only ${done.length} of ${keys.length} keys changed what is shown`);
  }
  return {
    shownMs: done.map(({ at, shownAt }) => shownAt - at),
    workMs: done.map(({ at, changedAt }) => changedAt - at),
  };
}

/** In the panel: notes of each key when what is shown last changed for it, and when that was drawn. */
function watchKeys(shown: string): void {
  const keys: KeyWindow['benchKeys'] = [];
  Object.assign(window, { benchKeys: keys });
  addEventListener(
    'keydown',
    (event) => {
      // When the browser got it: it may have waited for a task to end.
      keys.push({ at: event.timeStamp, changedAt: 0, shownAt: 0 });
    },
    true,
  );
  const { port1, port2 } = new MessageChannel();
  const drawn: (() => void)[] = [];
  port1.onmessage = () => drawn.shift()?.();
  const root = document.querySelector(shown);
  if (root === null) throw new Error(`no ${shown}`);
  new MutationObserver((records) => {
    const key = keys.at(-1);
    // Rows move among each other only for who has them read out: each stands where its style says.
    const isOfRows = ({ target, type }: MutationRecord) =>
      !(type === 'childList' && target instanceof Element && target.matches('.grid-rows')) &&
      (target instanceof Element ? target : target.parentElement)?.closest(
        '.filter-bar, .status-bar, .overview, .split-side',
      ) === null;
    if (key === undefined || !records.some(isOfRows)) return;
    key.changedAt = performance.now();
    requestAnimationFrame(() => {
      // The next task comes after the frame.
      drawn.push(() => {
        key.shownAt = performance.now();
      });
      port2.postMessage(0);
    });
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}
