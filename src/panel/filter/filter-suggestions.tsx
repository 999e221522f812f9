import { useEffect, useRef } from 'preact/hooks';
import type { FilterSuggestion } from '../../core/filter/filter-suggestion';
import { formatCount } from '../../core/ticket/format-count';
import type { PanelState } from '../panel-state';
import { suggestionId } from './suggestion-id';

export interface FilterSuggestionsProps {
  readonly id: string;
  readonly state: PanelState;
  readonly suggestions: readonly FilterSuggestion[];
  /** -1 while none is chosen. */
  readonly active: number;
  readonly onTake: (suggestion: FilterSuggestion) => void;
}

/** What could stand at the caret, under the field. */
export function FilterSuggestions(props: FilterSuggestionsProps) {
  const { id, state, suggestions, active, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  const { toolbar } = state.words.value;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div ref={list} id={id} class="suggestions" role="listbox" aria-label={toolbar.suggestions}>
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        <div
          key={`${suggestion.qualifier} ${suggestion.label}`}
          id={suggestionId(index)}
          class="suggestion"
          role="option"
          aria-selected={index === active}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          <span class="suggestion-label">{suggestion.label}</span>
          <span class="muted">
            {suggestion.kind === 'value'
              ? suggestion.count !== undefined && formatCount(suggestion.count)
              : helpOf(suggestion, state)}
          </span>
        </div>
      ))}
    </div>
  );
}

function helpOf({ qualifier }: FilterSuggestion, state: PanelState): string {
  const { filterHelp } = state.words.value;
  switch (qualifier) {
    case 'duration':
      return filterHelp.slower;
    case 'size':
      return filterHelp.larger;
    default:
      return filterHelp[qualifier];
  }
}
