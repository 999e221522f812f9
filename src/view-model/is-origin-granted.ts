/**
 * Whether one of the browser's match patterns (`<all_urls>`, or scheme and host with wildcards) covers
 * the page. Addresses that no pattern can cover, such as `about:blank`, are not.
 */
export function isOriginGranted(pageUrl: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(pageUrl)) return false;
  const { protocol, hostname } = new URL(pageUrl);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [scheme = '', rest = ''] = pattern.split('://');
    const [host = ''] = rest.split('/');
    return (scheme === '*' || `${scheme}:` === protocol) && matchesHost(host, hostname);
  });
}

function matchesHost(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  // A pattern may name a port (Chromium); it grants the host on that port, which is enough to look.
  const host = pattern.replace(/:(?:\d+|\*)$/, '');
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
