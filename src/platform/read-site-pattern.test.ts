import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSitePattern } from './read-site-pattern';

test.each([
  ['https://app.example', 'https://app.example/*'],
  [' https://app.example/a?b#c ', 'https://app.example/*'],
  ['app.example', '*://app.example/*'],
  ['localhost:5173', '*://localhost/*'],
  ['http://localhost:5173', 'http://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['HTTPS://APP.EXAMPLE', 'https://app.example/*'],
])('%s means %s', (text, pattern) => {
  expect(readSitePattern(text)).toBe(pattern);
});

test.each([
  '',
  ' ',
  'a b',
  'https://',
  'ftp://app.example',
  'chrome://extensions',
  '*',
  '*.example',
])('%s means no site', (text) => {
  expect(readSitePattern(text)).toBeUndefined();
});

test('never throws, and names one host only', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      const pattern = readSitePattern(text);
      if (pattern !== undefined) expect(pattern).toMatch(/^(?:https?|\*):\/\/[^/*]+\/\*$/);
    }),
  );
});
