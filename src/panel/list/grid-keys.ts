import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import type { Call } from '../../core/call';
import { requestIdOf } from '../../core/call';
import type { TicketCopy } from '../../view-model/copy-ticket';
import { outcomeGroup } from '../../view-model/outcome-group';
import { type KeyAction, PANEL_KEYS } from '../../view-model/panel-keys';
import { compareWithPrevious } from '../compare/compare-with-previous';
import { copyFromMenu } from '../copy/copy-entry';
import type { PanelState } from '../panel-state';
import { saying } from '../saying';
import { toggleFold } from './fold-mark';

export interface GridKeysOptions {
  readonly state: PanelState;
  readonly calls: readonly Call[];
  /** Index of the active row, or of the one whose details were closed; -1 for none. */
  readonly active: number;
  /** Rows that fit into the list. */
  readonly page: number;
  readonly scrollTo: (index: number) => void;
  readonly openMenu: () => void;
}

/** What a key does while the list has the focus. */
export function onGridKey(event: KeyboardEvent, options: GridKeysOptions): void {
  if (event.isComposing) return;
  if (move(event, options)) {
    event.preventDefault();
    return;
  }
  const { hasSingleKeys } = options.state.settings.value;
  const key = PANEL_KEYS.find(
    ({ place, bindings, isSingle }) =>
      place === 'list' &&
      (!isSingle || hasSingleKeys) &&
      bindings.some((binding) => isPressed(event, binding)),
  );
  const act = key && gridActions(options)[key.action];
  if (act?.()) {
    event.preventDefault();
    // Chromium's DevTools would open their drawer as well at Escape (Chromium 156).
    event.stopPropagation();
  }
}

function isPressed(event: KeyboardEvent, binding: string): boolean {
  const [press] = parseKeybinding(binding);
  return press !== undefined && matchKeyBindingPress(event, press);
}

/** False where the key is left to the browser. */
type GridAction = () => boolean;

function gridActions(options: GridKeysOptions): Partial<Readonly<Record<KeyAction, GridAction>>> {
  const { state } = options;
  const selected = state.selectedCall.value;
  // After Escape the keys still mean the row that the arrows go on from.
  const call = selected ?? options.calls[options.active];
  const given = (it: Call | undefined, act: (call: Call) => void): GridAction => {
    return () => {
      if (it === undefined) return false;
      act(it);
      return true;
    };
  };
  const withCall = (act: (call: Call) => void) => given(call, act);
  const done = (act: () => void): GridAction => {
    return () => {
      act();
      return true;
    };
  };
  const copy = (what: Parameters<typeof copyFromMenu>[1]) => copyFromMenu(state, what);
  return {
    'next-error': done(() => goToError(options, 1)),
    'previous-error': done(() => goToError(options, -1)),
    'open-details': withCall((it) => {
      if (selected === undefined) state.select(it.id);
      else state.focus.details();
    }),
    'close-details': given(selected, () => state.closeDetails()),
    'select-all': done(() => state.selectAll()),
    copy: () => {
      if (getSelection()?.isCollapsed === false || call === undefined) return false;
      copy(state.isManySelected() ? idsOf(state) : state.copying.ticketOf(call));
      return true;
    },
    'copy-ticket': withCall((it) => copy(state.copying.ticketOf(it))),
    'copy-request-id': withCall((it) => {
      const text = requestIdOf(it);
      const { copied, noRequestId } = state.words.value.list;
      if (text === undefined) state.said.value = state.announcement.value = saying(noRequestId);
      else copy({ text, confirmation: copied });
    }),
    'compare-previous': withCall((it) => compareWithPrevious(state, it)),
    'row-menu': given(selected, () => options.openMenu()),
    fold: done(() => state.choose({ foldsCalls: !state.settings.value.foldsCalls })),
    unfold: () => setUnfolded(options, true),
    'fold-again': () => setUnfolded(options, false),
    'filter-here': done(() => state.focus.filter()),
    'show-keys': done(() => {
      state.showsKeys.value = true;
    }),
  };
}

/** Of the selected calls, a line each. */
async function idsOf(state: PanelState): Promise<TicketCopy> {
  const entries = await state.copying.listEntries(state.chosenCalls());
  const ids = entries.find(({ id }) => id === 'request-ids');
  return ids?.make() ?? { text: '', confirmation: '' };
}

/** The next call whose envelope holds an error, from the active row on; around the end. */
function goToError({ state, calls, active, scrollTo }: GridKeysOptions, step: 1 | -1): void {
  const from = active < 0 && step < 0 ? 0 : active;
  for (let steps = 1; steps <= calls.length; steps++) {
    const index = (from + step * steps + calls.length * 2) % calls.length;
    const call = calls[index];
    if (call === undefined || outcomeGroup(call.outcome.kind) !== 'error') continue;
    state.select(call.id);
    scrollTo(index);
    return;
  }
  state.said.value = state.announcement.value = saying(state.words.value.list.noErrors);
}

/** Unfolds the active row, or folds it again; false where there is nothing to. */
function setUnfolded({ state, calls, active }: GridKeysOptions, isUnfolded: boolean): boolean {
  const call = calls[active];
  const fold = call && state.list.value.foldOf(call.id);
  if (fold === undefined || state.unfolded.value.has(fold.first.id) === isUnfolded) return false;
  toggleFold(state, fold.first.id);
  return true;
}

/** Moves the selection; true where the key does that. With Shift the range grows or shrinks. */
function move(event: KeyboardEvent, options: GridKeysOptions): boolean {
  const { state, calls, scrollTo } = options;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = moveTarget(event.key, options);
  if (target === undefined) return false;
  const index = Math.min(calls.length - 1, Math.max(0, target));
  const call = calls[index];
  if (call === undefined) return true;
  if (event.shiftKey) state.extendTo(call.id);
  else state.select(call.id);
  scrollTo(index);
  return true;
}

function moveTarget(key: string, options: GridKeysOptions): number | undefined {
  const { state, active, page, calls } = options;
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active < 0 ? calls.length - 1 : active - 1;
    case 'j':
      return state.settings.value.hasSingleKeys ? active + 1 : undefined;
    case 'k':
      return state.settings.value.hasSingleKeys ? active - 1 : undefined;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return calls.length - 1;
    default:
      return undefined;
  }
}
