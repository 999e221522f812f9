import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import { hiddenColumns } from '../../view-model/list-columns';
import { Menu, type MenuItem, type MenuPlace } from '../menu';
import type { PanelState } from '../panel-state';
import { CallRows } from './call-rows';
import { toggleFold } from './fold-mark';
import { GridHeader } from './grid-header';
import { onGridKey } from './grid-keys';
import { listMenu } from './list-menu-button';
import { rowContents } from './row-contents';
import { rowElementId } from './row-element-id';
import { useElementWidth } from './use-element-width';
import { useRowCopying } from './use-row-copying';
import { useRowLook } from './use-row-look';
import { useShownColumns } from './use-shown-columns';
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
  const lastIndex = useRef(-1);
  const activeIndex = indexOf(calls, activeId, lastIndex.current);
  lastIndex.current = activeIndex;
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
      // Looked up now: the list may have changed in place since it was drawn.
      active: indexOf(
        calls,
        selection.kind === 'none' ? selection.closedId : activeId,
        lastIndex.current,
      ),
      page,
      scrollTo: rows.scrollToIndex,
      openMenu: () => {
        const call = contents.find(({ isActive }) => isActive)?.call;
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
  const contents = rowContents(rows.indexes, { state, activeId, said, rowHeight: ROW_HEIGHT });

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

/** `guess` is where it stood last: most draws only add calls behind it. */
function indexOf(calls: readonly Call[], id: CallId | undefined, guess: number): number {
  if (id === undefined) return -1;
  if (calls[guess]?.id === id) return guess;
  // The selected call is mostly a recent one.
  return calls.findLastIndex((call) => call.id === id);
}
