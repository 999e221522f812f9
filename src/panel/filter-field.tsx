import type { RefObject } from 'preact';
import { SearchIcon } from './icons';
import type { PanelState } from './panel-state';

/** Where the filter is written. */
export function FilterField(props: {
  state: PanelState;
  input: RefObject<HTMLInputElement | null>;
}) {
  const { state, input } = props;
  const words = state.words.value.toolbar;
  return (
    <label class="filter-field">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        placeholder={words.filter}
        aria-label={words.filterLabel}
        spellcheck={false}
        value={state.filter.value}
        onInput={(event) => {
          state.filter.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
