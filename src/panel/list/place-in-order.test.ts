import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { placeInOrder } from './place-in-order';

/** An element a letter. */
function rootWith(letters: string): { root: Element; elements: Map<string, Element> } {
  const root = document.createElement('div');
  const elements = new Map<string, Element>();
  for (const letter of letters) {
    const element = document.createElement('i');
    element.textContent = letter;
    elements.set(letter, element);
    root.append(element);
  }
  return { root, elements };
}

describe('placeInOrder', () => {
  it.each([
    ['as they stand', 'abc', 'abc', 'abc', 0],
    ['the first ones go to the end', 'abcde', 'cdeab', 'cdeab', 3],
    ['the last one comes to the front', 'abcd', 'dabc', 'dabc', 1],
    ['turned around', 'abc', 'cba', 'cba', 2],
    ['others stay', 'axbyc', 'abc', 'axbyc', 0],
    ['around others', 'axbyc', 'cab', 'caxby', 1],
    ['none', 'abc', '', 'abc', 0],
  ])('%s', (_, standing, wanted, expected, moves) => {
    const { root, elements } = rootWith(standing);
    const spy = vi.spyOn(root, 'insertBefore');
    placeInOrder(
      root,
      [...wanted].flatMap((letter) => elements.get(letter) ?? []),
    );
    expect(root.textContent).toBe(expected);
    expect(spy).toHaveBeenCalledTimes(moves);
  });

  it('ends in the wanted order, whatever stood before', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(letters, letters, (standing, others) => {
        const { root, elements } = rootWith(standing.join(''));
        const wanted = others.filter((letter) => elements.has(letter));
        placeInOrder(
          root,
          wanted.flatMap((letter) => elements.get(letter) ?? []),
        );
        const after = [...(root.textContent ?? '')];
        expect(after.filter((letter) => wanted.includes(letter))).toEqual(wanted);
        expect(after.toSorted()).toEqual(standing.toSorted());
      }),
    );
  });
});
