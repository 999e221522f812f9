import type { HostPattern, HostPatternProblem } from './host-pattern';

const PROBLEM = {
  empty:
    'Enter a host, such as api.example.com, or a URL pattern, such as https://example.com/api/*.',
  space: 'A host or URL pattern has no spaces. Enter one pattern at a time.',
  scheme: (scheme: string) =>
    `Only http and https can be watched, not ${scheme}. Leave the scheme out, or write https:// or *://.`,
  everySite: 'This would match every site. Name at least part of the host.',
  asteriskInHost:
    'In a host an asterisk may stand only at the beginning, before a dot: *.example.com.',
  host: (host: string) => `“${host}” is not a host name.`,
} as const;

const SCHEME = /^([a-z*][a-z0-9+.*-]*):\/\//i;

/**
 * Reads what a person typed: a plain host (`localhost:3000`), `*.host`, or a URL pattern with `*`
 * (`https://example.com/api/*`, `example.com/api/*`). Says what is wrong with any other text.
 */
export function parseHostPattern(typed: string): HostPattern | HostPatternProblem {
  const text = typed.trim();
  if (text === '') return { problem: PROBLEM.empty };
  if (/\s/.test(text)) return { problem: PROBLEM.space };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', '*', 'http*'].includes(scheme)) {
    return { problem: PROBLEM.scheme(scheme) };
  }
  const rest = scheme === undefined ? text : text.slice(scheme.length + '://'.length);
  const hostEnd = rest.search(/[/?#]/);
  const host = hostEnd < 0 ? rest : rest.slice(0, hostEnd);
  const path = hostEnd < 0 ? '' : rest.slice(hostEnd);
  const problem = problemOfHost(host);
  if (problem !== undefined) return { problem };
  if (scheme === undefined && (path === '' || path === '/')) {
    return host.startsWith('*.')
      ? { kind: 'subdomains', domain: normalHost(host.slice(2)) }
      : { kind: 'host', host: normalHost(host) };
  }
  const wholeHost = host.startsWith('*.') ? `*.${normalHost(host.slice(2))}` : normalHost(host);
  // A URL always has a path; a pattern without one means all of the host.
  const pattern = `${schemePattern(scheme)}://${wholeHost}${path === '' ? '/*' : path}`;
  return { kind: 'url', pieces: pattern.split('*') };
}

function schemePattern(scheme: string | undefined): string {
  return scheme === undefined || scheme === '*' ? 'http*' : scheme;
}

function problemOfHost(host: string): string | undefined {
  if (/^[*.]*(?::\d*)?$/.test(host)) return PROBLEM.everySite;
  const plain = host.startsWith('*.') ? host.slice(2) : host;
  if (plain.includes('*')) return PROBLEM.asteriskInHost;
  // URL takes `a@b` and `a:b@c` for hosts with a user.
  if (plain.includes('@') || !URL.canParse(`http://${plain}/`)) return PROBLEM.host(plain);
  return undefined;
}

/** Lower case, non-ASCII letters as the browser writes them. */
function normalHost(host: string): string {
  return new URL(`http://${host}/`).host;
}
