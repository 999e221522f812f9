import type { HostPattern, HostPatternProblem, PathPattern } from './host-pattern';

const PARTS = /^(?:([a-z*][a-z0-9+.*-]*):\/\/)?([^/?#]*)([^#]*)/i;
const PORT = /:(\d+)$/;

/**
 * Reads what a person typed: a plain host (`localhost:3000`), `*.host`, or a URL pattern with `*` in
 * its path (`https://example.com/api/*`, `example.com/api/*`). Says what is wrong with any other text.
 */
export function parseHostPattern(typed: string): HostPattern | HostPatternProblem {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  if (/\s/.test(text)) return { problem: 'space' };
  const [, schemeTyped = '*', host = '', path = ''] = PARTS.exec(text) ?? [];
  const scheme = schemeTyped.toLowerCase();
  if (scheme !== '*' && scheme !== 'http' && scheme !== 'https') {
    return { problem: 'scheme', part: scheme };
  }
  if (/^[*.]*(?::\d*)?$/.test(host)) return { problem: 'every-site' };
  const withSubdomains = host.startsWith('*.');
  const plain = withSubdomains ? host.slice(2) : host;
  if (plain.includes('*')) return { problem: 'asterisk-in-host' };
  const port = PORT.exec(plain)?.[1];
  // `URL` would take `user@host`, and drop the default port.
  if (plain.includes('@') || !URL.canParse(`http://${plain}/`)) {
    return { problem: 'no-host', part: plain };
  }
  return {
    scheme: scheme === '*' ? undefined : `${scheme}:`,
    hostname: new URL(`http://${plain}/`).hostname,
    withSubdomains,
    port,
    path: pathPattern(path),
  };
}

/** `/`, `/*` and nothing all mean the whole host. */
function pathPattern(path: string): PathPattern | undefined {
  if (/^\/?\**$/.test(path)) return undefined;
  const pieces = (path.startsWith('/') ? path : `/${path}`).split('*');
  return { pieces, withQuery: path.includes('?') || pieces.length > 1 };
}
