import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CallRow, createCallRow } from './call-row';
import { orderAtRest } from './order-at-rest';
import type { RowContent, RowLook } from './row-content';
import { rowSlots } from './row-slots';

export interface CallRowsProps {
  readonly rows: readonly RowContent[];
  readonly look: RowLook;
  /** Of all rows, in pixels. */
  readonly height: number;
}

/** The rows in sight. */
export function CallRows({ rows, look, height }: CallRowsProps) {
  const root = useRef<HTMLDivElement>(null);
  const draw = useRef<DrawRows | undefined>(undefined);
  useLayoutEffect(() => {
    if (root.current === null) return;
    draw.current ??= rowsIn(root.current);
    draw.current(rows, look);
  });
  // biome-ignore lint/a11y/useSemanticElements: a grid of divs, as its rows are
  return <div ref={root} class="grid-rows" role="rowgroup" style={{ height: `${height}px` }} />;
}

type DrawRows = (rows: readonly RowContent[], look: RowLook) => void;

/**
 * Draws each row in an element that stays the row's while it is in sight and is another's afterwards. A row
 * whose content is the same is left alone, so that in a burst only the new rows are drawn. None is moved
 * among its siblings then: what moves is laid out from scratch.
 */
function rowsIn(root: HTMLElement): DrawRows {
  // By slot. Those that no row has now are kept for when there are more rows again.
  const elements: CallRow[] = [];
  /** What each of them shows; nothing for certain where filling it failed. */
  const shown: (RowContent | undefined)[] = [];
  let slots: ReadonlyMap<string, number> = new Map();
  let drawnLook: RowLook | undefined;
  const orderLater = orderAtRest(root);
  return (rows, look) => {
    slots = rowSlots(
      rows.map(({ call }) => call.id),
      slots,
    );
    const drawn = rows.map((content) => {
      const slot = slots.get(content.call.id) ?? 0;
      const row = elements[slot] ?? createCallRow();
      elements[slot] = row;
      const last = shown[slot];
      if (look !== drawnLook || last === undefined || !isEqual(last, content)) {
        shown[slot] = undefined;
        row.fill(content, look);
        shown[slot] = content;
      }
      if (row.element.parentNode === null) root.append(row.element);
      return row.element;
    });
    const used = new Set(slots.values());
    for (const [slot, row] of elements.entries()) {
      if (used.has(slot)) continue;
      row.element.remove();
      // Elements that no row has now must hold no call.
      shown[slot] = undefined;
    }
    orderLater(drawn);
    drawnLook = look;
  };
}

function isEqual(one: RowContent, other: RowContent): boolean {
  for (const name in one) {
    if (one[name as keyof RowContent] !== other[name as keyof RowContent]) return false;
  }
  return true;
}
