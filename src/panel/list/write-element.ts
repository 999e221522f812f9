/** Gives an element an attribute, or takes it away; one that is the same is left alone. */
export function writeAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** Gives a node its text; one that is the same is left alone, and so is its layout. */
export function writeText(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}
