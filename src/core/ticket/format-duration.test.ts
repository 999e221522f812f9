import { describe, expect, it } from 'vitest';
import { formatDuration } from './format-duration';

const CASES: readonly [durationMs: number, expected: string][] = [
  [0, '0 ms'],
  [0.4, '0 ms'],
  [148.2, '148 ms'],
  [999.4, '999 ms'],
  [999.5, '1.00 s'],
  [1234, '1.23 s'],
  [9994, '9.99 s'],
  [9995, '10.0 s'],
  [99_949, '99.9 s'],
  [99_950, '1 min 40 s'],
  [119_600, '2 min 0 s'],
  [125_000, '2 min 5 s'],
  [3_600_000, '60 min 0 s'],
];

describe('formatDuration', () => {
  it.each(CASES)('writes %d ms as %s, rounded once and never to 1000 ms or 60 s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
