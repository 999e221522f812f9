import { describe, expect, it } from 'vitest';
import { rowSlots } from './row-slots';

const EMPTY: ReadonlyMap<string, number> = new Map();

describe('rowSlots', () => {
  it.each([
    ['none before', '', 'abc', 'a0 b1 c2'],
    ['the same', 'abc', 'abc', 'a0 b1 c2'],
    ['scrolled by one', 'abc', 'bcd', 'b1 c2 d0'],
    ['scrolled back by one', 'bcd', 'abc', 'a2 b0 c1'],
    ['all other rows, in the same places', 'abc', 'xyz', 'x0 y1 z2'],
    ['fewer', 'abcd', 'ad', 'a0 d3'],
    ['more, after fewer', 'ad', 'axd', 'a0 x2 d1'],
    ['none', 'abc', '', ''],
  ])('%s', (_, before, now, expected) => {
    const slots = rowSlots([...now], rowSlots([...before], EMPTY));
    expect([...slots].map(([id, slot]) => `${id}${slot}`).join(' ')).toBe(expected);
  });

  it('never gives two rows one element', () => {
    let slots = EMPTY;
    for (const rows of ['abcdef', 'cdx', 'xyzabc', 'd', 'dcba', 'hijklmnop']) {
      slots = rowSlots([...rows], slots);
      expect(new Set(slots.values()).size).toBe(rows.length);
      expect([...slots.keys()]).toEqual([...rows]);
    }
  });
});
