/**
 * The shadow root in which an editor lives: there CodeMirror adopts style sheets, which the pages'
 * policy lets through, where it would make a `<style>` element elsewhere, which the policy blocks.
 *
 * All editors share CodeMirror's one sheet. Firefox (153) goes on using what it made of that sheet for
 * an earlier root, without the rules that came since, unless the root has a sheet of its own as well.
 */
export function editorRoot(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.insertRule(':host { display: block; }');
  root.adoptedStyleSheets = [own];
  host.addEventListener('keydown', keepTyping);
  return root;
}

/**
 * Chromium's DevTools forward keys of an extension's panel to themselves unless a field has the focus, and
 * take a shadow root's host for none: "a" never arrived in the search field (Chromium 156). Their listener
 * stands on the document.
 */
function keepTyping(event: KeyboardEvent): void {
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const [target] = event.composedPath();
  if (isTyped && target instanceof HTMLInputElement) event.stopPropagation();
}
