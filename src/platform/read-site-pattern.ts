/**
 * The match pattern for a site as a person may write it: `https://app.example/x`, `app.example`,
 * `localhost:5173`. Patterns name no port, in either browser: it covers all of the host's. `undefined`
 * where no web site is meant.
 */
export function readSitePattern(text: string): string | undefined {
  const written = text.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  const address = hasScheme ? written : `https://${written}`;
  if (/\s|\*/.test(written) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (hostname === '' || !/^https?:$/.test(protocol)) return undefined;
  return `${hasScheme ? protocol.slice(0, -1) : '*'}://${hostname}/*`;
}
