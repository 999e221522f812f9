import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from '@playwright/test';
import { DEFAULT_MAX_CALLS } from '../../../src/core/call-log';
import { allowSiteInChromium } from '../../drivers/allow-site-chromium';
import { waitUntil } from '../../drivers/wait-until';
import type { BaselineExtensions } from './baseline-extensions';
import { type BenchChromium, inDocument, withChromium } from './bench-chromium';
import { type Probe, type RowCounter, readProbe, startProbe } from './document-probe';
import { INSPECTOR } from './inspector-extension';
import { listedCalls } from './listed-calls';
import { showNetworkPanel, watchNetworkPanel } from './network-panel';
import { BODIES, type BodyName, pageBurst } from './page-burst';
import { restingHeap } from './resting-heap';
import { type PanelShow, showByClick } from './show-by-click';
import { countWrongRows } from './wrong-rows';

const WARM_UP_CALLS = 64;
const IN_FLIGHT = 16;
/** A bare panel, which lays out all its lines, takes more than a minute for 100,000. */
const LAST_ROW_TIMEOUT_MS = 300_000;
const AFTERWARDS_MS = 500;

/** What is there beside the page. */
export type Subject =
  /** TC3 Inspector, its panel shown, hidden behind another tool, or never opened. */
  | 'shown'
  | 'hidden'
  | 'never opened'
  /** The same as shown, on a page where the observer may look, as on Tencent's consoles. */
  | 'shown, site allowed'
  /** DevTools without an extension, another tool shown. */
  | 'no extension'
  /** An extension with a listener that does nothing. */
  | 'empty listener'
  /** An extension whose panel prints ids only. */
  | 'bare panel'
  /** The same with a background that hears of each request and does nothing. */
  | 'bare panel and observer'
  /** DevTools without an extension, their own Network panel shown. */
  | "Chrome's Network panel";

export interface BurstPlan {
  readonly subject: Subject;
  readonly calls: number;
  readonly body: BodyName;
  readonly baselines: BaselineExtensions;
}

export interface BurstFigures {
  readonly pageMs: number;
  /** From the page's last response to the last row on the screen, or in the log where it is hidden. */
  readonly lastRowMs: number;
  readonly longestTaskMs: number;
  readonly heapBytesPerCall: number;
  readonly wrongRows: number;
  /** From a click on the tab to the rows, where the panel was not opened before. */
  readonly shownMs: number;
}

const OURS: readonly Subject[] = ['shown', 'shown, site allowed', 'hidden', 'never opened'];
const SHOWN: readonly Subject[] = [
  'shown',
  'shown, site allowed',
  'bare panel',
  'bare panel and observer',
];

/** One burst in a browser of its own. A figure that the subject does not have is NaN. */
export function runBurst(plan: BurstPlan): Promise<BurstFigures> {
  const { subject, baselines } = plan;
  const isOurs = OURS.includes(subject);
  const extension: Readonly<Partial<Record<Subject, string>>> = {
    'empty listener': baselines.listener,
    'bare panel': baselines.barePanel,
    'bare panel and observer': baselines.bareObserver,
  };
  return withChromium(
    {
      extension: isOurs ? INSPECTOR : extension[subject],
      ...(isOurs ? {} : { devtoolsPage: '/devtools.html' }),
    },
    (browser) => burstIn(browser, plan),
  );
}

async function burstIn(browser: BenchChromium, plan: BurstPlan): Promise<BurstFigures> {
  const { subject, body } = plan;
  // As many as the panel keeps: more would drop the first rows, which the memory part measures.
  const calls = Math.min(plan.calls, DEFAULT_MAX_CALLS - WARM_UP_CALLS);
  const { api, devtools, inspected } = browser;
  const isNetworkPanel = subject === "Chrome's Network panel";
  if (subject === 'shown, site allowed') {
    const extensionId = new URL(devtools.devtoolsPage().url()).host;
    await allowSiteInChromium(browser.context, extensionId, new URL(inspected.url()).origin);
    await inspected.bringToFront();
  }
  if (SHOWN.includes(subject) || subject === 'hidden') await devtools.showPanel();
  if (subject === 'hidden') await devtools.showConsole();
  if (isNetworkPanel) await showNetworkPanel(browser.devtoolsWindow());
  const probes = isNetworkPanel
    ? [{ document: browser.devtoolsWindow(), counter: 'none' as const }]
    : probedFrames(browser, subject);
  // The first calls of a page ask for leave, compile code and fill the screen with rows.
  const first = await inDocument(inspected, pageBurst, WARM_UP_CALLS, 0, 4, BODIES[body]);
  const document = probes.at(-1)?.document;
  const session = document && (await browser.sessionOf(document));
  const heapBefore = session ? await restingHeap(session) : Number.NaN;
  for (const { document, counter } of probes) {
    await inDocument(document, startProbe, calls + WARM_UP_CALLS, counter);
  }
  if (isNetworkPanel) await inDocument(browser.devtoolsWindow(), watchNetworkPanel, calls);

  const burst = await inDocument(
    inspected,
    pageBurst,
    calls,
    WARM_UP_CALLS,
    IN_FLIGHT,
    BODIES[body],
  );

  const seen: Probe[] = [];
  for (const { document, counter } of probes) {
    const isCounting = counter !== 'none' || isNetworkPanel;
    const probe = await waitUntil(
      `the last row of ${calls} (${subject})`,
      async () => {
        const probe = await inDocument(document, readProbe);
        return !isCounting || (probe && probe.lastRowAt > 0) ? probe : undefined;
      },
      { timeoutMs: LAST_ROW_TIMEOUT_MS },
    );
    if (probe) seen.push(probe);
  }
  const lastRowAt = Math.max(...seen.map((probe) => probe.lastRowAt));
  // Work that goes on after the last row counts too, and the browser tells of long tasks late.
  await pause(AFTERWARDS_MS);
  const longest = await Promise.all(
    probes.map(async ({ document }) => (await inDocument(document, readProbe))?.longestTaskMs),
  );
  const shown: PanelShow | undefined =
    subject === 'never opened' ? await showByClick(browser, calls + WARM_UP_CALLS) : undefined;
  const heapAfter = session ? await restingHeap(session) : Number.NaN;
  const isOurs = OURS.includes(subject);
  const listed = isOurs ? await inDocument(devtools.panel(), listedCalls) : [];
  return {
    pageMs: burst.pageMs,
    lastRowMs: lastRowAt > 0 ? lastRowAt - burst.finishedAt : Number.NaN,
    longestTaskMs: Math.max(...longest.map((ms) => ms ?? 0), Number.NEGATIVE_INFINITY),
    heapBytesPerCall: (heapAfter - heapBefore) / calls,
    wrongRows: isOurs
      ? countWrongRows(listed, [...first.requestIds, ...burst.requestIds], api.calls)
      : Number.NaN,
    shownMs: shown?.ms ?? Number.NaN,
  };
}

/** The documents to watch. Our two share a thread, so either sees the long tasks of both. */
function probedFrames(
  { devtools }: BenchChromium,
  subject: Subject,
): { document: Frame; counter: RowCounter }[] {
  if (subject === 'no extension') return [];
  const page = { document: devtools.devtoolsPage(), counter: 'none' as const };
  const counters: Partial<Record<Subject, RowCounter>> = {
    shown: 'grid',
    'shown, site allowed': 'grid',
    hidden: 'log',
    'bare panel': 'lines',
    'bare panel and observer': 'lines',
  };
  const counter = counters[subject];
  return counter ? [page, { document: devtools.panel(), counter }] : [page];
}
