import fc from 'fast-check';
import { expect, it } from 'vitest';
import { internText } from './intern-text';

it('gives a text that equals the one it is given, also once it has begun anew', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => internText(text) === text));
  for (let n = 0; n < 10_000; n++)
    expect(internText(`text ${n % 5_000}`)).toBe(`text ${n % 5_000}`);
});
