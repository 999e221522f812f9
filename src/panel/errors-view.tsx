import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { formatCount } from '../core/ticket/format-count';
import { formatClockTime } from '../core/ticket/format-time';
import { type ErrorGroup, errorGroups } from '../view-model/error-groups';
import type { PanelWords } from '../view-model/words/en';
import { ErrorGroupDetails } from './error-group-details';
import type { PanelState } from './panel-state';
import { Sparkline } from './sparkline';
import { SplitView } from './split-view';

/** A page that makes up codes must not fill the screen with elements. */
const MOST_GROUPS = 300;

/** All errors, equal ones together, and what they mean. */
export function ErrorsView({ state }: { state: PanelState }) {
  const groups = useComputed(() => {
    state.calmRevision.value;
    return errorGroups(state.log, state.applied.value);
  }).value;
  const words = state.words.value.errorsView;
  const [selectedKey, setSelectedKey] = useState('');
  const shown = groups.slice(0, MOST_GROUPS);
  const selected = shown.find(({ key }) => key === selectedKey) ?? shown[0];
  useEffect(() => {
    // The focus stays on the list, so the browser does not bring the chosen line into sight.
    document
      .querySelector('.error-group[aria-selected="true"]')
      ?.scrollIntoView?.({ block: 'nearest' });
  }, [selectedKey]);
  if (selected === undefined) {
    return (
      <div class="empty-notice">
        <h2>{words.none}</h2>
        <p>{words.noneNext}</p>
      </div>
    );
  }
  return (
    <SplitView
      state={state}
      main={
        <div
          class="error-groups"
          role="listbox"
          aria-label={words.list}
          tabIndex={0}
          aria-activedescendant={elementId(shown.indexOf(selected))}
          onKeyDown={(event) => {
            const next = shown[shown.indexOf(selected) + stepOf(event.key)];
            if (next === undefined || stepOf(event.key) === 0) return;
            event.preventDefault();
            setSelectedKey(next.key);
          }}
        >
          {shown.map((group, index) => (
            <GroupRow
              key={group.key}
              id={elementId(index)}
              group={group}
              isSelected={group === selected}
              words={state.words.value}
              utcOffsetMinutes={state.utcOffsetMinutes.value}
              onSelect={() => setSelectedKey(group.key)}
            />
          ))}
          {groups.length > shown.length && (
            <p class="muted">{words.more(groups.length - shown.length)}</p>
          )}
        </div>
      }
      side={<ErrorGroupDetails group={selected} state={state} />}
    />
  );
}

interface GroupRowProps {
  readonly id: string;
  readonly group: ErrorGroup;
  readonly isSelected: boolean;
  readonly utcOffsetMinutes: number;
  readonly words: PanelWords;
  readonly onSelect: () => void;
}

function GroupRow(props: GroupRowProps) {
  const { id, group, isSelected, utcOffsetMinutes, words, onSelect } = props;
  const { code, service, action, region, calls, firstAt, lastAt, bars } = group;
  const first = formatClockTime(firstAt, utcOffsetMinutes);
  const last = formatClockTime(lastAt, utcOffsetMinutes);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus
    <div id={id} class="error-group" role="option" aria-selected={isSelected} onClick={onSelect}>
      <span class="error-group-count">{formatCount(calls.length)}</span>
      <span class="error-group-words">
        <span class="error-group-code" title={code}>
          {code || words.outcomeText.noCode}
        </span>
        <span class="muted" title={action}>
          {[service, action, region].filter(Boolean).join(' ')}
        </span>
      </span>
      <Sparkline bars={bars} />
      <span class="error-group-times muted">
        {first === last ? last : words.errorsView.fromTo(first, last)}
      </span>
    </div>
  );
}

function elementId(index: number): string {
  return `error-group-${index}`;
}

function stepOf(key: string): number {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
