import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** So many rows are remembered; a screen shows far fewer. */
const MOST_ROWS = 400;

/**
 * Gives the element of before for a row whose properties are the same: Preact leaves an element alone
 * that it has drawn already, so in a burst only the new rows are drawn.
 */
export function useSameRows<Props extends object>(
  draw: (key: string, props: Props) => VNode,
): (key: string, props: Props) => VNode {
  const rows = useRef(new Map<string, { readonly props: Props; readonly element: VNode }>());
  return (key, props) => {
    const before = rows.current.get(key);
    if (before !== undefined && isSame(before.props, props)) return before.element;
    if (rows.current.size >= MOST_ROWS) rows.current.clear();
    const element = draw(key, props);
    rows.current.set(key, { props, element });
    return element;
  };
}

function isSame<Props extends object>(one: Props, other: Props): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof Props] === value);
}
