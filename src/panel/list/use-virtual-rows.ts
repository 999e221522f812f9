import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { rowWindow, scrollTopFor } from '../../view-model/row-window';

export interface VirtualRows {
  /** Of the rows to draw. */
  readonly indexes: readonly number[];
  scrollToIndex(index: number): void;
}

export interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** A sticky header's height, which lies over the first rows. */
  readonly headerHeight: number;
  /** Always rendered, so that `aria-activedescendant` never points at nothing; -1 for none. */
  readonly activeIndex: number;
  /** Brought into sight as the first rows come up, which do not follow their end then; -1 for none. */
  readonly startIndex: number;
  /** Stays at the end of the list as rows arrive, for as long as it is there. */
  readonly isFollowed: boolean;
}

/** Before the list is laid out, in pixels. */
const FIRST_HEIGHT = 600;

/**
 * Only the rows in sight are rendered; the list is drawn anew when others come into sight. Where it stands is
 * worked out from the number of rows, which all have one height: a question to the browser between drawing
 * and painting would make it lay out twice a frame.
 */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { scroller, count, rowHeight, headerHeight, activeIndex, startIndex, isFollowed } = options;
  const [, rerender] = useReducer((n: number) => n + 1, 0);
  const place = useRef({ scrollTop: 0, viewHeight: FIRST_HEIGHT, isAtEnd: isFollowed });
  const endOf = (rows: number) => Math.max(0, rows * rowHeight - place.current.viewHeight);
  const isHeldAtEnd = isFollowed && place.current.isAtEnd;
  // The browser scrolls a list back that became shorter, and tells a frame later.
  place.current.scrollTop = isHeldAtEnd
    ? endOf(count)
    : Math.min(place.current.scrollTop, endOf(count));
  const shown = rowWindow({ ...place.current, rowHeight, count, isHeldAtEnd });
  const newest = useRef({ shown, count, isFollowed, endOf, startIndex });
  newest.current = { shown, count, isFollowed, endOf, startIndex };
  const look = useCallback(
    (scrollTop: number) => {
      const { shown, count, isFollowed, endOf } = newest.current;
      place.current.scrollTop = scrollTop;
      const isAtEnd = endOf(count) - scrollTop < rowHeight;
      place.current.isAtEnd = isAtEnd;
      const isHeldAtEnd = isFollowed && isAtEnd;
      const { from, until } = rowWindow({ ...place.current, rowHeight, count, isHeldAtEnd });
      if (from !== shown.from || until !== shown.until) rerender(undefined);
    },
    [rowHeight],
  );
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const onScroll = () => look(element.scrollTop);
    const measure = () => {
      const { isFollowed, count } = newest.current;
      place.current.viewHeight = Math.max(0, element.clientHeight - headerHeight);
      // What was at the end stays there in a list of another height.
      if (isFollowed && place.current.isAtEnd) element.scrollTop = newest.current.endOf(count);
      look(element.scrollTop);
    };
    measure();
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [scroller, look, rowHeight, headerHeight]);
  const isEmpty = count === 0;
  useLayoutEffect(() => {
    const { current: element } = scroller;
    const { startIndex } = newest.current;
    if (element === null || isEmpty || startIndex < 0) return;
    const { scrollTop, viewHeight } = place.current;
    if (scrollTopFor(startIndex, { rowHeight, scrollTop, viewHeight }) === scrollTop) return;
    element.scrollTop = Math.max(0, startIndex * rowHeight - viewHeight / 2);
    look(element.scrollTop);
  }, [scroller, look, rowHeight, isEmpty]);
  useLayoutEffect(() => {
    if (scroller.current && isHeldAtEnd) scroller.current.scrollTop = place.current.scrollTop;
  }, [scroller, count, isHeldAtEnd]);
  const indexes = Array.from({ length: shown.until - shown.from }, (_, n) => shown.from + n);
  if (activeIndex >= 0 && activeIndex < count) {
    if (activeIndex < shown.from) indexes.unshift(activeIndex);
    else if (activeIndex >= shown.until) indexes.push(activeIndex);
  }
  return {
    indexes,
    scrollToIndex: (index) => {
      const { current: element } = scroller;
      if (element === null) return;
      const scrollTop = scrollTopFor(index, { ...place.current, rowHeight });
      if (scrollTop === place.current.scrollTop) return;
      element.scrollTop = scrollTop;
      look(scrollTop);
    },
  };
}
