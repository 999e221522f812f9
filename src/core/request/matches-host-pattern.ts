import { parseUrl } from '../parse-url';
import type { HostPattern } from './host-pattern';

/** Whether a URL is one that the person's pattern means. In time linear in the URL. */
export function matchesHostPattern(pattern: HostPattern, url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === undefined) return false;
  const { protocol, host, hostname, pathname, search } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (pattern.scheme !== undefined && pattern.scheme !== protocol) return false;
  const isHost =
    hostname === pattern.hostname ||
    (pattern.withSubdomains && hostname.endsWith(`.${pattern.hostname}`));
  if (!isHost) return false;
  if (pattern.port !== undefined && pattern.port !== portOf(protocol, host, hostname)) return false;
  if (pattern.path === undefined) return true;
  const { pieces, withQuery } = pattern.path;
  return matchesPieces(pieces, withQuery ? pathname + search : pathname);
}

/** `URL` leaves out the scheme's own port. */
function portOf(protocol: string, host: string, hostname: string): string {
  if (host !== hostname) return host.slice(hostname.length + 1);
  return protocol === 'https:' ? '443' : '80';
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
