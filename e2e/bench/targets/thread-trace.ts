import type { BenchChromium } from './bench-chromium';

/** The parts of Chromium's trace events that are read here; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  /** `X`: from `ts` on for `dur`, of which the thread ran for `tdur`. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

/** Something that a thread did. */
export interface ThreadSpan {
  readonly name: string;
  /** Milliseconds since the trace began. */
  readonly at: number;
  /** On the clock, waiting for a processor included. */
  readonly wallMs: number;
  /** On a processor. */
  readonly processorMs: number;
}

export interface ThreadTrace {
  /** The tasks of the thread that panel and devtools page share. */
  readonly tasks: readonly ThreadSpan[];
  /** What was done within them. */
  readonly parts: readonly ThreadSpan[];
  /** Milliseconds on a processor that tasks took, by thread of any process of the browser. */
  readonly processorMsOf: ReadonlyMap<string, number>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];
const TASK = 'RunTask';

/** What the extension's thread does during `work`, by the browser's own trace. */
export async function traceThread(
  browser: BenchChromium,
  work: () => Promise<unknown>,
): Promise<ThreadTrace> {
  const session = await browser.sessionOf(browser.devtoolsWindow());
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return readTrace(events);
}

function readTrace(events: readonly TraceEvent[]): ThreadTrace {
  const names = new Map<string, string>();
  const ours = new Map<string, number>();
  let start = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const { name, args, ph, ts } = event;
    if (name === 'thread_name' || name === 'process_name') {
      names.set(`${name} ${threadOf(event, name === 'process_name')}`, args?.name ?? '');
    }
    if (ph === 'X') start = Math.min(start, ts);
    if (name !== 'FunctionCall' || !args?.data?.url?.startsWith('chrome-extension:')) continue;
    ours.set(threadOf(event), (ours.get(threadOf(event)) ?? 0) + 1);
  }
  // The service worker has a thread of its own, and runs less.
  const [thread] = [...ours].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (thread === undefined) throw new Error('no script of the extension in the trace');
  const processorMsOf = new Map<string, number>();
  const spans: ThreadSpan[] = [];
  for (const event of events) {
    const { name, args, ph, ts, dur = 0, tdur = 0 } = event;
    if (ph !== 'X') continue;
    if (name === TASK) {
      const process = names.get(`process_name ${threadOf(event, true)}`) ?? 'process';
      const what = `${process} ${event.pid}, ${names.get(`thread_name ${threadOf(event)}`)}`;
      processorMsOf.set(what, (processorMsOf.get(what) ?? 0) + tdur / 1000);
    }
    if (threadOf(event) !== thread) continue;
    const type = args?.data?.type;
    spans.push({
      name: type === undefined ? name : `${name} ${type}`,
      at: (ts - start) / 1000,
      wallMs: dur / 1000,
      processorMs: tdur / 1000,
    });
  }
  return {
    tasks: spans.filter(({ name }) => name === TASK),
    parts: spans.filter(({ name }) => name !== TASK),
    processorMsOf,
  };
}

function threadOf({ pid, tid }: TraceEvent, isProcess = false): string {
  return isProcess ? String(pid) : `${pid}/${tid}`;
}
