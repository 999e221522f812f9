import type { NumberField } from './call-filter';

/** What a unit stands for, the smallest first; `''` is a number alone. Sizes count as browsers do. */
export const NUMBER_UNITS: Readonly<Record<NumberField, readonly (readonly [string, number])[]>> = {
  status: [['', 1]],
  duration: [
    ['ms', 1],
    ['', 1],
    ['s', 1000],
    ['m', 60_000],
  ],
  size: [
    ['', 1],
    ['b', 1],
    ['k', 1000],
    ['kb', 1000],
    ['m', 1_000_000],
    ['mb', 1_000_000],
  ],
};
