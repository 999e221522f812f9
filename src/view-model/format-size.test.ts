import { expect, it } from 'vitest';
import { formatSize } from './format-size';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [99_949, '99.9 kB'],
  [99_950, '100 kB'],
  [999_949, '1000 kB'],
  [999_950, '1.0 MB'],
  [19_400_000, '19.4 MB'],
])('%d is %s', (size, expected) => expect(formatSize(size)).toBe(expected));
