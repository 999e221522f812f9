import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParameter } from './find-parameter';

const CASES: readonly [name: string, text: string, path: string, found: string | undefined][] = [
  ['a name at the top', '{"Limit":20,"InstanceIds":["a"]}', 'InstanceIds', '"InstanceIds"'],
  ['a name in a list of objects', '{"Filters":[{"Name":"x"}]}', 'Filters.0.Name', '"Name"'],
  ['brackets', '{"Filters":[{"Name":"x"}]}', 'Filters[0].Name', '"Name"'],
  ['below a gateway’s data', '{"cmd":"X","data":{"Version":"v","Zone":1}}', 'Zone', '"Zone"'],
  ['an escaped name', '{"\\u005aone":1}', 'Zone', '"\\u005aone"'],
  ['the same name elsewhere is not it', '{"A":{"Zone":1}}', 'Zone', undefined],
  ['a missing name', '{"A":1}', 'Zone', undefined],
  ['a cut text', '{"Zone":1,"B', 'Zone', '"Zone"'],
  ['a form', 'Action=A&Zone=1', 'Zone', 'Zone'],
  ['a list in a form', 'Action=A&Ids.0=1', 'Ids', 'Ids.0'],
  ['a form without it', 'Action=A', 'Zone', undefined],
  ['no path', '{"A":1}', '', undefined],
  ['only an index', '{"A":1}', '0', undefined],
];

describe('findParameter', () => {
  it.each(CASES)('finds %s', (_, text, path, found) => {
    const span = findParameter(text, path);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, path) => {
        findParameter(text, path);
      }),
    );
  });
});
