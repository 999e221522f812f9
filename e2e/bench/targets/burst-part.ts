import type { BaselineExtensions } from './baseline-extensions';
import type { BenchOptions } from './bench-options';
import type { BodyName } from './page-burst';
import { type BurstFigures, runBurst, type Subject } from './run-burst';
import { sayProgress } from './say-progress';
import type { TargetRow } from './target-row';

/** DESIGN, section 8. */
const LAST_ROW_MS = 100;
const LONGEST_TASK_MS = 50;
const HEAP_KB = 4;
const PAGE_RATIO = 1.05;
const GROWTH = 1.2;
const SHOWN_MS = 250;
const CHROME_SAYS: Readonly<Record<number, { row: string; task: string; heap: string }>> = {
  1000: { row: 'Chrome 144, bare 30 ms', task: 'Chrome 196 ms', heap: 'Chrome 22 KB, bare 5.6 KB' },
  10000: { row: 'Chrome 1,748 ms', task: 'Chrome 740 ms', heap: 'Chrome 12 KB, bare 5.6 KB' },
};

const BASELINES: readonly Subject[] = [
  'no extension',
  'empty listener',
  'bare panel',
  'bare panel and observer',
  "Chrome's Network panel",
];
const OURS: readonly Subject[] = ['shown', 'shown, site allowed', 'hidden', 'never opened'];
const OTHER_BODIES: readonly BodyName[] = ['10 KB', 'mixed'];

type Measured = (subject: Subject, body?: BodyName) => readonly BurstFigures[];

/** Bursts of real calls in real DevTools; all that are compared take turns in each run. */
export async function burstPart(
  { calls: sizes, runs, isFull }: BenchOptions,
  baselines: BaselineExtensions,
): Promise<readonly TargetRow[]> {
  const rows: TargetRow[] = [];
  const heaps = new Map<number, readonly number[]>();
  for (const calls of sizes) {
    const figures = new Map<string, BurstFigures[]>();
    const measured: Measured = (subject, body = '300 B') => figures.get(`${subject} ${body}`) ?? [];
    const bodies = isFull || calls <= 1_000 ? OTHER_BODIES : [];
    const plans = [
      ...[...OURS, ...BASELINES].map((subject) => ({ subject, body: '300 B' as BodyName })),
      ...bodies.map((body) => ({ subject: 'shown' as Subject, body })),
    ];
    for (let run = 1; run <= runs; run++) {
      for (const { subject, body } of plans) {
        sayProgress(`burst of ${calls}, ${body}, ${subject}, run ${run} of ${runs}`);
        const plan = { subject, calls, body, baselines };
        const result = await runBurst(plan).catch((error: unknown) => {
          // A browser that did not start must not cost an hour of others.
          sayProgress(`once more, since it failed: ${error}`);
          return runBurst(plan);
        });
        figures.set(`${subject} ${body}`, [...measured(subject, body), result]);
      }
    }
    heaps.set(calls, pick(measured('shown'), 'heapBytesPerCall'));
    rows.push(...rowsOf(calls, measured, bodies));
  }
  return [...rows, ...growthRows(heaps)];
}

function rowsOf(calls: number, of: Measured, bodies: readonly BodyName[]): TargetRow[] {
  const says = CHROME_SAYS[calls];
  const about = (what: string) => `burst of ${calls.toLocaleString('en')}: ${what}`;
  const others = (figure: keyof BurstFigures, subjects: readonly Subject[] = BASELINES) =>
    Object.fromEntries(
      subjects
        .map((subject) => [subject, pick(of(subject), figure)] as const)
        .filter(([, values]) => values.length > 0),
    );
  const inKilobytes = (values: readonly number[]) => values.map((bytes) => bytes / 1024);
  const median = { judgedBy: 'median' as const };
  const ratioTo = (subject: Subject) =>
    ratios(pick(of(subject), 'pageMs'), pick(of('no extension'), 'pageMs'));
  return [
    {
      what: about('last response -> last row shown'),
      limit: LAST_ROW_MS,
      unit: 'ms',
      values: pick(of('shown'), 'lastRowMs'),
      ...median,
      baselines: others('lastRowMs'),
      ...(says ? { designSays: says.row } : {}),
    },
    ...bodies.map((body) => ({
      what: about(`the same, bodies ${body}`),
      limit: LAST_ROW_MS,
      unit: 'ms' as const,
      values: pick(of('shown', body), 'lastRowMs'),
      ...median,
    })),
    {
      what: about('the same, panel hidden: last response -> in the log'),
      limit: LAST_ROW_MS,
      unit: 'ms',
      values: pick(of('hidden'), 'lastRowMs'),
      ...median,
    },
    ...OURS.map((subject) => ({
      what: about(`longest task, panel ${subject}`),
      limit: LONGEST_TASK_MS,
      unit: 'ms' as const,
      values: pick(of(subject), 'longestTaskMs'),
      ...median,
      ...(subject.startsWith('shown') ? { baselines: others('longestTaskMs') } : {}),
      ...(says && subject === 'shown' ? { designSays: says.task } : {}),
      note: '0: none took 50 ms, from where on the browser tells them',
    })),
    ...OURS.map((subject) => ({
      what: about(`page's own time / without extension, panel ${subject}`),
      limit: PAGE_RATIO,
      unit: '×' as const,
      values: ratioTo(subject),
      ...median,
      baselines: {
        'empty listener': ratioTo('empty listener'),
        'bare panel': ratioTo('bare panel'),
        ...(subject === 'shown, site allowed'
          ? { 'bare panel and observer': ratioTo('bare panel and observer') }
          : {}),
      },
    })),
    {
      what: about('heap per call, 300 B'),
      limit: HEAP_KB,
      unit: 'KB',
      values: inKilobytes(pick(of('shown'), 'heapBytesPerCall')),
      ...median,
      baselines: Object.fromEntries(
        Object.entries(others('heapBytesPerCall')).map(([name, values]) => [
          name,
          inKilobytes(values),
        ]),
      ),
      ...(says ? { designSays: says.heap } : {}),
    },
    ...OURS.map((subject) => ({
      what: about(`wrong, lost or double rows, panel ${subject}`),
      limit: 0,
      unit: 'calls' as const,
      values: [subject, ...(subject === 'shown' ? bodies : [])].flatMap((_, index) =>
        pick(of(subject, index === 0 ? '300 B' : bodies[index - 1]), 'wrongRows'),
      ),
      judgedBy: 'worst' as const,
    })),
    {
      what: about('panel shown after the first click on its tab, with all rows'),
      limit: SHOWN_MS,
      unit: 'ms',
      values: pick(of('never opened'), 'shownMs'),
      ...median,
    },
  ];
}

function growthRows(heaps: ReadonlyMap<number, readonly number[]>): TargetRow[] {
  const sizes = [...heaps.keys()].sort((a, b) => a - b);
  const [least, most] = [sizes[0], sizes.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  return [
    {
      what: `real calls: heap per call at ${most.toLocaleString('en')} / at ${least.toLocaleString('en')}`,
      limit: GROWTH,
      unit: '×',
      values: ratios(heaps.get(most) ?? [], heaps.get(least) ?? []),
      judgedBy: 'median',
    },
  ];
}

/** What a subject does not have is left out. */
function pick(figures: readonly BurstFigures[], name: keyof BurstFigures): readonly number[] {
  return figures.map((figure) => figure[name]).filter(Number.isFinite);
}

function ratios(values: readonly number[], to: readonly number[]): number[] {
  return values.flatMap((value, index) => {
    const other = to[index];
    return other === undefined ? [] : [value / other];
  });
}
