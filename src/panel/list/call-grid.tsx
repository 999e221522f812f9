import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import type { Visit } from '../../core/ledger/tab-recorder';
import { type Marker, markerAt } from '../../core/markers';
import {
  type ColumnChoices,
  type ColumnId,
  hiddenColumns,
  type ShownColumns,
  shownColumns,
} from '../../view-model/list-columns';
import { Menu, type MenuItem, type MenuPlace } from '../menu';
import type { PanelState } from '../panel-state';
import { CallRows } from './call-rows';
import { toggleFold } from './fold-mark';
import { GridHeader } from './grid-header';
import { onGridKey } from './grid-keys';
import { listMenu } from './list-menu-button';
import type { RowContent, RowLook } from './row-content';
import { rowElementId } from './row-element-id';
import { useElementWidth } from './use-element-width';
import { useRowCopying } from './use-row-copying';
import { useVirtualRows } from './use-virtual-rows';

/** Pixels; the same in list.css. */
const ROW_HEIGHT = 22;
const HEADER_HEIGHT = 24;
/** Before a list was ever laid out: docked at the side. */
const FIRST_WIDTH = 554;

export interface CallGridProps {
  readonly state: PanelState;
  /** Gets the grid's element, which scrolls and takes the focus. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

interface OpenMenu {
  readonly place: MenuPlace;
  readonly items: readonly MenuItem[];
}

/** The list of calls: an ARIA grid that keeps the focus and names its active row. */
export function CallGrid({ state, scroller }: CallGridProps) {
  const { calls, foldOf, rowOf } = state.list.value;
  const { value: selection } = state.selection;
  const selectedId = state.selectedCall.value?.id;
  // A call that is folded away is found in its row.
  const activeId = selectedId && rowOf(selectedId);
  const activeIndex = indexOf(calls, activeId);
  const width = useElementWidth(scroller, state.listWidth.peek() || FIRST_WIDTH);
  useEffect(() => {
    state.listWidth.value = width;
  }, [state, width]);
  const choices = state.settings.value.columns;
  const columns = useShownColumns(width, choices);
  // What a file holds is read from its beginning; a sorted list has no end to follow.
  const isFollowed = state.ports.place === 'devtools' && state.sort.value === undefined;
  const rows = useVirtualRows({
    scroller,
    count: calls.length,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
    activeIndex,
    // Who comes back from another view finds the call again; the newest error nobody chose.
    startIndex: selection.kind === 'call' ? activeIndex : -1,
    isFollowed,
  });
  const { said, copy } = useRowCopying(state);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
  const pressed = useRef<CallId | undefined>(undefined);
  const isEmpty = calls.length === 0;
  useEffect(() => {
    // Its row is gone, and the focus with it.
    if (isEmpty) setMenu(undefined);
  }, [isEmpty]);
  const closeMenu = useCallback(() => {
    setMenu(undefined);
    scroller.current?.focus();
  }, [scroller]);

  const showMenu = (place: MenuPlace, made: Promise<readonly MenuItem[]>) => {
    made.then((items) => setMenu({ place, items }), state.ports.reportError);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The heads and the menu have keys of their own.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    onGridKey(event, {
      state,
      calls,
      active: selection.kind === 'none' ? indexOf(calls, selection.closedId) : activeIndex,
      page,
      scrollTo: rows.scrollToIndex,
      openMenu: () => {
        const call = calls[activeIndex];
        const row = call && scroller.current?.querySelector(`#${rowElementId(call.id)}`);
        if (!row) return;
        const { bottom, left } = row.getBoundingClientRect();
        const x = left + HEADER_HEIGHT;
        showMenu({ top: bottom, bottom, left: x, right: x }, loadRowMenu(state, call));
      },
    });
  };
  const onClick = (event: MouseEvent) => {
    const call = callOf(event);
    if (call === undefined || clickButton(event, call)) return;
    if (event.shiftKey) state.extendTo(call.id);
    else if (event.ctrlKey || event.metaKey) state.toggle(call.id);
    else state.select(call.id);
  };
  /** False where no button of the row was meant. */
  const clickButton = ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent, call: Call): boolean => {
    const { classList } = (target instanceof Element && target.closest('button')) || {};
    if (classList === undefined) return false;
    if (classList.contains('fold-mark')) toggleFold(state, foldOf(call.id)?.first.id ?? call.id);
    else if (classList.contains('copy-button')) copy(call, 'ticket');
    // With these a click selects rows.
    else if (shiftKey || ctrlKey || metaKey) return false;
    else copy(call, 'request-id');
    return true;
  };
  const callOf = ({ target }: Event): Call | undefined => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-call]') : null;
    // By what is drawn: the list changes in place before it is drawn anew, and places with it.
    return contents.find(({ call }) => call.id === row?.dataset.call)?.call;
  };
  const onContextMenu = (event: MouseEvent) => {
    const call = callOf(event);
    const isHead = event.target instanceof Element && event.target.closest('.grid-header') !== null;
    if (call === undefined && !isHead) return;
    event.preventDefault();
    const isSelected = call && selection.kind === 'call' && selection.others?.has(call.id);
    if (call && !isSelected) state.select(call.id);
    const { clientX: left, clientY: top } = event;
    const place = { top, bottom: top, left, right: left };
    if (call) showMenu(place, loadRowMenu(state, call));
    else setMenu({ place, items: listMenu(state) });
  };
  // Each call that comes draws the grid anew, and the heads stay as they are.
  const header = useMemo(
    () => (
      <GridHeader
        state={state}
        columns={columns.ids}
        hidden={hiddenColumns(columns.ids)}
        onLeave={() => scroller.current?.focus()}
      />
    ),
    [state, columns.ids, scroller],
  );
  const others = selection.kind === 'call' ? selection.others : undefined;
  const isSelected = (id: CallId) => id === activeId || others?.has(id) === true;
  const contentOf = (index: number): readonly RowContent[] => {
    const call = calls[index];
    if (call === undefined) return [];
    const { id, outcome } = call;
    const fold = foldOf(id);
    const content = {
      call,
      index,
      top: index * ROW_HEIGHT,
      isActive: id === activeId,
      isSelected: isSelected(id),
      now: outcome.kind === 'pending' ? state.now.value : 0,
      visitUrl: visitUrl(calls, index, state.visits.value),
      markerName: markerName(calls, index, state.markers.value),
      fold,
      foldCount: fold?.calls.length ?? 1,
      isUnfolded: state.unfolded.value.has(id),
      said: said?.id === id ? said : undefined,
    };
    return [content];
  };
  const contents = rows.indexes.flatMap(contentOf);

  return (
    <>
      <div
        ref={scroller}
        class="call-grid"
        role="grid"
        tabIndex={0}
        aria-label={state.words.value.list.label}
        aria-rowcount={calls.length + 1}
        aria-multiselectable="true"
        data-outcome-words={columns.hasOutcomeWords}
        aria-activedescendant={activeId && activeIndex >= 0 ? rowElementId(activeId) : undefined}
        style={{ '--columns': columns.template, '--columns-width': `${columns.minWidth}px` }}
        onKeyDown={onKeyDown}
        onClickCapture={(event) => {
          // Rows move and their elements change hands: what was pressed is what counts, or nothing.
          const { current: id } = pressed;
          pressed.current = undefined;
          // A click that was not made by a pointer was pressed nowhere.
          const isPointer = event.detail > 0;
          if (isPointer && id !== undefined && callOf(event)?.id !== id) event.stopPropagation();
        }}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onMouseDown={(event) => {
          const call = callOf(event);
          pressed.current = call?.id;
          if (call === undefined) return;
          // A range of rows, not of text.
          if (event.shiftKey) event.preventDefault();
          // A button in a row would lose the focus with the row; the list keeps it.
          if (event.target instanceof Element && event.target.closest('button')) {
            event.preventDefault();
            scroller.current?.focus();
          }
        }}
      >
        {header}
        <CallRows
          rows={contents}
          look={useRowLook(state, columns.ids)}
          height={calls.length * ROW_HEIGHT}
        />
      </div>
      {menu && (
        <Menu
          place={menu.place}
          label={state.words.value.list.rowMenu}
          items={menu.items}
          onClose={closeMenu}
          // Only the menu of the heads has switches.
          onSwitch={() => setMenu({ ...menu, items: listMenu(state) })}
        />
      )}
    </>
  );
}

async function loadRowMenu(state: PanelState, call: Call): Promise<readonly MenuItem[]> {
  const { rowMenu } = await import('./row-menu');
  return rowMenu(state, call);
}

/** The columns; the ids are the same array as long as nothing changes, at whatever width. */
function useShownColumns(width: number, choices: ColumnChoices): ShownColumns {
  const ids = useRef<readonly ColumnId[]>([]);
  return useMemo(() => {
    const columns = shownColumns(width, choices);
    if (columns.ids.join() !== ids.current.join()) ids.current = columns.ids;
    return { ...columns, ids: ids.current };
  }, [width, choices]);
}

function useRowLook(state: PanelState, columns: RowLook['columns']): RowLook {
  const { value: words } = state.words;
  const { value: explainer } = state.explainer;
  const { value: utcOffsetMinutes } = state.utcOffsetMinutes;
  const timeRange = columns.includes('waterfall') ? state.timeRange.value : undefined;
  return useMemo(
    () => ({ columns, words, explainer, utcOffsetMinutes, timeRange }),
    // Another range is often the same times.
    [columns, words, explainer, utcOffsetMinutes, timeRange?.from, timeRange?.until],
  );
}

/** The navigation that lies between a row and the one above it. */
function visitUrl(
  calls: readonly Call[],
  index: number,
  visits: readonly Visit[],
): string | undefined {
  const visit = calls[index]?.visit ?? 0;
  const above = index === 0 ? 0 : (calls[index - 1]?.visit ?? 0);
  return visit > above ? visits[visit]?.url : undefined;
}

/** The marker that was set between a row and the one above it; of several the last. */
function markerName(
  calls: readonly Call[],
  index: number,
  markers: readonly Marker[],
): string | undefined {
  const call = calls[index];
  if (markers.length === 0 || call === undefined) return undefined;
  const marker = markerAt(markers, call.exchange.startedAt);
  const above = calls[index - 1];
  const before = above && markerAt(markers, above.exchange.startedAt);
  return marker === before ? undefined : marker?.name;
}

function indexOf(calls: readonly Call[], id: CallId | undefined): number {
  if (id === undefined) return -1;
  // The selected call is mostly a recent one.
  return calls.findLastIndex((call) => call.id === id);
}
