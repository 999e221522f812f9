import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow, scrollTopFor } from './row-window';

const SIZES = { rowHeight: 22, viewHeight: 220 };

describe('rowWindow', () => {
  it.each<[count: number, scrollTop: number, from: number, until: number]>([
    [0, 0, 0, 0],
    [5, 0, 0, 5],
    [1000, 0, 0, 18],
    [1000, 220, 2, 28],
    [1000, 21_780, 982, 1000],
    // The list became shorter than where it is scrolled to.
    [10, 21_780, 9, 10],
    [1000, -50, 0, 18],
  ])('of %d rows at %d px is %d to %d', (count, scrollTop, from, until) => {
    expect(rowWindow({ ...SIZES, count, scrollTop })).toEqual({ from, until });
  });

  it('draws few rows out of sight where the list is held at its end', () => {
    const input = { ...SIZES, count: 1000, scrollTop: 21_780, isHeldAtEnd: true };
    expect(rowWindow(input)).toEqual({ from: 988, until: 1000 });
  });

  it('holds every row that is in sight', () => {
    const pixels = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(fc.nat(100_000), pixels, fc.nat(2000), fc.boolean(), (...drawn) => {
        const [count, scrollTop, viewHeight, isHeldAtEnd] = drawn;
        const input = { count, rowHeight: 22, scrollTop, viewHeight, isHeldAtEnd };
        const { from, until } = rowWindow(input);
        for (let y = scrollTop; y < scrollTop + viewHeight; y += 22) {
          const row = Math.floor(y / 22);
          if (row < count) expect(row >= from && row < until).toBe(true);
        }
      }),
    );
  });
});

describe('scrollTopFor', () => {
  it.each<[index: number, scrollTop: number, expected: number]>([
    [3, 0, 0],
    [9, 0, 0],
    [10, 0, 22],
    [3, 100, 66],
    [500, 0, 10_802],
  ])('row %d, from %d px, is %d px', (index, scrollTop, expected) => {
    expect(scrollTopFor(index, { ...SIZES, scrollTop })).toBe(expected);
  });
});
