import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from './hash64';

const COUNT = 100_000;
const SEED = 20261124;

/** As bodies are: alike but for a digit, a swapped letter, a repeated part. */
const likeTexts = Array.from(
  { length: COUNT },
  (_, n) => `{"Limit":20,"Offset":${n},"Id":"ins-${(n * 7919) % 10_007}"}`,
);

describe('hash64', () => {
  it('gives 16 hex digits, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash64(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(hash64(text)).toBe(hash64(`${text}`));
      }),
    );
  });

  it('gives no two of 100,000 drawn texts the same hash', () => {
    const texts = new Set(fc.sample(fc.string({ maxLength: 40 }), { numRuns: COUNT, seed: SEED }));
    expect(texts.size).toBeGreaterThan(COUNT / 2);
    expect(new Set([...texts].map(hash64)).size).toBe(texts.size);
  });

  it('gives no two of 100,000 texts that are much alike the same hash', () => {
    expect(new Set(likeTexts).size).toBe(COUNT);
    expect(new Set(likeTexts.map(hash64)).size).toBe(COUNT);
  });

  it.each([
    ['an empty text and a zero', '', '\0'],
    ['zeros by their number', '\0', '\0\0'],
    ['the order of letters', 'ab', 'ba'],
    ['where a part ends', 'GET https://a', 'GEThttps://a'],
    ['letters beyond Latin', '名', '各'],
    ['both halves of one character', '\ud83d\ude00', '\ude00\ud83d'],
  ])('tells apart %s', (_, one, other) => {
    expect(hash64(one)).not.toBe(hash64(other));
  });

  it('sets each of its 64 bits for about half of the texts', () => {
    const ones = new Array<number>(64).fill(0);
    for (const text of likeTexts) {
      const bits = BigInt(`0x${hash64(text)}`);
      for (let bit = 0; bit < 64; bit++)
        ones[bit] = (ones[bit] ?? 0) + Number((bits >> BigInt(bit)) & 1n);
    }
    // Ten standard deviations.
    for (const count of ones) expect(Math.abs(count - COUNT / 2)).toBeLessThan(1600);
  });
});
