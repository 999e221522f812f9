import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { placeInOrder } from './place-in-order';

/** Each letter is an element, a digit after it the place that it had. */
function place(root: Element, elements: Map<string, Element>, before: string, now: string): number {
  const moves = vi.spyOn(root, 'insertBefore');
  placeInOrder(
    root,
    [...now].map((letter) => {
      let element = elements.get(letter);
      if (element === undefined) {
        element = document.createElement('i');
        element.textContent = letter;
        elements.set(letter, element);
      }
      return { element, before: before.indexOf(letter) };
    }),
  );
  const count = moves.mock.calls.length;
  moves.mockRestore();
  return count;
}

describe('placeInOrder', () => {
  it.each([
    ['nothing', 'abc', 'abc', 'abc', 0],
    ['the first ones', '', '', 'abc', 3],
    ['scrolled by one: only what shows something else moves', 'abcd', '.bcd', 'bcda', 1],
    ['scrolled back by one', 'abcd', 'abc.', 'dabc', 1],
    ['all show something else, in the same places', 'abcd', '....', 'abcd', 0],
    ['fewer', 'abcd', 'abcd', 'ad', 0],
    ['more, in between', 'ad', 'ad', 'abcd', 2],
    ['turned around', 'abc', 'abc', 'cba', 2],
    ['none', 'abc', 'abc', '', 0],
  ])('%s', (_, standing, before, now, moves) => {
    const root = document.createElement('div');
    const elements = new Map<string, Element>();
    place(root, elements, '', standing);
    expect(place(root, elements, before, now)).toBe(moves);
    expect(root.textContent).toBe(now);
  });

  it('ends in the wanted order, whatever stood before', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.func(fc.boolean())), { maxLength: 6 }), (steps) => {
        const root = document.createElement('div');
        const elements = new Map<string, Element>();
        let standing = '';
        for (const [wanted, showsTheSame] of steps) {
          const now = wanted.join('');
          const before = [...standing].map((it) => (showsTheSame(it) ? it : '.')).join('');
          place(root, elements, before, now);
          expect(root.textContent).toBe(now);
          standing = now;
        }
      }),
    );
  });
});
