/** An element that is to be among its parent's. */
export interface PlacedElement {
  readonly element: Element;
  /** Its place among the elements that were placed last; -1 for one that shows something else since. */
  readonly before: number;
}

/**
 * Makes the elements the only children of `root`, in their order. Those that still show the same stay where
 * they are as long as their own order is the same: others move around them, since what moves is laid out anew.
 */
export function placeInOrder(root: Element, wanted: readonly PlacedElement[]): void {
  const kept = new Set(wanted.map(({ element }) => element));
  for (const child of [...root.children]) if (!kept.has(child)) child.remove();
  let next: Element | null = null;
  let nextBefore = Number.POSITIVE_INFINITY;
  for (const { element, before } of wanted.toReversed()) {
    const stays = before >= 0 && before < nextBefore && element.parentNode === root;
    if (stays) nextBefore = before;
    else if (element.parentNode !== root || element.nextElementSibling !== next) {
      root.insertBefore(element, next);
    }
    next = element;
  }
}
