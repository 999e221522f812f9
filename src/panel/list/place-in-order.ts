/**
 * Puts children of `root` in that order. Those that already follow each other stay where they are, as do others
 * of its children: what moves is laid out from scratch.
 */
export function placeInOrder(root: Element, wanted: readonly Element[]): void {
  const places = new Map([...root.children].map((child, place) => [child, place]));
  let next: Element | null = null;
  let nextPlace = Number.POSITIVE_INFINITY;
  for (const element of wanted.toReversed()) {
    const place = places.get(element) ?? Number.POSITIVE_INFINITY;
    if (place < nextPlace) nextPlace = place;
    else root.insertBefore(element, next);
    next = element;
  }
}
