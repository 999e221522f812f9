import { describe, expect, it } from 'vitest';
import { parseCallFilter } from '../core/filter/parse-call-filter';
import { FILTER_EXAMPLES } from './filter-examples';
import { filterProblemText } from './filter-problem-text';
import { english } from './words/en';
import { chinese } from './words/zh';

interface Case {
  readonly text: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  { text: 'a'.repeat(20_001), says: 'longer than 20,000 characters' },
  { text: '('.repeat(60), says: 'More than 50 parentheses' },
  { text: '"a', says: 'This quote does not end' },
  { text: '/a', says: 'This regular expression does not end' },
  { text: '(a', says: 'never closed' },
  { text: 'a)', says: 'closes nothing' },
  { text: '()', says: 'Nothing is in these parentheses' },
  { text: '""', says: 'Nothing is in these quotes' },
  { text: 'a OR', says: 'OR needs a term on both sides' },
  { text: 'a -', says: 'The minus sign needs a term' },
  { text: 'code:', says: 'code: needs a value here, such as code:AuthFailure.' },
  { text: 'duration:', says: 'such as duration:>2s.' },
  { text: 'size:', says: 'such as size:>100k.' },
  { text: '/(/', says: 'does not take the regular expression ( (Unterminated group)' },
  { text: 'acton:x', says: 'There is no qualifier acton:. Write action:, or' },
  { text: 'method:post', says: 'There is no qualifier method:. To search' },
  { text: 'outcome:eror', says: 'outcome: does not know eror. Write outcome:error.' },
  { text: 'outcome:banana', says: 'It knows error, success, pending,' },
  {
    text: 'status:abc',
    says: 'abc is no number that status: takes. Write one such as status:4xx.',
  },
  { text: 'slower:2x', says: 'slower: does not know the unit x. Use one of ms, s, m.' },
  { text: 'status:9xx', says: 'status: takes a number without a unit. Take xx away.' },
  { text: 'since:soon', says: 'soon is no time.' },
  { text: `since:${'x'.repeat(100)}`, says: `${'x'.repeat(39)}… is no time.` },
];

describe('a problem of a filter', () => {
  it.each(CASES)('is said in both languages: $says', ({ text, says }) => {
    const problems = parseCallFilter(text);
    if (!Array.isArray(problems)) throw new Error('there is no problem');
    expect(problems.map((it) => filterProblemText(it, english))).toEqual([
      expect.stringContaining(says),
    ]);
    for (const problem of problems) {
      expect(filterProblemText(problem, chinese)).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});

describe('the examples', () => {
  it.each(Object.values(FILTER_EXAMPLES))('have %s, which is a filter', (example) => {
    expect(parseCallFilter(example)).not.toBeInstanceOf(Array);
  });
});
