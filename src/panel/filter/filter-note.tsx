import { useEffect, useState } from 'preact/hooks';
import type { FilterProblem } from '../../core/filter/filter-problem';
import { lazyViews } from '../lazy-views';
import type { PanelState } from '../panel-state';
import type { FilterSearch } from './filter-state';

/** A mistake is said when the typing rests for so long, in milliseconds: half a filter is none yet. */
const REST_MS = 600;
/** A search is spoken of from so long on. */
const LONG_SEARCH_MS = 300;

/** What is wrong with the filter, or how far its search is. */
export function FilterNote({ state }: { state: PanelState }) {
  const problem = useRested(state.filterProblems.value[0], REST_MS);
  const search = useRested(runningOrOver(state.filterSearch.value), LONG_SEARCH_MS);
  const words = state.words.value;
  const progress = state.filterSearch.value;
  return (
    <div id="filter-note" role="status">
      {problem !== undefined ? (
        <lazyViews.FilterProblemNote state={state} problem={problem} />
      ) : search === 'running' && progress.kind === 'running' ? (
        <p class="filter-note" data-kind="running">
          {words.filterNote.searching(progress.judgedCount, progress.totalCount)}{' '}
          <button type="button" class="text-button" onClick={() => state.cancelSearch()}>
            {words.filterNote.cancel}
          </button>
        </p>
      ) : search === 'too-slow' ? (
        <p class="filter-note" data-kind="too-slow">
          {words.filterNote.tooSlow} <span class="muted">{words.filterNote.stays}</span>
        </p>
      ) : search === 'cancelled' ? (
        <p class="filter-note" data-kind="cancelled">
          {words.filterNote.cancelled} <span class="muted">{words.filterNote.stays}</span>
        </p>
      ) : null}
    </div>
  );
}

function runningOrOver({ kind }: FilterSearch): Exclude<FilterSearch['kind'], 'done'> | undefined {
  return kind === 'done' ? undefined : kind;
}

/** A value once it has stayed the same for a while; `undefined` at once. */
function useRested<Value extends FilterProblem | string>(
  value: Value | undefined,
  restMs: number,
): Value | undefined {
  const [rested, setRested] = useState<Value | undefined>(undefined);
  useEffect(() => {
    if (value === undefined) {
      setRested(undefined);
      return;
    }
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return value === undefined ? undefined : rested;
}
