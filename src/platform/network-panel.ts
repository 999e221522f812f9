/** Chromium's, which webextension-polyfill and its types do not know. */
interface ChromiumPanels {
  readonly network?: { show?(options: { readonly filter: string }): Promise<void> };
}

/**
 * Shows the browser's Network panel with a filter for one address; `undefined` where the browser has no
 * such thing, as Firefox (153). The query stays out: it may hold secrets, and the browser keeps filters.
 */
export function networkPanelOpener(
  reportError: (error: unknown) => void,
): ((url: string) => void) | undefined {
  const { chrome } = globalThis as { chrome?: { devtools?: { panels?: ChromiumPanels } } };
  const network = chrome?.devtools?.panels?.network;
  if (typeof network?.show !== 'function') return undefined;
  const { show } = network;
  return (url) => {
    const { origin, pathname } = new URL(url);
    show.call(network, { filter: `url:${origin}${pathname}` })?.catch(reportError);
  };
}
