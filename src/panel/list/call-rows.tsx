import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallId } from '../../core/ids';
import { type CallRow, createCallRow } from './call-row';
import { placeInOrder } from './place-in-order';
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
 * whose content is the same is left alone, so that in a burst only the new rows are drawn.
 */
function rowsIn(root: HTMLElement): DrawRows {
  // By slot. Those that no row has now are kept for when there are more rows again.
  const elements: CallRow[] = [];
  /** What each of them shows; nothing for certain where filling it failed. */
  const shown: (RowContent | undefined)[] = [];
  let slots: ReadonlyMap<string, number> = new Map();
  let places: ReadonlyMap<CallId, number> = new Map();
  let drawnLook: RowLook | undefined;
  return (rows, look) => {
    slots = rowSlots(
      rows.map(({ call }) => call.id),
      slots,
    );
    const placed = rows.map((content) => {
      const { id } = content.call;
      const slot = slots.get(id) ?? 0;
      const row = elements[slot] ?? createCallRow();
      elements[slot] = row;
      const last = shown[slot];
      if (look !== drawnLook || last === undefined || !isEqual(last, content)) {
        shown[slot] = undefined;
        row.fill(content, look);
        shown[slot] = content;
      }
      return { element: row.element, before: places.get(id) ?? -1 };
    });
    placeInOrder(root, placed);
    // Elements that no row has now must hold no call.
    const used = new Set(slots.values());
    for (const slot of shown.keys()) if (!used.has(slot)) shown[slot] = undefined;
    places = new Map(rows.map(({ call }, place) => [call.id, place]));
    drawnLook = look;
  };
}

function isEqual(one: RowContent, other: RowContent): boolean {
  for (const name in one) {
    if (one[name as keyof RowContent] !== other[name as keyof RowContent]) return false;
  }
  return true;
}
