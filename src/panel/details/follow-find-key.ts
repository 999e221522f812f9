/**
 * Has Ctrl+F (Cmd+F) within the element search there, until the returned function is called. Chromium's
 * DevTools would open their own search: the key is stopped before it goes further in (Chromium 156).
 */
export function followFindKey(element: HTMLElement, find: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    if (!isFind || event.isComposing || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    find();
  };
  element.addEventListener('keydown', onKeyDown, true);
  return () => element.removeEventListener('keydown', onKeyDown, true);
}
