import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import type { CallSource } from '../../view-model/call-source';
import type { ShownList } from './list-state';

/** Which call the details show. */
export type Selection =
  /** Nothing was ever selected: the newest error shows itself. */
  | { readonly kind: 'newest-error' }
  | {
      readonly kind: 'call';
      readonly id: CallId;
      /** Selected beside it, for copies of several calls. */
      readonly others?: ReadonlySet<CallId>;
      /** Where a range began that Shift makes longer or shorter; the call itself where left out. */
      readonly anchorId?: CallId;
    }
  /** The details were closed; the arrow keys go on from the call that they showed. */
  | { readonly kind: 'none'; readonly closedId: CallId | undefined };

/** What a person selected in the list. It never moves by itself once a person chose. */
export interface ListSelection {
  readonly selection: Signal<Selection>;
  /** The one whose details show. */
  readonly selectedCall: ReadonlySignal<Call | undefined>;
  select(id: CallId): void;
  /** Adds the call to the selected ones, or takes it out (Ctrl+click). */
  toggle(id: CallId): void;
  /** Selects all from where the range began to this call (Shift+click, Shift+arrow). */
  extendTo(id: CallId): void;
  selectAll(): void;
  /** The selected calls in the list's order; the listed ones where fewer than two are selected. */
  chosenCalls(): readonly Call[];
  isManySelected(): boolean;
  closeDetails(): void;
}

export function createSelection(options: {
  readonly first: CallId | undefined;
  readonly list: ReadonlySignal<ShownList>;
  readonly log: CallSource;
}): ListSelection {
  const { first, list, log } = options;
  const selection = signal<Selection>(
    first === undefined ? { kind: 'newest-error' } : { kind: 'call', id: first },
  );
  const selectedCall = computed(() => {
    const { newestErrorId } = list.value;
    const { value } = selection;
    const id = value.kind === 'call' ? value.id : value.kind === 'none' ? undefined : newestErrorId;
    return id === undefined ? undefined : log.get(id);
  });
  const shownId = () => selectedCall.peek()?.id;
  const selectMany = (id: CallId, ids: readonly CallId[], anchorId: CallId) => {
    selection.value = { kind: 'call', id, others: new Set(ids), anchorId };
  };
  return {
    selection,
    selectedCall,
    select: (id) => {
      selection.value = { kind: 'call', id };
    },
    toggle: (id) => {
      const { value } = selection;
      const active = shownId();
      const ids = new Set(value.kind === 'call' ? value.others : []);
      if (active !== undefined) ids.add(active);
      if (!ids.delete(id)) {
        ids.add(id);
        selectMany(id, [...ids], id);
        return;
      }
      const last = [...ids].at(-1);
      if (last === undefined) selection.value = { kind: 'none', closedId: id };
      else selectMany(id === active ? last : (active ?? last), [...ids], id);
    },
    extendTo: (id) => {
      const { value } = selection;
      const anchorId = (value.kind === 'call' ? value.anchorId : undefined) ?? shownId() ?? id;
      const { calls } = list.peek();
      const from = calls.findIndex((call) => call.id === anchorId);
      const to = calls.findIndex((call) => call.id === id);
      if (from < 0 || to < 0) {
        selection.value = { kind: 'call', id };
        return;
      }
      const range = calls.slice(Math.min(from, to), Math.max(from, to) + 1);
      selectMany(
        id,
        range.map((call) => call.id),
        anchorId,
      );
    },
    selectAll: () => {
      const { calls } = list.peek();
      const id = shownId() ?? calls.at(-1)?.id;
      if (id === undefined) return;
      selectMany(
        id,
        calls.map((call) => call.id),
        id,
      );
    },
    chosenCalls: () => {
      const { value } = selection;
      const { allCalls, rowOf } = list.peek();
      const ids = value.kind === 'call' ? value.others : undefined;
      // A selected row stands for all that is folded into it.
      const chosen = ids === undefined ? [] : allCalls.filter(({ id }) => ids.has(rowOf(id)));
      return chosen.length > 1 ? chosen : [...allCalls];
    },
    isManySelected: () => {
      const { value } = selection;
      return value.kind === 'call' && (value.others?.size ?? 0) > 1;
    },
    closeDetails: () => {
      selection.value = { kind: 'none', closedId: shownId() };
    },
  };
}
