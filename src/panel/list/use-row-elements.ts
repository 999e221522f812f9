import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { rowSlots } from './row-slots';

export interface WantedRow<Props extends object> {
  readonly id: string;
  readonly props: Props;
}

/**
 * Draws each row in an element that stays the row's while it is in sight and is another's afterwards. A row
 * whose properties are the same is given as the element of before, which Preact leaves alone: so in a burst
 * only the new rows are drawn.
 */
export function useRowElements<Props extends object>(
  draw: (slot: number, props: Props) => VNode,
): (rows: readonly WantedRow<Props>[]) => readonly VNode[] {
  const slots = useRef<ReadonlyMap<string, number>>(new Map());
  const drawn = useRef(new Map<string, { readonly props: Props; readonly element: VNode }>());
  return (rows) => {
    slots.current = rowSlots(
      rows.map(({ id }) => id),
      slots.current,
    );
    const before = drawn.current;
    drawn.current = new Map(
      rows.map(({ id, props }) => {
        const last = before.get(id);
        if (last !== undefined && isSame(last.props, props)) return [id, last];
        return [id, { props, element: draw(slots.current.get(id) ?? 0, props) }];
      }),
    );
    return [...drawn.current.values()].map(({ element }) => element);
  };
}

function isSame<Props extends object>(one: Props, other: Props): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}
