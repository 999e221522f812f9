import { describe, expect, it } from 'vitest';
import { withoutBegunQualifier } from './without-begun-qualifier';

describe('withoutBegunQualifier', () => {
  it.each([
    ['slower', ''],
    ['cvm slow', 'cvm'],
    ['cvm -code', 'cvm'],
    ['cvm --code', 'cvm --code'],
    ['cvm OR (reg', 'cvm OR ('],
    ['REQUEST-ID', ''],
    ['describe', 'describe'],
    ['cvm ', 'cvm '],
    ['code:A', 'code:A'],
    ['"slower', '"slower'],
    ['', ''],
  ])('of %j is %j', (text, expected) => expect(withoutBegunQualifier(text)).toBe(expected));
});
