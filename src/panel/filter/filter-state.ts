import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CallFilter } from '../../core/filter/call-filter';
import type { FilterProblem } from '../../core/filter/filter-problem';
import { parseCallFilter } from '../../core/filter/parse-call-filter';
import { splitFilter } from '../../core/filter/split-filter';
import { usesClock } from '../../core/filter/uses-clock';
import { withoutBegunQualifier } from '../../core/filter/without-begun-qualifier';
import { type AppliedFilter, applyFilter, NO_FILTER } from '../../view-model/applied-filter';
import type { FollowedLog } from '../list/log-relay';
import type { FilterJudge } from './filter-judge';
import { type SearchProgress, startSlowSearch } from './slow-search';

/** `since:` moves on this often, in milliseconds. */
const CLOCK_MS = 5_000;

/** What a filter that runs in the worker is doing. */
export type FilterSearch =
  /** Nothing runs: what is shown is what was asked for. */
  | { readonly kind: 'done' }
  | ({ readonly kind: 'running' } & SearchProgress)
  /** The pattern did not come to an end; the last good result stays. */
  | { readonly kind: 'too-slow' }
  /** A person ended it; the last good result stays. */
  | { readonly kind: 'cancelled' };

/** The filter as it is written, and as it is applied: the last one that could be read. */
export interface FilterState {
  readonly filter: Signal<string>;
  readonly filterProblems: ReadonlySignal<readonly FilterProblem[]>;
  readonly filterSearch: ReadonlySignal<FilterSearch>;
  readonly applied: ReadonlySignal<AppliedFilter>;
  cancelSearch(): void;
}

export interface FilterStateOptions {
  readonly log: FollowedLog;
  readonly text: string;
  readonly judge: FilterJudge;
  readonly utcOffsetMinutes: ReadonlySignal<number>;
  readonly reportError: (error: unknown) => void;
}

const DONE: FilterSearch = { kind: 'done' };

export function createFilterState(options: FilterStateOptions): FilterState & { stop(): void } {
  const { log, judge, utcOffsetMinutes } = options;
  const filter = signal(options.text);
  const parsed = computed(() => parseCallFilter(filter.value));
  const problems = computed(() => (isProblems(parsed.value) ? parsed.value : []));
  const applied = signal<AppliedFilter>(NO_FILTER);
  // Where a search that is given up goes back to; while one runs, what is applied shows half of it.
  let complete = NO_FILTER;
  const filterSearch = signal<FilterSearch>(DONE);
  let endSearch = () => {};
  let cancel = () => {};
  const clock = () => ({ now: Date.now(), utcOffsetMinutes: utcOffsetMinutes.value });

  const startSearch = (quick: AppliedFilter, slow: CallFilter) => {
    const giveUp = (end: FilterSearch) => {
      endSearch();
      applied.value = complete;
      filterSearch.value = end;
    };
    cancel = () => giveUp({ kind: 'cancelled' });
    filterSearch.value = { kind: 'running', judgedCount: 0, totalCount: log.size };
    endSearch = startSlowSearch({
      log,
      filter: slow,
      judge,
      isCandidate: quick.matches,
      onVerdicts: (progress, verdictOf) => {
        // Another filter each time: the list looks at all calls again.
        const found: AppliedFilter = {
          filter: slow,
          matches: (call) => quick.matches(call) && verdictOf(call) === true,
          narrows: () => false,
        };
        applied.value = found;
        const isDone = progress.judgedCount >= progress.totalCount;
        if (isDone) complete = found;
        filterSearch.value = isDone ? DONE : { kind: 'running', ...progress };
      },
      onTooSlow: () => giveUp({ kind: 'too-slow' }),
      onError: (error) => {
        giveUp({ kind: 'cancelled' });
        options.reportError(error);
      },
    });
  };

  let goodText = '';
  const lastGood = (text: string): CallFilter | undefined => {
    if (!text.startsWith(goodText)) return undefined;
    const base = withoutBegunQualifier(goodText);
    const value = base === goodText ? undefined : parseCallFilter(base);
    return value === undefined || isProblems(value) ? undefined : value;
  };
  const stopParsing = effect(() => {
    const text = filter.value;
    const wanted = parsed.value;
    if (!isProblems(wanted)) goodText = text;
    // The last good result stays; but not that of half a qualifier's name.
    const value = isProblems(wanted) ? lastGood(text) : wanted;
    if (value === undefined) return;
    endSearch();
    const { quick, slow } = splitFilter(value);
    if (slow !== undefined) {
      startSearch(applyFilter(quick, clock()), slow);
      return;
    }
    filterSearch.value = DONE;
    const applyNow = () => {
      complete = applied.value = applyFilter(quick, clock());
    };
    applyNow();
    if (!usesClock(value)) return;
    const timer = setInterval(applyNow, CLOCK_MS);
    return () => clearInterval(timer);
  });

  return {
    filter,
    filterProblems: problems,
    filterSearch,
    applied,
    cancelSearch: () => {
      if (filterSearch.peek().kind === 'running') cancel();
    },
    stop: () => {
      stopParsing();
      endSearch();
    },
  };
}

function isProblems(value: CallFilter | FilterProblem[]): value is FilterProblem[] {
  return Array.isArray(value);
}
