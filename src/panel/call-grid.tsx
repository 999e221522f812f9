import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../core/call';
import type { Visit } from '../core/ledger/tab-recorder';
import { type Marker, markerAt } from '../core/markers';
import { CallRow, type CallRowProps } from './call-row';
import { copyNow } from './copy-entry';
import type { PanelState } from './panel-state';
import { rowElementId } from './row-element-id';
import { useSameRows } from './same-rows';
import { useVirtualRows } from './use-virtual-rows';

/** Pixels; the same in panel.css. */
const ROW_HEIGHT = 22;
const HEADER_HEIGHT = 24;

const HEADERS = [
  ['outcome', 'Outcome', ''],
  ['action', 'Action', 'Action'],
  ['code', 'Result', 'Result'],
  ['meaning', 'Meaning', 'Meaning'],
  ['request-id', 'RequestId', 'RequestId'],
  ['status', 'HTTP status', 'HTTP'],
  ['time', 'Time', 'Time'],
  ['capture', 'Capture', ''],
  ['ticket', 'Ticket', ''],
] as const;

export interface CallGridProps {
  readonly state: PanelState;
  /** Gets the grid's element, which scrolls and takes the focus. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The list of calls: an ARIA grid that keeps the focus and names its active row. */
export function CallGrid({ state, scroller }: CallGridProps) {
  const { calls } = state.list.value;
  const selectedId = state.selectedCall.value?.id;
  const activeIndex = indexOf(calls, selectedId);
  const rows = useVirtualRows({
    scroller,
    count: calls.length,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
    activeIndex,
  });
  // What a file holds is read from its beginning.
  useFollowEnd(scroller, calls.length, state.ports.place === 'devtools');
  const rowOf = useSameRows<CallRowProps>((key, props) => <CallRow key={key} {...props} />);
  const onSelect = useCallback((call: Call) => state.select(call.id), [state]);

  const moveTo = (index: number) => {
    const bounded = Math.min(calls.length - 1, Math.max(0, index));
    const call = calls[bounded];
    if (!call) return;
    state.select(call.id);
    rows.scrollToIndex(bounded);
  };
  const onKeyDown = async (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const { value: selection } = state.selection;
    const from = selection.kind === 'none' ? indexOf(calls, selection.closedId) : activeIndex;
    const target = keyTarget(event, from, page, calls.length);
    if (target !== undefined) {
      event.preventDefault();
      moveTo(target);
      return;
    }
    const call = state.selectedCall.value;
    if (event.key === 'Escape' && call) {
      // Chromium's DevTools would open their drawer as well (Chromium 156).
      event.preventDefault();
      event.stopPropagation();
      state.closeDetails();
    }
    const isCopy = (event.ctrlKey || event.metaKey) && event.key === 'c';
    if (!isCopy || !call || getSelection()?.isCollapsed === false) return;
    state.said.value = await copyNow(state, state.copying.ticketOf(call));
  };

  return (
    <div
      ref={scroller}
      class="call-grid"
      role="grid"
      tabIndex={0}
      aria-label="API calls"
      aria-rowcount={calls.length + 1}
      aria-activedescendant={selectedId && activeIndex >= 0 ? rowElementId(selectedId) : undefined}
      onKeyDown={onKeyDown}
    >
      <div class="grid-header" role="row" aria-rowindex={1}>
        {HEADERS.map(([column, name, label]) => (
          <span key={column} role="columnheader" data-column={column} aria-label={name}>
            {label}
          </span>
        ))}
      </div>
      <div class="grid-rows" role="rowgroup" style={{ height: `${rows.totalHeight}px` }}>
        {rows.items.map(({ index, start }) => {
          const call = calls[index];
          return (
            call &&
            rowOf(call.id, {
              call,
              index,
              top: start - HEADER_HEIGHT,
              isSelected: call.id === selectedId,
              now: call.outcome.kind === 'pending' ? state.now.value : 0,
              visitUrl: visitUrl(calls, index, state.visits.value),
              markerName: markerName(calls, index, state.markers.value),
              state,
              onSelect,
            })
          );
        })}
      </div>
    </div>
  );
}

/** Stays at the end of the list as rows arrive, for as long as it is there. */
function useFollowEnd(
  scroller: { readonly current: HTMLDivElement | null },
  count: number,
  startsAtEnd: boolean,
): void {
  const isAtEnd = useRef(startsAtEnd);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = () => {
      const below = element.scrollHeight - element.scrollTop - element.clientHeight;
      isAtEnd.current = below < ROW_HEIGHT;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [scroller, count]);
}

function keyTarget(
  event: KeyboardEvent,
  active: number,
  page: number,
  count: number,
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active < 0 ? count - 1 : active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
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

function indexOf(calls: readonly Call[], id: Call['id'] | undefined): number {
  if (id === undefined) return -1;
  // The selected call is mostly a recent one.
  return calls.findLastIndex((call) => call.id === id);
}
