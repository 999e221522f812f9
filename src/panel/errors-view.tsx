import { useEffect, useState } from 'preact/hooks';
import { formatClockTime } from '../core/ticket/format-time';
import type { ErrorGroup } from '../view-model/error-groups';
import { ErrorGroupDetails } from './error-group-details';
import type { PanelState } from './panel-state';
import { Sparkline } from './sparkline';
import { SplitView } from './split-view';

const TEXT = {
  none: 'No errors.',
  noneNext: 'Of the calls listed so far, none came back with an error in its envelope.',
  list: 'Errors by code, action and region',
  noCode: '(no code)',
  more: (count: number) => `${number.format(count)} more kinds of errors are not listed.`,
};
const number = new Intl.NumberFormat('en');

/** A page that makes up codes must not fill the screen with elements. */
const MOST_GROUPS = 300;

/** All errors, equal ones together, and what they mean. */
export function ErrorsView({ state }: { state: PanelState }) {
  const groups = state.errorGroups.value;
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
        <h2>{TEXT.none}</h2>
        <p>{TEXT.noneNext}</p>
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
          aria-label={TEXT.list}
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
              utcOffsetMinutes={state.ports.utcOffsetMinutes}
              onSelect={() => setSelectedKey(group.key)}
            />
          ))}
          {groups.length > shown.length && (
            <p class="muted">{TEXT.more(groups.length - shown.length)}</p>
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
  readonly onSelect: () => void;
}

function GroupRow({ id, group, isSelected, utcOffsetMinutes, onSelect }: GroupRowProps) {
  const { code, service, action, region, calls, firstAt, lastAt, bars } = group;
  const first = formatClockTime(firstAt, utcOffsetMinutes);
  const last = formatClockTime(lastAt, utcOffsetMinutes);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus
    <div id={id} class="error-group" role="option" aria-selected={isSelected} onClick={onSelect}>
      <span class="error-group-count">{number.format(calls.length)}</span>
      <span class="error-group-words">
        <span class="error-group-code" title={code}>
          {code || TEXT.noCode}
        </span>
        <span class="muted" title={action}>
          {[service, action, region].filter(Boolean).join(' ')}
        </span>
      </span>
      <Sparkline bars={bars} />
      <span class="error-group-times muted">{first === last ? last : `${first} to ${last}`}</span>
    </div>
  );
}

function elementId(index: number): string {
  return `error-group-${index}`;
}

function stepOf(key: string): number {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
