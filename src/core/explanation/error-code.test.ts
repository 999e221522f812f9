import { describe, expect, it } from 'vitest';
import { parseErrorCode } from './error-code';

const CASES = [
  { name: 'one level', code: 'InternalError', levels: ['InternalError'], rest: '' },
  { name: 'two levels', code: 'A.B', levels: ['A', 'B'], rest: 'B' },
  {
    name: 'three levels',
    code: 'FailedOperation.DeleteTrigger.UrlUsed',
    levels: ['FailedOperation', 'DeleteTrigger', 'UrlUsed'],
    rest: 'DeleteTrigger.UrlUsed',
  },
  { name: 'a dot at the end', code: 'MissingParameter.', levels: ['MissingParameter'], rest: '' },
  { name: 'two dots in a row', code: 'A..B', levels: ['A', 'B'], rest: 'B' },
  { name: 'a dot at the beginning', code: '.A', levels: ['A'], rest: '' },
  { name: 'a number', code: '4000', levels: ['4000'], rest: '' },
  { name: 'white space around', code: ' A . B ', levels: ['A', 'B'], rest: 'B' },
  { name: 'nothing', code: '', levels: [], rest: '' },
  { name: 'dots only', code: '...', levels: [], rest: '' },
] as const;

describe('parseErrorCode', () => {
  for (const { name, code, levels, rest } of CASES) {
    it(`reads ${name}`, () => {
      expect(parseErrorCode(code)).toEqual({ levels, first: levels[0] ?? '', rest });
    });
  }

  it('reads a code of 10 KB', () => {
    const { first, levels } = parseErrorCode('Ab.'.repeat(3_400));
    expect(first).toBe('Ab');
    expect(levels).toHaveLength(3_400);
  });
});
