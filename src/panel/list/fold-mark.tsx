import type { CallFold } from '../../view-model/fold-calls';
import type { PanelState } from '../panel-state';

/** The last ones that have room. */
const MOST_TICKS = 24;

export interface FoldMarkProps {
  readonly fold: CallFold;
  /** Calls in it: a fold grows in place, and the mark is drawn anew with its number. */
  readonly count: number;
  readonly isUnfolded: boolean;
  readonly state: PanelState;
}

/** How many equal calls a row stands for, with a strip of those whose answer changed; unfolds them. */
export function FoldMark({ fold, count, isUnfolded, state }: FoldMarkProps) {
  const words = state.words.value.list;
  const { changes, first } = fold;
  const changed = changes.filter(Boolean).length;
  const label = isUnfolded ? words.fold : words.unfold(count, changed);
  return (
    <button
      type="button"
      class="fold-mark"
      tabIndex={-1}
      aria-label={label}
      title={label}
      // Beside the cell's text, which stays the action.
      data-count={isUnfolded ? '−' : `×${count}`}
      onClick={(event) => {
        event.stopPropagation();
        toggleFold(state, first.id);
      }}
    >
      {!isUnfolded && (
        <span class="fold-strip" aria-hidden="true">
          {changes.slice(-MOST_TICKS).map((isChange, index) => (
            <i key={index} data-changed={isChange} />
          ))}
        </span>
      )}
    </button>
  );
}

/** Unfolds a row of equal calls, or folds it again. */
export function toggleFold(state: PanelState, id: CallFold['first']['id']): void {
  const unfolded = new Set(state.unfolded.value);
  if (!unfolded.delete(id)) unfolded.add(id);
  state.unfolded.value = unfolded;
}
