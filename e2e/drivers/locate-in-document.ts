/** Where an element is, or why it cannot be clicked yet. */
type ElementLocation =
  | { readonly kind: 'ready'; readonly x: number; readonly y: number }
  /** No element matches the selector. */
  | { readonly kind: 'missing' }
  /** It has no size: not displayed. */
  | { readonly kind: 'hidden' }
  /** It is there, but another element is on top of its middle. */
  | { readonly kind: 'covered'; readonly by: string };

/**
 * Finds the first match of a CSS selector, open shadow roots included, scrolls it into view
 * unless it shall stay, and gives its middle. Sent to a document as source text, so it holds all it needs.
 */
export function locateInDocument(
  selector: string,
  align: ScrollLogicalPosition | 'stay',
): ElementLocation {
  const findIn = (root: Document | ShadowRoot): Element | null => {
    const match = root.querySelector(selector);
    if (match) return match;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && findIn(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const element = findIn(document);
  if (!element) return { kind: 'missing' };
  if (align !== 'stay')
    element.scrollIntoView({ block: align, inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return { kind: 'hidden' };
  const x = left + width / 2;
  const y = top + height / 2;
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (hit && element.contains(hit)) return { kind: 'ready', x, y };
  return { kind: 'covered', by: hit ? hit.outerHTML.slice(0, 80) : 'the edge of the view' };
}
