import { describe, expect, it } from 'vitest';
import type { CallFilter } from './call-filter';
import { formatCallFilter } from './format-call-filter';
import { parseCallFilter } from './parse-call-filter';
import { readsBody } from './reads-body';
import { splitFilter } from './split-filter';
import { usesClock } from './uses-clock';

function parsed(text: string): CallFilter {
  const filter = parseCallFilter(text);
  if (Array.isArray(filter)) throw new Error(`no filter: ${text}`);
  return filter as CallFilter;
}
const printed = (filter: CallFilter | undefined) => filter && formatCallFilter(filter);

describe('splitFilter', () => {
  it.each<[text: string, quick: string, slow: string | undefined]>([
    ['word code:A', 'word code:A', undefined],
    ['word /a.b/ code:A', 'word code:A', '/a.b/'],
    ['response:x', '', 'response:x'],
    ['-/a/ word', 'word', '-/a/'],
    ['word OR /a/', '', 'word OR /a/'],
  ])('of %s', (text, quick, slow) => {
    const split = splitFilter(parsed(text));
    expect([printed(split.quick), printed(split.slow)]).toEqual([quick, slow]);
  });
});

describe('readsBody', () => {
  it.each<[text: string, expected: boolean]>([
    ['word', false],
    ['/a/', false],
    ['word OR -response:x', true],
    ['larger:1k', true],
  ])('of %s: %s', (text, expected) => expect(readsBody(parsed(text))).toBe(expected));
});

describe('usesClock', () => {
  it.each<[text: string, expected: boolean]>([
    ['word', false],
    ['(a OR -since:5m)', true],
  ])('of %s: %s', (text, expected) => expect(usesClock(parsed(text))).toBe(expected));
});
