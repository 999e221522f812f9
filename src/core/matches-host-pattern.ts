import type { HostPattern } from './host-pattern';

/** Whether a URL is one that the person's pattern means. In time linear in the URL. */
export function matchesHostPattern(pattern: HostPattern, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  switch (pattern.kind) {
    case 'host':
      return pattern.host.includes(':') && !pattern.host.endsWith(']')
        ? pattern.host === host
        : pattern.host === hostname;
    case 'subdomains':
      return hostname === pattern.domain || hostname.endsWith(`.${pattern.domain}`);
    case 'url':
      return matchesPieces(pattern.pieces, withoutFragment(url));
  }
}

/** The first piece begins the text, the last ends it, the others follow in order between them. */
function matchesPieces(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** As the browser writes it: host in lower case, and a path in any case. */
function withoutFragment(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + search;
}
