/** Rows that are drawn above and below those in sight, so that scrolling meets no gap. */
const OVERSCAN = 8;
/** The same where the list is held at its end: all rows change there in a burst. */
const OVERSCAN_AT_END = 2;

/** Pixels, but for the indexes. */
export interface RowWindowInput {
  readonly count: number;
  readonly rowHeight: number;
  readonly scrollTop: number;
  /** Of the rows' part of the list, without its header. */
  readonly viewHeight: number;
  /** The list follows its end; default: it does not. */
  readonly isHeldAtEnd?: boolean;
}

/** The first row to draw, and the one after the last. */
export interface RowWindow {
  readonly from: number;
  readonly until: number;
}

/** Which rows of equal height have to be drawn. */
export function rowWindow(input: RowWindowInput): RowWindow {
  const { count, rowHeight, scrollTop, viewHeight, isHeldAtEnd = false } = input;
  const overscan = isHeldAtEnd ? OVERSCAN_AT_END : OVERSCAN;
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const after = Math.ceil((Math.max(0, scrollTop) + viewHeight) / rowHeight);
  // A list that has become shorter is scrolled back by the browser only later.
  const from = Math.min(Math.max(0, count - 1), Math.max(0, first - overscan));
  return { from, until: Math.min(count, after + overscan) };
}

/** Where to scroll so that a row is in sight; where it is already, as it was. */
export function scrollTopFor(
  index: number,
  { rowHeight, scrollTop, viewHeight }: Omit<RowWindowInput, 'count' | 'isHeldAtEnd'>,
): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + viewHeight ? bottom - viewHeight : scrollTop;
}
