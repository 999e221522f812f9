const SEARCH_EVENT = 'tc3-search';

/** Devtools page: hands what is searched for in the browser's own search bar to a panel's window. */
export function tellSearch(panelWindow: Window, text: string): void {
  panelWindow.dispatchEvent(new CustomEvent(SEARCH_EVENT, { detail: text }));
}

/** Panel: calls back with each such text; an empty one ends the search. Returns how to stop. */
export function onSearch(panelWindow: Window, callback: (text: string) => void): () => void {
  const listener = (event: Event) => {
    // Made in another window, whose classes are others: no `instanceof`.
    const text: unknown = 'detail' in event ? event.detail : undefined;
    if (typeof text === 'string') callback(text);
  };
  panelWindow.addEventListener(SEARCH_EVENT, listener);
  return () => panelWindow.removeEventListener(SEARCH_EVENT, listener);
}
