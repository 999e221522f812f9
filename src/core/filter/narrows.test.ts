import { describe, expect, it } from 'vitest';
import type { CallFilter } from './call-filter';
import { narrows } from './narrows';
import { parseCallFilter } from './parse-call-filter';

interface Case {
  readonly older: string;
  readonly newer: string;
}

const NARROWS: readonly Case[] = [
  { older: '', newer: 'a' },
  { older: 'a', newer: 'a' },
  { older: 'a', newer: 'A' },
  { older: 'desc', newer: 'descr' },
  { older: 'esc', newer: 'describe' },
  { older: 'a', newer: 'a b' },
  { older: 'b', newer: 'a b' },
  { older: 'a b', newer: 'ax by c' },
  { older: 'a OR b', newer: 'a' },
  { older: 'a OR b', newer: 'b c' },
  { older: 'a OR b OR c', newer: 'c OR a' },
  { older: '(a OR b) c', newer: 'bb cc' },
  { older: '-ab', newer: '-a' },
  { older: '-(a b)', newer: '-a' },
  { older: '-a', newer: '-(a OR b)' },
  { older: 'code:A,B', newer: 'code:A' },
  { older: 'code:Auth', newer: 'code:AuthFailure' },
  { older: 'code:Auth', newer: 'code:=AuthFailure' },
  { older: 'code:Auth', newer: 'code:*Auth*Failure' },
  { older: 'param:Limit', newer: 'param:Limit=1' },
  { older: 'param:Limit=1', newer: 'param:limit=10' },
  { older: 'slower:1s', newer: 'slower:2s' },
  { older: 'status:>=400', newer: 'status:4xx' },
  { older: 'status:4xx', newer: 'status:404' },
  { older: 'status:4xx,5xx', newer: 'status:404,500' },
  { older: 'status:>=200', newer: 'status:>200' },
  { older: 'outcome:error,failed', newer: 'outcome:failed' },
  { older: 'is:v1,v3', newer: 'is:v3' },
  { older: 'since:10m', newer: 'since:5m' },
  { older: 'since:5m', newer: 'since:5m' },
  { older: 'since:14:30', newer: 'since:14:30' },
  { older: 'since:2026-11-26', newer: 'since:2026-11-27' },
  { older: '-since:2026-11-27', newer: '-since:2026-11-26' },
  { older: '/a/', newer: '/a/ b' },
];

const DOES_NOT: readonly Case[] = [
  { older: 'a', newer: '' },
  { older: 'descr', newer: 'desc' },
  { older: 'a b', newer: 'a' },
  { older: 'a', newer: 'a OR b' },
  { older: '-a', newer: '-ab' },
  { older: 'a', newer: '-a' },
  { older: 'code:A', newer: 'code:A,B' },
  { older: 'code:=Auth', newer: 'code:Auth' },
  { older: 'code:=Auth', newer: 'code:=AuthFailure' },
  { older: 'code:Auth*', newer: 'code:AuthFailure' },
  { older: 'code:ab', newer: 'code:*a*b*' },
  { older: 'code:a', newer: 'action:a' },
  { older: 'code:/a/', newer: 'code:a' },
  { older: 'param:Limit=1', newer: 'param:Limit' },
  { older: 'param:Lim', newer: 'param:Limit' },
  { older: 'status:>200', newer: 'status:>=200' },
  { older: 'status:<200', newer: 'status:<=200' },
  { older: 'status:4xx', newer: 'status:>=400' },
  { older: 'status:4xx', newer: 'status:500' },
  { older: 'slower:2s', newer: 'slower:1s' },
  { older: 'slower:1s', newer: 'larger:2k' },
  { older: 'since:5m', newer: 'since:10m' },
  // Calls grow older than that as time passes.
  { older: '-since:5m', newer: '-since:5m' },
  { older: '-since:5m', newer: '-since:10m' },
  { older: '-since:14:30', newer: '-since:14:30' },
  { older: 'since:14:30', newer: 'since:14:31' },
  { older: '/a/', newer: '/ab/' },
];

describe('narrows', () => {
  it.each(NARROWS)('"$older" to "$newer"', ({ older, newer }) => {
    expect(narrows(filterOf(newer), filterOf(older))).toBe(true);
  });

  it.each(DOES_NOT)('not "$older" to "$newer"', ({ older, newer }) => {
    expect(narrows(filterOf(newer), filterOf(older))).toBe(false);
  });

  it('gives up on filters that would take long to compare', () => {
    const long = Array.from({ length: 2_000 }, (_, at) => `a${at}`).join(' OR ');
    expect(narrows(filterOf(`${long} OR b`), filterOf(`${long} OR c`))).toBe(false);
  });
});

function filterOf(text: string): CallFilter {
  const filter = parseCallFilter(text);
  if (Array.isArray(filter)) throw new Error(JSON.stringify(filter));
  return filter;
}
