import { expect, it } from 'vitest';
import { parseUrl } from './parse-url';

it.each([
  ['https://a.example.test/x?y=1', 'a.example.test'],
  ['https://b.example.test/', 'b.example.test'],
  ['https://b.example.test/', 'b.example.test'],
  ['no url', undefined],
  ['', undefined],
  ['https://a.example.test/', 'a.example.test'],
])('parseUrl(%j) is of %s', (text, host) => {
  expect(parseUrl(text)?.host).toBe(host);
});
