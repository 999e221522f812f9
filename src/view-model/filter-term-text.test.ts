import { describe, expect, it } from 'vitest';
import { filterTermText } from './filter-term-text';

describe('a term', () => {
  it.each<[Parameters<typeof filterTermText>, string]>([
    [['code', 'AuthFailure'], 'code:=AuthFailure'],
    [['action', 'RunInstances', true], '-action:=RunInstances'],
    [['action', 'a b'], 'action:="a b"'],
    [['region', undefined], '-region:*'],
    [['service', ''], '-service:*'],
    [['service', undefined, true], 'service:*'],
  ])('of %j is %s', (asked, expected) => expect(filterTermText(...asked)).toBe(expected));
});
