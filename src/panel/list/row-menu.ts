import type { Call } from '../../core/call';
import { requestIdOf } from '../../core/call';
import { filterTermText } from '../../view-model/filter-term-text';
import { narrowedFilterText } from '../../view-model/narrowed-filter-text';
import { compareWithPrevious } from '../compare/compare-with-previous';
import { chooseEntry, copyFromMenu } from '../copy/copy-entry';
import type { MenuItem } from '../menu';
import type { PanelState } from '../panel-state';

/** What can be done with the calls that a right click, or the menu key, means. */
export async function rowMenu(state: PanelState, call: Call): Promise<readonly MenuItem[]> {
  const { value: selection } = state.selection;
  const isOneOfMany = selection.kind === 'call' && selection.others?.has(call.id) === true;
  const calls = isOneOfMany && state.isManySelected() ? state.chosenCalls() : [call];
  return calls.length > 1 ? menuOfMany(state, calls) : menuOfOne(state, call);
}

async function menuOfOne(state: PanelState, call: Call): Promise<readonly MenuItem[]> {
  const forms = await state.copying.copyAsEntries(call);
  const { rowMenu: words } = state.words.value;
  const requestId = requestIdOf(call);
  const { action } = call.request;
  const code = call.outcome.kind === 'error' ? call.outcome.code : '';
  const copy = (label: string, make: () => Parameters<typeof copyFromMenu>[1]): MenuItem => ({
    kind: 'action',
    label,
    onSelect: () => copyFromMenu(state, make()),
  });
  const filterBy = (label: string, term: string): MenuItem => ({
    kind: 'action',
    label,
    onSelect: () => {
      state.filter.value = narrowedFilterText(state.filter.value, term);
    },
  });
  return [
    copy(words.copyTicket, () => state.copying.ticketOf(call)),
    ...(requestId === undefined
      ? []
      : [
          copy(words.copyRequestId, () => ({
            text: requestId,
            confirmation: state.words.value.list.copied,
          })),
        ]),
    ...(action === undefined
      ? []
      : [
          { kind: 'heading', label: words.filter } as const,
          filterBy(words.onlyAction(action), filterTermText('action', action)),
          filterBy(words.withoutAction(action), filterTermText('action', action, true)),
        ]),
    ...(code === '' ? [] : [filterBy(words.onlyCode(code), filterTermText('code', code))]),
    { kind: 'heading', label: words.compare },
    {
      kind: 'action',
      label: words.compareWithPrevious,
      onSelect: () => compareWithPrevious(state, call),
    },
    { kind: 'heading', label: words.copyAs },
    ...forms.map(
      (entry): MenuItem => ({
        kind: 'action',
        label: entry.label,
        onSelect: () => chooseEntry(state, entry),
      }),
    ),
  ];
}

async function menuOfMany(state: PanelState, calls: readonly Call[]): Promise<readonly MenuItem[]> {
  const forms = await state.copying.listEntries(calls);
  const { rowMenu: words } = state.words.value;
  const [one, other] = calls;
  return [
    { kind: 'heading', label: words.copyOf(calls.length) },
    ...forms.map(
      (entry): MenuItem => ({
        kind: 'action',
        label: entry.label,
        onSelect: () => chooseEntry(state, entry),
      }),
    ),
    ...(calls.length === 2 && one && other
      ? [
          {
            kind: 'action',
            label: words.compareTwo,
            onSelect: () => state.compare(one, other),
          } as const,
        ]
      : []),
  ];
}
