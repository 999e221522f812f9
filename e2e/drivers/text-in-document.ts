/**
 * The `textContent` of the first match of a CSS selector, open shadow roots included. Sent to a
 * document as source text, so it holds all it needs.
 */
export function textInDocument(selector: string): { text: string } | undefined {
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
  return element ? { text: element.textContent ?? '' } : undefined;
}
