import { describe, expect, it } from 'vitest';
import type { HostPatternProblem } from './host-pattern';
import { matchesHostPattern } from './matches-host-pattern';
import { parseHostPattern } from './parse-host-pattern';

const MATCHES: readonly [pattern: string, url: string, expected: boolean][] = [
  ['localhost', 'http://localhost/api', true],
  ['localhost', 'http://localhost:3000/api', true],
  ['localhost:3000', 'http://localhost:3000/api', true],
  ['localhost:3000', 'http://localhost:3001/api', false],
  ['example.com:443', 'https://example.com/', true],
  ['example.com:443', 'http://example.com/', false],
  ['API.Example.com', 'https://api.example.com/x', true],
  [' api.example.com ', 'https://api.example.com/x', true],
  ['api.example.com/', 'https://api.example.com/x?y', true],
  ['example.com', 'https://api.example.com/', false],
  ['example.com', 'https://example.com.evil.test/', false],
  ['*.example.com', 'https://example.com/', true],
  ['*.example.com', 'https://a.b.example.com/', true],
  ['*.example.com', 'https://evilexample.com/', false],
  ['*.example.com', 'https://evil.test/?x=.example.com', false],
  ['https://example.com', 'https://example.com/any/path', true],
  ['https://example.com/*', 'http://example.com/any', false],
  ['*://example.com/*', 'http://example.com/any', true],
  ['https://example.com/api/*', 'https://example.com/api/cvm?x=1', true],
  ['https://example.com/api/*', 'https://example.com/other/api/', false],
  ['https://*.example.com/api/*', 'https://a.example.com/api/', true],
  ['https://*.example.com/api/*', 'https://evil.test/a.example.com/api/', false],
  ['example.com/api/*/call', 'https://example.com/api/v1/x/call', true],
  ['example.com/api/*/call', 'https://example.com/api/call', false],
  ['example.com/api', 'https://example.com/api?x=1', true],
  ['example.com/api', 'https://example.com/api/x', false],
  ['example.com/api?cmd=*', 'https://example.com/api?cmd=Describe', true],
  ['example.com/*aa', 'https://example.com/aa', true],
  ['example.com/aa*aa', 'https://example.com/aa', false],
  ['bücher.example', 'https://xn--bcher-kva.example/', true],
  ['[::1]:8080', 'http://[::1]:8080/', true],
  ['[::1]', 'http://[::1]:8080/', true],
  ['localhost', 'ftp://localhost/', false],
  ['localhost', 'not a url', false],
];

const PROBLEMS: readonly [pattern: string, problem: HostPatternProblem][] = [
  ['', { problem: 'empty' }],
  ['   ', { problem: 'empty' }],
  ['a b', { problem: 'space' }],
  ['a.test b.test', { problem: 'space' }],
  ['ftp://example.com/', { problem: 'scheme', part: 'ftp' }],
  ['chrome-extension://abc/', { problem: 'scheme', part: 'chrome-extension' }],
  ['*', { problem: 'every-site' }],
  ['*.*', { problem: 'every-site' }],
  ['*:8080', { problem: 'every-site' }],
  ['*://*/*', { problem: 'every-site' }],
  ['https://*/api/*', { problem: 'every-site' }],
  ['/api/*', { problem: 'every-site' }],
  ['api.*.com', { problem: 'asterisk-in-host' }],
  ['*example.com', { problem: 'asterisk-in-host' }],
  ['user@example.com', { problem: 'no-host', part: 'user@example.com' }],
  ['exa<mple.com', { problem: 'no-host', part: 'exa<mple.com' }],
  ['example.com:99999', { problem: 'no-host', part: 'example.com:99999' }],
];

describe('parseHostPattern and matchesHostPattern', () => {
  it.each(MATCHES)('"%s" on %s: %s', (pattern, url, expected) => {
    const parsed = parseHostPattern(pattern);
    if ('problem' in parsed) throw new Error(parsed.problem);
    expect(matchesHostPattern(parsed, url)).toBe(expected);
  });
  it.each(PROBLEMS)('says what is wrong with "%s"', (pattern, problem) => {
    expect(parseHostPattern(pattern)).toEqual(problem);
  });
});
