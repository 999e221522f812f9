import { describe, expect, it } from 'vitest';
import { readNavigationTimes } from './navigation-times';

const LAST = 1000;
const TOLD = 5000;
const TOLD_ONLY = { began: TOLD, at: TOLD };

describe('readNavigationTimes', () => {
  it.each([
    ['the page’s own times', { began: 2000.25, at: 2300 }, { began: 2000.25, at: 2300 }],
    [
      'a page that set out before the last one was there',
      { began: 900, at: 1000 },
      { began: 900, at: 1000 },
    ],
    ['a page from the back/forward cache', { began: 400, at: 700 }, TOLD_ONLY],
    ['a page of whose document nothing is known', { began: 2000, at: 0 }, TOLD_ONLY],
    ['a clock that is ahead', { began: 4000, at: 5001 }, TOLD_ONLY],
    ['times in the wrong order', { began: 3000, at: 2000 }, TOLD_ONLY],
    ['no answer', undefined, TOLD_ONLY],
    ['nothing', null, TOLD_ONLY],
    ['a word', 'soon', TOLD_ONLY],
    ['something else', { began: '2000', at: '2300' }, TOLD_ONLY],
    ['no numbers', { began: Number.NaN, at: Number.NaN }, TOLD_ONLY],
  ])('takes %s', (_, answer, expected) => {
    expect(readNavigationTimes(answer, LAST, TOLD)).toEqual(expected);
  });
});
