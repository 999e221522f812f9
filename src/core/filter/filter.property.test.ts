import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../call';
import { drawnCalls } from '../har/drawn-calls.fixture';
import type { CallFilter, FilterTerm, SinceTime, TextPattern } from './call-filter';
import { CALL_TRAITS, OUTCOME_KINDS } from './call-traits';
import { combineFilters } from './combine-filters';
import { matchesByReference } from './filter.reference';
import { FILTER_CALLS } from './filter-calls.fixture';
import { formatCallFilter } from './format-call-filter';
import { isSlowFilter } from './is-slow-filter';
import { matchesCall } from './matches-call';
import { narrows } from './narrows';
import { parseCallFilter } from './parse-call-filter';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 3000);

/** Without the long body, on which the reference's regular expressions would take minutes. */
const { page: _, ...SHORT } = FILTER_CALLS;
const CALLS: readonly Call[] = [...drawnCalls(140), ...Object.values(SHORT)];
const NOW = Math.max(...CALLS.map(({ exchange }) => exchange.startedAt)) + 1000;
const CLOCK = { now: NOW, utcOffsetMinutes: 480 };
/** The same list read later. */
const LATER = { ...CLOCK, now: NOW + 5_000 };

/** Pieces that stand in some of the calls, and some that the language itself uses. */
const PIECE = fc.constantFrom(
  ...[
    'e',
    'in',
    'limit',
    'Limit',
    'describe',
    'instances',
    'cvm',
    'InvalidParameter',
    'AuthFailure',
  ],
  ...['.', '0', '1', 'ap-', 'guangzhou', '广州', 'zone', '\n', 'OR', '-', '(', ')', '"', '\\', '/'],
  ...['*', ',', '=', ':', 'code:', ' ', 'x', 'Filters.0.Name', 'İ', 'ß', '\u{1f433}', 'net::ERR'],
);
const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
const SOURCE = fc.constantFrom(
  '^describe',
  'limit$',
  '[^a-z]',
  'a|e',
  '\\d+',
  '\\/',
  '(in)\\1',
  ' ',
  '"',
  '[/]',
);
/** Of what a wildcard may hold without being read as something else. */
const WILDCARD = fc
  .array(fc.constantFrom('*', 'e', 'in', '.', 'InvalidParameter', 'limit', '0', 'ap-', 'a:b'), {
    maxLength: 4,
  })
  .chain((pieces) => fc.constantFrom([...pieces, '*'], ['*', ...pieces]))
  .map((pieces) => pieces.join(''));

const PATTERN: fc.Arbitrary<TextPattern> = fc.oneof(
  TEXT.map((text): TextPattern => ({ kind: 'text', text })),
  TEXT.map((text): TextPattern => ({ kind: 'exact', text })),
  WILDCARD.map((text): TextPattern => ({ kind: 'wildcard', text })),
  SOURCE.map((source): TextPattern => ({ kind: 'regex', source })),
);
const NAME: fc.Arbitrary<TextPattern> = fc.oneof(
  fc
    .constantFrom(
      'Limit',
      'Lim',
      'limit',
      'Filters',
      'Filters.0',
      'Filters.Name',
      'Filters.0.Name',
      '0',
      'a b',
    )
    .map((text): TextPattern => ({ kind: 'text', text })),
  PATTERN.filter(({ kind }) => kind !== 'exact'),
);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 3 });
const VALUE = fc.constantFrom(
  0,
  1,
  99,
  100,
  120,
  200,
  400,
  401,
  499,
  500,
  1000,
  2000,
  2500,
  60_000,
  0.5,
  1e15,
);
const SINCE: fc.Arbitrary<SinceTime> = fc.oneof(
  fc
    .constantFrom(0, 1500, 5000, 60_000, 86_400_000, 1.5)
    .map((ms): SinceTime => ({ kind: 'ago', ms })),
  fc.nat(86_399).map((secondOfDay): SinceTime => ({ kind: 'clock', secondOfDay })),
  fc
    .tuple(
      fc.integer({ min: -100_000_000, max: 100_000 }),
      fc.constantFrom(undefined, 0, -330, 480),
    )
    .map(
      ([by, utcOffsetMinutes]): SinceTime => ({ kind: 'date', wallMs: NOW + by, utcOffsetMinutes }),
    ),
);

const TERM: fc.Arbitrary<FilterTerm> = fc.oneof(
  TEXT.map((text): FilterTerm => ({ kind: 'word', text })),
  SOURCE.map((source): FilterTerm => ({ kind: 'regex', source })),
  fc
    .tuple(
      fc.constantFrom('code', 'action', 'service', 'region', 'endpoint', 'request-id', 'response'),
      some(PATTERN),
    )
    .map(([field, patterns]) => ({ kind: 'text', field, patterns }) as FilterTerm),
  fc
    .tuple(some(NAME), fc.array(PATTERN, { maxLength: 2 }))
    .map(([names, values]): FilterTerm => ({ kind: 'param', names, values })),
  fc
    .tuple(
      fc.constantFrom('status', 'duration', 'size'),
      some(fc.tuple(fc.constantFrom('=', '>', '>=', '<', '<='), VALUE)),
    )
    .map(([field, tests]) => {
      const compared = tests.map(([operator, value]) => ({ kind: 'compare', operator, value }));
      return { kind: 'number', field, tests: compared } as FilterTerm;
    }),
  fc.integer({ min: 1, max: 5 }).map(
    (hundreds): FilterTerm => ({
      kind: 'number',
      field: 'status',
      tests: [{ kind: 'class', hundreds }],
    }),
  ),
  some(fc.constantFrom(...OUTCOME_KINDS)).map(
    (outcomes): FilterTerm => ({ kind: 'outcome', outcomes }),
  ),
  some(fc.constantFrom(...CALL_TRAITS)).map((traits): FilterTerm => ({ kind: 'is', traits })),
  SINCE.map((from): FilterTerm => ({ kind: 'since', from })),
);

/** Filters as the parser makes them: without levels that say nothing. */
const { filter: FILTER } = fc.letrec<{ filter: CallFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    TERM,
    tie('filter').map(
      (filter): CallFilter => (filter.kind === 'not' ? filter.filter : { kind: 'not', filter }),
    ),
    joined('all', tie('filter')),
    joined('any', tie('filter')),
  ),
}));

function joined(kind: 'all' | 'any', filter: fc.Arbitrary<CallFilter>): fc.Arbitrary<CallFilter> {
  return fc
    .array(filter, { minLength: 1, maxLength: 3 })
    .map((filters) => combineFilters(kind, filters) ?? { kind: 'all', filters: [] });
}

/** Any text, mostly of pieces that the language knows. */
const LANGUAGE = fc.oneof(
  fc
    .array(
      fc.oneof(
        PIECE,
        fc.constantFrom(
          'is:',
          'error',
          'since:',
          '5m',
          'status:',
          '>=',
          '4xx',
          'param:',
          'slower:',
        ),
        fc.constantFrom(' OR ', ' (', ') ', ' -', '""', '//', 'larger:', '10k', 'cdoe:', 'foo:bar'),
      ),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  FILTER.map(formatCallFilter),
);

describe('a printed filter', () => {
  it('reads as the same filter', () => {
    fc.assert(
      fc.property(FILTER, (filter) => {
        expect(parseCallFilter(formatCallFilter(filter))).toEqual(filter);
      }),
      { numRuns },
    );
  });

  it('reads as the same filter, whatever text it came from', () => {
    fc.assert(
      fc.property(LANGUAGE, (text) => {
        const filter = parseCallFilter(text);
        if (Array.isArray(filter)) return;
        const printed = formatCallFilter(filter);
        expect(parseCallFilter(printed)).toEqual(filter);
        expect(formatCallFilter(parseCallFilter(printed) as CallFilter)).toBe(printed);
      }),
      { numRuns },
    );
  });
});

describe('any text', () => {
  it('is a filter, or has problems that lie within it', () => {
    fc.assert(
      fc.property(LANGUAGE, (text) => {
        const filter = parseCallFilter(text);
        if (!Array.isArray(filter)) return;
        expect(filter.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of filter) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns },
    );
  });
});

describe('matching', () => {
  it('agrees with the reference', () => {
    const shown = { some: 0, none: 0 };
    fc.assert(
      fc.property(FILTER, (filter) => {
        for (const call of CALLS) {
          const isShown = matchesCall(filter, call, CLOCK);
          if (isShown) shown.some++;
          else shown.none++;
          if (isShown !== matchesByReference(filter, call, CLOCK)) {
            throw new Error(
              `${call.id} ${isShown ? 'is' : 'is not'} shown by ${formatCallFilter(filter)}`,
            );
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
    // Else the filters are such that they prove nothing.
    expect(shown.some / (shown.some + shown.none)).toBeGreaterThan(0.1);
    expect(shown.none / (shown.some + shown.none)).toBeGreaterThan(0.1);
  });
});

describe('narrows', () => {
  /** What a person does to a filter. */
  const changed = (filter: CallFilter): fc.Arbitrary<CallFilter> =>
    fc.oneof(
      FILTER,
      FILTER.map((it) => combineFilters('all', [filter, it]) ?? filter),
      FILTER.map((it) => combineFilters('any', [filter, it]) ?? filter),
      fc.constant<CallFilter>({ kind: 'all', filters: [] }),
      fc.constant(filter),
      TEXT.map((text) => grown(filter, text)),
      fc.constant(
        filter.kind === 'any' || filter.kind === 'all' ? (filter.filters[0] ?? filter) : filter,
      ),
    );

  it('is true only where the new filter shows nothing that the old did not show', () => {
    let count = 0;
    fc.assert(
      fc.property(
        FILTER.chain((filter) => fc.tuple(fc.constant(filter), changed(filter))),
        fc.boolean(),
        ([one, other], isGrown) => {
          const [older, newer] = isGrown ? [one, other] : [other, one];
          if (!narrows(newer, older)) return;
          count++;
          for (const call of CALLS) {
            if (matchesCall(newer, call, LATER) && !matchesCall(older, call, CLOCK)) {
              throw new Error(
                `${formatCallFilter(newer)} shows ${call.id}, ${formatCallFilter(older)} did not`,
              );
            }
          }
        },
      ),
      { numRuns },
    );
    expect(count).toBeGreaterThan(numRuns / 10);
  });
});

describe('a slow filter', () => {
  it('is one that holds a regular expression or response:', () => {
    fc.assert(
      fc.property(FILTER, (filter) => {
        const json = JSON.stringify(filter);
        expect(isSlowFilter(filter)).toBe(/"kind":"regex"|"field":"response"/.test(json));
      }),
      { numRuns },
    );
  });
});

/** The filter with its first text longer. */
function grown(filter: CallFilter, by: string): CallFilter {
  if (filter.kind === 'word') return { ...filter, text: filter.text + by };
  if (filter.kind === 'not') return { ...filter, filter: grown(filter.filter, by) };
  if (filter.kind === 'text') {
    const [first, ...rest] = filter.patterns;
    if (first === undefined || first.kind === 'regex') return filter;
    return { ...filter, patterns: [{ ...first, text: first.text + by }, ...rest] };
  }
  if (filter.kind === 'all' || filter.kind === 'any') {
    const [first, ...rest] = filter.filters;
    return first === undefined ? filter : { ...filter, filters: [grown(first, by), ...rest] };
  }
  return filter;
}
