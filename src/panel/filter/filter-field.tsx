import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterSuggestion } from '../../core/filter/filter-suggestion';
import { SearchIcon } from '../icons';
import { lazyViews } from '../lazy-views';
import type { PanelState } from '../panel-state';
import { FilterMarks } from './filter-marks';
import { suggestionId } from './suggestion-id';

const LIST_ID = 'filter-suggestions';
/** The types of Preact want a `datalist` for this role, which would look like the browser's own. */
const COMBOBOX: object = { role: 'combobox' };
const NONE: readonly FilterSuggestion[] = [];

export interface FilterFieldProps {
  readonly state: PanelState;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** Where the filter is written: a combobox that suggests, by the ARIA pattern, and marks mistakes. */
export function FilterField({ state, input }: FilterFieldProps) {
  const words = state.words.value.toolbar;
  const text = state.filter.value;
  const problems = state.filterProblems.value;
  const [suggestions, setSuggestions] = useState(NONE);
  const [active, setActive] = useState(-1);
  const marks = useRef<HTMLDivElement>(null);
  const caretAfter = useRef<number | undefined>(undefined);
  // What was asked for last counts; closing counts as asking for nothing.
  const asked = useRef(0);
  const close = () => {
    asked.current++;
    setSuggestions(NONE);
    setActive(-1);
  };
  const suggest = (value: string, caret: number) => {
    const question = ++asked.current;
    suggestionsFor(state, value, caret).then((found) => {
      if (question !== asked.current) return;
      setSuggestions(found);
      setActive(-1);
    }, state.ports.reportError);
  };
  const take = (suggestion: FilterSuggestion) => {
    const { start, end } = suggestion.replaces;
    const rest = text.slice(end);
    // A whole value is followed by the next term, a name by its value.
    const gap = suggestion.kind === 'value' && !/^[\s)]/.test(rest) ? ' ' : '';
    const before = text.slice(0, start) + suggestion.insert + gap;
    state.filter.value = before + rest;
    caretAfter.current = before.length;
    if (suggestion.kind === 'qualifier') suggest(before + rest, before.length);
    else close();
  };
  useEffect(() => {
    const caret = caretAfter.current;
    if (caret === undefined) return;
    caretAfter.current = undefined;
    input.current?.setSelectionRange(caret, caret);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = suggestions.length > 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = suggestions[active];
    if (step !== 0 && isOpen) {
      const count = suggestions.length + 1;
      setActive(((active + 1 + step + count) % count) - 1);
    } else if (event.key === 'ArrowDown') {
      suggest(text, input.current?.selectionStart ?? text.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) {
      take(chosen);
    } else if (event.key === 'Enter') {
      close();
      state.focus.list();
    } else if (event.key === 'Escape') {
      // Chromium's DevTools would open their drawer as well (Chromium 156).
      event.stopPropagation();
      if (isOpen) close();
      else state.focus.list();
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <div class="filter-box">
      <label class="filter-field" data-problem={problems.length > 0}>
        <SearchIcon />
        <span class="filter-input">
          <FilterMarks place={marks} text={text} problems={problems} />
          {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is spread in */}
          <input
            ref={input}
            type="search"
            {...COMBOBOX}
            aria-expanded={suggestions.length > 0}
            aria-controls={LIST_ID}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? suggestionId(active) : undefined}
            aria-invalid={problems.length > 0}
            aria-describedby="filter-note"
            placeholder={words.filter}
            aria-label={words.filterLabel}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => {
              state.filter.value = currentTarget.value;
              if (currentTarget.value === '') close();
              else suggest(currentTarget.value, currentTarget.selectionStart ?? 0);
            }}
            onScroll={({ currentTarget }) => {
              if (marks.current) marks.current.scrollLeft = currentTarget.scrollLeft;
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
        </span>
      </label>
      {suggestions.length > 0 && (
        <lazyViews.FilterSuggestions
          id={LIST_ID}
          state={state}
          suggestions={suggestions}
          active={active}
          onTake={take}
        />
      )}
    </div>
  );
}

async function suggestionsFor(
  state: PanelState,
  text: string,
  caret: number,
): Promise<readonly FilterSuggestion[]> {
  const { completeCallFilter } = await import('../../core/filter/complete-call-filter');
  return completeCallFilter(text, caret, state.filterCounts);
}
