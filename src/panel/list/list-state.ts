import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import type { AppliedFilter } from '../../view-model/applied-filter';
import { type CallListView, createCallList } from '../../view-model/call-list';
import type { CallSort } from '../../view-model/call-sort';
import { type FoldedCalls, FoldingList } from '../../view-model/fold-calls';
import type { KeptChoices } from '../../view-model/kept-choices';
import type { OutcomeGroup } from '../../view-model/outcome-group';
import { type TimeRange, timeRange } from '../../view-model/time-range';
import type { FollowedLog } from './log-relay';

const NOT_FOLDED: Partial<FoldedCalls> & Pick<FoldedCalls, 'foldOf' | 'rowOf'> = {
  foldOf: () => undefined,
  rowOf: (id) => id,
};
/** So many calls can be gone through in each frame. */
const SHORT_LOG = 2_000;
/** So often views over a longer log are made anew, in milliseconds. */
const CALM_MS = 500;
/**
 * In a burst the list is drawn this often, in milliseconds: drawing it takes the processor from the page's own
 * calls (`npm run bench -- processors`), and nobody reads sixty lists a second. A single call is drawn after
 * the next frame.
 */
const LEAST_DRAW_MS = 400;
/**
 * A burst that pauses so long is drawn at once, in milliseconds: most are over then. On two busy processors
 * a burst that goes on pauses for 20 several times a second (Chromium 156).
 */
const PAUSE_MS = 45;

export interface ShownList extends CallListView, Pick<FoldedCalls, 'foldOf' | 'rowOf'> {
  /** One a row: where equal calls are folded the first of them. */
  readonly calls: readonly Call[];
  /** Calls in those rows. */
  readonly callCount: number;
  /** Those calls: what is folded away counts where calls are copied or saved. */
  readonly allCalls: readonly Call[];
  readonly total: number;
  readonly evictedCount: number;
  readonly evictedBodyCount: number;
}

/** What the list shows, and what a person chose about it. */
export interface ListState {
  readonly group: Signal<OutcomeGroup | undefined>;
  /** Chosen on the timeline: when the listed calls began. */
  readonly period: Signal<TimeRange | undefined>;
  /** By which column it is sorted; in the order of arrival where it is not. */
  readonly sort: Signal<CallSort | undefined>;
  readonly list: ReadonlySignal<ShownList>;
  /** Rows of folded calls that a person has unfolded, by their first call. */
  readonly unfolded: Signal<ReadonlySet<CallId>>;
  /** In pixels, as last laid out. */
  readonly listWidth: Signal<number>;
  /** When all that is listed ran. */
  readonly timeRange: ReadonlySignal<TimeRange>;
}

export interface ListStateOptions {
  readonly log: FollowedLog;
  readonly before: KeptChoices | undefined;
  readonly applied: ReadonlySignal<AppliedFilter>;
  readonly foldsCalls: ReadonlySignal<boolean>;
}

/** The list over a log, which is looked at anew after a frame at most, and a few times a second in a burst. */
export function createListState(options: ListStateOptions): ListState & {
  /** Changes as the log does; the longer the log, the more seldom: for views that go through it whole. */
  readonly calmRevision: ReadonlySignal<number>;
  stop(): void;
} {
  const { log, before, applied, foldsCalls } = options;
  const callList = createCallList(log);
  const folding = new FoldingList();
  const unfolded = signal<ReadonlySet<CallId>>(new Set());
  const revision = signal(0);
  const group = signal<OutcomeGroup | undefined>(before?.group);
  const sort = signal<CallSort | undefined>(before?.sort);
  const period = signal<TimeRange | undefined>(undefined);
  const list = computed<ShownList>(() => {
    revision.value;
    const view = callList.view({
      filter: applied.value,
      group: group.value,
      period: period.value,
      sort: sort.value,
    });
    const { size: total, evictedCount, evictedBodyCount } = log;
    const callCount = view.calls.length;
    // A sorted list has no calls that follow each other.
    const folded =
      foldsCalls.value && sort.value === undefined
        ? folding.update(view.arrived, view.version, unfolded.value)
        : NOT_FOLDED;
    const { rows = view.calls, foldOf, rowOf } = folded;
    return {
      ...view,
      ...{ calls: rows, foldOf, rowOf, callCount, allCalls: view.calls },
      ...{ total, evictedCount, evictedBodyCount },
    };
  });
  const calmRevision = signal(0);
  let calmTimer: ReturnType<typeof setTimeout> | undefined;
  const bumpCalmly = () => {
    if (log.size < SHORT_LOG) {
      calmRevision.value++;
      return;
    }
    calmTimer ??= setTimeout(() => {
      calmTimer = undefined;
      calmRevision.value++;
    }, CALM_MS);
  };
  // A burst waits for its pause, then a frame is awaited, then its end: one of them at a time.
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let drawTimer: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let changedAt = drawnAt;
  const draw = () => {
    drawTimer = undefined;
    drawnAt = performance.now();
    revision.value++;
    bumpCalmly();
  };
  const drawSoon = () => {
    if (frame !== 0 || drawTimer !== undefined) return;
    // Where the panel is hidden there is no frame. Within one the browser would lay out and paint in the
    // same task: two short ones let a person's click in between.
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawTimer = setTimeout(draw);
    });
  };
  const drawWhenCalm = () => {
    pauseTimer = undefined;
    const now = performance.now();
    const waitMs = Math.min(changedAt + PAUSE_MS, drawnAt + LEAST_DRAW_MS) - now;
    if (waitMs <= 0) drawSoon();
    else pauseTimer = setTimeout(drawWhenCalm, waitMs);
  };
  const unsubscribe = log.subscribe((change) => {
    callList.follow(change);
    changedAt = performance.now();
    if (change.kind === 'reset') {
      // A person cleared the list, or put it back, and waits to see it.
      clearTimeout(pauseTimer);
      pauseTimer = undefined;
      drawSoon();
    } else if (pauseTimer === undefined && frame === 0 && drawTimer === undefined) {
      drawWhenCalm();
    }
  });
  return {
    group,
    period,
    sort,
    list,
    unfolded,
    listWidth: signal(0),
    timeRange: computed(() => timeRange(list.value.arrived)),
    calmRevision,
    stop: () => {
      unsubscribe();
      clearTimeout(calmTimer);
      clearTimeout(pauseTimer);
      cancelAnimationFrame(frame);
      clearTimeout(drawTimer);
    },
  };
}
