import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { rowWindow, scrollTopFor } from '../../view-model/row-window';

export interface VirtualRows {
  /** Of the rows to draw. */
  readonly indexes: readonly number[];
  scrollToIndex(index: number): void;
  /** To be called after the list was scrolled by us: the event comes a frame later. */
  hasScrolled(): void;
}

export interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** A sticky header's height, which lies over the first rows. */
  readonly headerHeight: number;
  /** Always rendered, so that `aria-activedescendant` never points at nothing; -1 for none. */
  readonly activeIndex: number;
}

/** Before the list is laid out, in pixels. */
const FIRST_HEIGHT = 600;

/** Only the rows in sight are rendered; the list is drawn anew when others come into sight. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { scroller, count, rowHeight, headerHeight, activeIndex } = options;
  const [, rerender] = useReducer((n: number) => n + 1, 0);
  // Kept, so that drawing does not make the browser lay out.
  const place = useRef({ scrollTop: 0, viewHeight: FIRST_HEIGHT });
  const shown = rowWindow({ ...place.current, rowHeight, count });
  const newest = useRef({ shown, count });
  newest.current = { shown, count };
  const look = useCallback(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const { scrollTop, clientHeight } = element;
    place.current = { scrollTop, viewHeight: Math.max(0, clientHeight - headerHeight) };
    const { shown, count } = newest.current;
    const { from, until } = rowWindow({ ...place.current, rowHeight, count });
    if (from !== shown.from || until !== shown.until) rerender(undefined);
  }, [scroller, rowHeight, headerHeight]);
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, look]);
  const indexes = Array.from({ length: shown.until - shown.from }, (_, n) => shown.from + n);
  if (activeIndex >= 0 && activeIndex < count) {
    if (activeIndex < shown.from) indexes.unshift(activeIndex);
    else if (activeIndex >= shown.until) indexes.push(activeIndex);
  }
  return {
    indexes,
    scrollToIndex: (index) => {
      if (scroller.current === null) return;
      scroller.current.scrollTop = scrollTopFor(index, { ...place.current, rowHeight });
      look();
    },
    hasScrolled: look,
  };
}
