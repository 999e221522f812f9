import { describe, expect, it } from 'vitest';
import { nestParameters } from './nest-parameters';

const nested = (pairs: readonly (readonly [path: string, value: string])[]) =>
  nestParameters(pairs.map(([path, value]) => ({ path, value, kind: 'text' })));

describe('nestParameters', () => {
  it.each<[name: string, pairs: readonly (readonly [string, string])[], expected: string]>([
    ['nothing', [], '{}'],
    [
      'objects and arrays',
      [
        ['Filters.0.Name', 'zone'],
        ['Filters.0.Values.1', 'b'],
        ['Filters.0.Values.0', 'a'],
      ],
      '{"Filters":[{"Name":"zone","Values":["a","b"]}]}',
    ],
    [
      'what looks like numbers and booleans',
      [
        ['A', '20'],
        ['B', '-1'],
        ['C', 'true'],
        ['D', '007'],
        ['E', '1.5'],
        ['F', ''],
      ],
      '{"A":20,"B":-1,"C":true,"D":"007","E":"1.5","F":""}',
    ],
    ['long numbers as text', [['A', '12345678901234567890']], '{"A":"12345678901234567890"}'],
    ['numbers at the top as names', [['0', 'a']], '{"0":"a"}'],
    [
      'mixed names as an object',
      [
        ['A.0', 'a'],
        ['A.x', 'b'],
      ],
      '{"A":{"0":"a","x":"b"}}',
    ],
    [
      'the first of two that contradict each other',
      [
        ['A', 'a'],
        ['A.B', 'b'],
        ['A', 'c'],
      ],
      '{"A":"a"}',
    ],
    ['a name of JavaScript’s own', [['__proto__.a', 'b']], '{"__proto__":{"a":"b"}}'],
  ])('writes %s', (_, pairs, expected) => {
    expect(nested(pairs)).toBe(expected);
  });
});
