import { type ComponentChild, render } from 'preact';

/** Copies of an icon for elements that Preact does not draw: it is drawn once, when the first is wanted. */
export function iconCopies(draw: () => ComponentChild): () => Node {
  let drawn: Element | null = null;
  return () => {
    if (drawn === null) {
      const root = document.createElement('div');
      render(draw(), root);
      drawn = root.firstElementChild;
    }
    return drawn?.cloneNode(true) ?? new Text();
  };
}
