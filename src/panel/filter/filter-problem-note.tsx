import type { FilterProblem } from '../../core/filter/filter-problem';
import { filterProblemText } from '../../view-model/filter-problem-text';
import type { PanelState } from '../panel-state';

/** What is wrong with the filter, and what to write instead. */
export function FilterProblemNote(props: { state: PanelState; problem: FilterProblem }) {
  const words = props.state.words.value;
  return (
    <p class="filter-note" data-kind="problem">
      {filterProblemText(props.problem, words)} <span class="muted">{words.filterNote.stays}</span>
    </p>
  );
}
