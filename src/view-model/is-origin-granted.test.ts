import { describe, expect, it } from 'vitest';
import { isOriginGranted } from './is-origin-granted';

const CASES: readonly [page: string, pattern: string, expected: boolean][] = [
  ['https://a.example.test/x?y', 'https://a.example.test/*', true],
  ['https://a.example.test:8443/', 'https://a.example.test/*', true],
  ['https://a.example.test:8443/', 'https://a.example.test:8443/*', true],
  ['https://A.Example.Test/', 'https://a.example.test/*', true],
  ['http://a.example.test/', 'https://a.example.test/*', false],
  ['http://a.example.test/', '*://a.example.test/*', true],
  ['https://a.example.test/', '*://*.example.test/*', true],
  ['https://example.test/', '*://*.example.test/*', true],
  ['https://evilexample.test/', '*://*.example.test/*', false],
  ['https://example.test.evil.test/', '*://*.example.test/*', false],
  ['https://b.a.example.test/', 'https://a.example.test/*', false],
  ['https://anywhere.test/', 'https://*/*', true],
  ['http://anywhere.test/', 'https://*/*', false],
  ['http://anywhere.test/', '<all_urls>', true],
  ['http://localhost:5173/', 'http://localhost/*', true],
  ['http://127.0.0.1:5173/', '*://127.0.0.1/*', true],
  ['http://[::1]:5173/', 'http://[::1]/*', true],
  ['http://[::1]:5173/', 'http://[::1]:5173/*', true],
  ['http://[::1]/', 'http://[::2]/*', false],
  ['about:blank', '<all_urls>', false],
  ['chrome://extensions/', '<all_urls>', false],
  ['file:///tmp/a.html', '<all_urls>', false],
  ['', '<all_urls>', false],
  ['https://a.test/', '', false],
];

describe('isOriginGranted', () => {
  it.each(CASES)('%s by %s: %o', (page, pattern, expected) => {
    expect(isOriginGranted(page, [pattern])).toBe(expected);
  });

  it('asks every pattern, and grants nothing without one', () => {
    expect(isOriginGranted('https://b.test/', ['https://a.test/*', 'https://b.test/*'])).toBe(true);
    expect(isOriginGranted('https://b.test/', [])).toBe(false);
  });
});
