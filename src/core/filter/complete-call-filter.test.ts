import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnCalls } from '../har/drawn-calls.fixture';
import { madeCall } from '../made-call.fixture';
import { completeCallFilter } from './complete-call-filter';
import { createFilterCounts } from './create-filter-counts';
import { FILTER_CALLS, NOW } from './filter-calls.fixture';
import type { FilterSuggestion } from './filter-suggestion';
import { matchesCall } from './matches-call';
import { parseCallFilter } from './parse-call-filter';

const CLOCK = { now: NOW, utcOffsetMinutes: 0 };
const numRuns = Number(process.env.PROPERTY_RUNS ?? 3000);

const counts = createFilterCounts();
for (const call of Object.values(FILTER_CALLS)) counts.add(call);

interface Case {
  readonly name: string;
  /** The caret is at `|`. */
  readonly text: string;
  /** The first suggestions applied, with their counts. */
  readonly gives: readonly string[];
  /** There may be more than these. */
  readonly hasMore?: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'names of qualifiers in an empty filter',
    text: '|',
    gives: ['code:|', 'action:|', 'service:|'],
    hasMore: true,
  },
  { name: 'names behind a space', text: 'a |', gives: ['a code:|'], hasMore: true },
  { name: 'names behind a minus sign', text: '-|', gives: ['-code:|'], hasMore: true },
  { name: 'names in a group', text: '(|)', gives: ['(code:|)'], hasMore: true },
  { name: 'a name that is begun', text: 'outc|', gives: ['outcome:|'] },
  { name: 'a name that is begun in capitals', text: 'OUTC|', gives: ['outcome:|'] },
  {
    name: 'names that begin alike',
    text: 's|',
    gives: ['service:|', 'status:|', 'slower:|', 'since:|', 'size:|'],
  },
  { name: 'the whole word is replaced', text: 'ou|tc x', gives: ['outcome:| x'], hasMore: true },
  { name: 'another name in place of one', text: 'reg|ion:x', gives: ['region:|x'] },
  { name: 'nothing right before a group', text: '|(a)', gives: [] },
  { name: 'nothing right before a word', text: '|a', gives: [] },
  { name: 'nothing in quotes', text: '"co|"', gives: [] },
  { name: 'nothing in a regex', text: '/co|/', gives: [] },
  { name: 'nothing behind OR', text: 'a OR|', gives: [] },
  {
    name: 'values, the most frequent first',
    text: 'outcome:|',
    gives: ['outcome:error| 3', 'outcome:success| 3', 'outcome:failed| 1'],
    hasMore: true,
  },
  {
    name: 'values that hold what is typed',
    text: 'code:fail|',
    gives: ['code:AuthFailure.SignatureFailure| 1'],
  },
  {
    name: 'values in place of the whole value',
    text: 'code:fa|ult x',
    gives: ['code:AuthFailure.SignatureFailure| 1 x'],
  },
  { name: 'values of a negated qualifier', text: '-code:csrf|', gives: ['-code:CsrfError| 1'] },
  { name: 'values behind a comma', text: 'code:A,csrf|', gives: ['code:A,CsrfError| 1'] },
  { name: 'values before a comma', text: 'code:csrf|,A', gives: ['code:CsrfError| 1,A'] },
  { name: 'values in quotes', text: 'code:"csrf|"', gives: ['code:CsrfError| 1'] },
  {
    name: 'values in quotes that are still open',
    text: 'code:"csrf| is:error',
    gives: ['code:CsrfError| 1 is:error'],
  },
  {
    name: 'a value that stands in a longer one is asked for exactly',
    text: 'region:zhou|',
    gives: ['region:=ap-guangzhou| 1', 'region:ap-guangzhou-open| 1'],
  },
  { name: 'an exact value stays exact', text: 'code:=csrf|', gives: ['code:=CsrfError| 1'] },
  { name: 'a region by its Chinese name', text: 'region:\u5317|', gives: ['region:ap-beijing| 1'] },
  {
    name: 'statuses',
    text: 'status:|',
    gives: ['status:200| 6', 'status:401| 1', 'status:502| 1'],
  },
  { name: 'words of is:', text: 'is:dep|', gives: ['is:deprecated| 1'] },
  {
    name: 'spans of time',
    text: 'since:1|',
    gives: ['since:1m|', 'since:15m|', 'since:1h|', 'since:1d|'],
  },
  { name: 'durations', text: 'slower:|', gives: ['slower:500ms|', 'slower:1s|'], hasMore: true },
  { name: 'no values of a parameter', text: 'param:L|', gives: [] },
  { name: 'a value that is whole is not suggested', text: 'code:CsrfError|', gives: [] },
  { name: 'values of a word that is no name', text: 'csrf|', gives: ['code:CsrfError| 1'] },
  {
    name: 'values of a word, the most frequent first',
    text: 'describe|',
    gives: ['action:DescribeInstances| 4'],
    hasMore: true,
  },
];

describe('completion', () => {
  it.each(CASES)('offers $name: $text', ({ text: marked, gives, hasMore = false }) => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const found = completeCallFilter(text, caret, counts).map((it) => shown(text, it));
    expect(hasMore ? found.slice(0, gives.length) : found).toEqual(gives);
  });

  it('offers no more than twelve', () => {
    expect(completeCallFilter('', 0, counts)).toHaveLength(12);
  });

  it.each(['action:describe', 'describe', 'action:'])(
    'goes through the values no more often than it offers some: %s',
    (text) => {
      const values = new Map(
        Array.from({ length: 2_000 }, (_, at) => [`DescribeThing${at}`, at] as const),
      );
      let walks = 0;
      const many = {
        valuesOf: () => {
          walks++;
          return values;
        },
      };
      const found = completeCallFilter(text, text.length, many);
      expect(found[0]).toMatchObject({ count: 1_999 });
      expect(found).toHaveLength(12);
      expect(walks).toBeLessThan(100);
    },
  );

  it.each([
    'code:',
    'code:inv',
    'inv',
    'action:',
    'region:',
    'service:',
    'status:',
    'is:',
    'outcome:',
  ])('says of %s how many calls each value lists', (text) => {
    const calls = [
      ...drawnCalls(200),
      ...['InvalidParameter', 'InvalidParameter.Limit', 'InvalidParameterValue'].map((Code) =>
        madeCall({
          body: JSON.stringify({ Response: { Error: { Code, Message: 'm' }, RequestId: 'r' } }),
        }),
      ),
    ];
    const drawn = createFilterCounts();
    for (const call of calls) drawn.add(call);
    const values = completeCallFilter(text, text.length, drawn).filter((it) => it.kind === 'value');
    expect(values.length).toBeGreaterThan(0);
    for (const it of values) {
      const applied = apply(text, it);
      const filter = parseCallFilter(applied);
      if (Array.isArray(filter)) throw new Error(applied);
      const listed = calls.filter((call) => matchesCall(filter, call, CLOCK));
      expect([applied, listed.length]).toEqual([applied, it.count]);
    }
  });

  it('leaves a text as good as it was', () => {
    const drawn = createFilterCounts();
    for (const call of drawnCalls(200)) drawn.add(call);
    let applied = 0;
    const piece = fc.constantFrom(
      ...[
        'code:',
        'is:',
        'region:',
        'outcome:',
        'status:',
        'since:',
        'in',
        'a',
        ' ',
        ' OR ',
        '(',
        ')',
      ],
      ...[',', '-', '"', '=', '/', 'InvalidParameter', 'error', 'co', '4xx', 'action:', 'x', '\\'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const caret = at % (text.length + 1);
        const suggestions = completeCallFilter(text, caret, drawn);
        const isFilter = !Array.isArray(parseCallFilter(text));
        for (const it of suggestions) {
          const { start, end } = it.replaces;
          expect(start <= caret && caret <= end && end <= text.length).toBe(true);
          if (!isFilter) continue;
          applied++;
          const problems = parseCallFilter(apply(text, it));
          if (it.kind === 'value') expect(problems).not.toBeInstanceOf(Array);
          else if (Array.isArray(problems)) {
            const valueStart = start + it.insert.length;
            const isBehind = problems.every((problem) => problem.end >= valueStart);
            expect([problems.length, isBehind]).toEqual([1, true]);
          }
        }
      }),
      { numRuns },
    );
    expect(applied).toBeGreaterThan(numRuns);
  });
});

describe('counts', () => {
  it('are those of the calls that were added and not removed', () => {
    const all = drawnCalls(300);
    const kept = createFilterCounts();
    const fresh = createFilterCounts();
    for (const call of all) kept.add(call);
    for (const call of all.slice(0, 250)) kept.remove(call);
    for (const call of all.slice(250)) fresh.add(call);
    for (const name of [
      'code',
      'action',
      'service',
      'region',
      'status',
      'outcome',
      'is',
    ] as const) {
      expect(sorted(kept.valuesOf(name))).toEqual(sorted(fresh.valuesOf(name)));
    }
    expect(kept.valuesOf('code').size).toBeGreaterThan(1);
  });
});

function sorted(values: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...values].sort(([left], [right]) => (left < right ? -1 : 1));
}

function apply(text: string, { insert, replaces }: FilterSuggestion): string {
  return text.slice(0, replaces.start) + insert + text.slice(replaces.end);
}

/** The text with the suggestion, the caret behind it, and its count. */
function shown(text: string, it: FilterSuggestion): string {
  const count = it.kind === 'value' && it.count !== undefined ? ` ${it.count}` : '';
  return apply(text, { ...it, insert: `${it.insert}|${count}` });
}
