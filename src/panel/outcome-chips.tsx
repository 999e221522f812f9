import { formatCount } from '../core/ticket/format-count';
import type { OutcomeGroup } from '../view-model/outcome-group';
import type { PanelState } from './panel-state';

const CHIPS: readonly (OutcomeGroup | 'all')[] = ['all', 'error', 'success', 'other'];

/** Which outcomes to show, each with its count. */
export function OutcomeChips({ state }: { state: PanelState }) {
  const { counts } = state.list.value;
  const all = counts.error + counts.success + counts.other;
  const { outcomeChips: words } = state.words.value;
  return (
    <fieldset class="chips" aria-label={words.label}>
      {CHIPS.map((chip) => (
        <button
          key={chip}
          type="button"
          class="chip"
          title={words.chip[chip].title}
          data-group={chip}
          aria-pressed={(state.group.value ?? 'all') === chip}
          onClick={() => {
            state.group.value = chip === 'all' ? undefined : chip;
          }}
        >
          {words.chip[chip].label}{' '}
          <span class="chip-count">{formatCount(chip === 'all' ? all : counts[chip])}</span>
        </button>
      ))}
    </fieldset>
  );
}
