let lastText: string | undefined;
let lastUrl: URL | undefined;

/**
 * An absolute URL taken apart, only to be read; `undefined` where the text is none. One request's is asked
 * for several times in a row, and taking it apart is most of what an ordinary request costs: the last one
 * is remembered.
 */
export function parseUrl(text: string): URL | undefined {
  if (text !== lastText) {
    lastUrl = URL.canParse(text) ? new URL(text) : undefined;
    lastText = text;
  }
  return lastUrl;
}
