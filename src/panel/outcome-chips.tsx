import type { OutcomeGroup } from '../view-model/outcome-group';
import type { PanelState } from './panel-state';

const number = new Intl.NumberFormat('en');

const CHIPS: readonly {
  readonly label: string;
  readonly group: OutcomeGroup | undefined;
  readonly title: string;
}[] = [
  { label: 'All', group: undefined, title: 'Every call' },
  { label: 'Errors', group: 'error', title: 'Calls whose envelope holds an error' },
  { label: 'OK', group: 'success', title: 'Calls whose envelope holds no error' },
  {
    label: 'Other',
    group: 'other',
    title: 'Dry runs, no response, no envelope, body not readable',
  },
];

/** Which outcomes to show, each with its count. */
export function OutcomeChips({ state }: { state: PanelState }) {
  const { counts } = state.list.value;
  const all = counts.error + counts.success + counts.other;
  return (
    <fieldset class="chips" aria-label="Outcome">
      {CHIPS.map(({ label, group, title }) => (
        <button
          key={label}
          type="button"
          class="chip"
          title={title}
          data-group={group ?? 'all'}
          aria-pressed={state.group.value === group}
          onClick={() => {
            state.group.value = group;
          }}
        >
          {label}{' '}
          <span class="chip-count">{number.format(group === undefined ? all : counts[group])}</span>
        </button>
      ))}
    </fieldset>
  );
}
