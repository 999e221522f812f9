import type { RefObject } from 'preact';
import { ClearIcon, SearchIcon } from './icons';
import { OutcomeChips } from './outcome-chips';
import type { PanelState } from './panel-state';

const TEXT = { clear: 'Clear the list', filter: 'Filter' };

export function Toolbar(props: {
  state: PanelState;
  filterInput: RefObject<HTMLInputElement | null>;
}) {
  const { state, filterInput } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label="List">
      <button
        type="button"
        class="icon-button"
        title={TEXT.clear}
        aria-label={TEXT.clear}
        onClick={state.clear}
        disabled={state.list.value.total === 0}
      >
        <ClearIcon />
      </button>
      <span class="toolbar-divider" />
      <label class="filter-field">
        <SearchIcon />
        <input
          ref={filterInput}
          type="search"
          placeholder={TEXT.filter}
          aria-label="Filter by action, code, RequestId, message or URL"
          spellcheck={false}
          value={state.filter.value}
          onInput={(event) => {
            state.filter.value = event.currentTarget.value;
          }}
        />
      </label>
      <OutcomeChips state={state} />
    </div>
  );
}
