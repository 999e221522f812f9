import type { FilterCounts } from './create-filter-counts';
import type { FilterSuggestion } from './filter-suggestion';
import { QUALIFIER_NAMES } from './find-qualifier';
import { formatPattern } from './format-pattern';
import { MAX_FILTER_LENGTH, parseCallFilter } from './parse-call-filter';
import type { QualifierName } from './qualifier';
import type { RawPart } from './scan-part';
import type { RawQualified } from './scan-term';
import { type SuggestedValue, suggestedValues } from './suggested-values';
import { termAtCaret } from './term-at-caret';

const MAX_SUGGESTIONS = 12;
/** What a word may be meant to be the beginning of, and from how many characters on. */
const VALUES_OF_WORDS = ['code', 'action', 'service', 'region'] as const;
const MIN_WORD_LENGTH = 2;

/** Those of which a longer one may hold a shorter one, and which can be asked for exactly. */
const EXACT: readonly QualifierName[] = [
  ...(['code', 'action', 'service', 'region', 'endpoint'] as const),
];

type Counts = Pick<FilterCounts, 'valuesOf'>;
type Span = FilterSuggestion['replaces'];

/**
 * What can stand at the caret: names of qualifiers, and values that calls in the log have, the most
 * frequent first; at most 12. Within quotes of a word and within a regex there is nothing to suggest.
 */
export function completeCallFilter(
  text: string,
  caret: number,
  counts: Counts,
): readonly FilterSuggestion[] {
  if (text.length > MAX_FILTER_LENGTH || caret < 0 || caret > text.length) return [];
  const suggestions = suggestionsAt(text, caret, counts).slice(0, MAX_SUGGESTIONS);
  // A value may close a regex that was none before, such as `/` in front of it.
  return isFilter(text)
    ? suggestions.filter((it) => it.kind === 'qualifier' || isFilter(applied(text, it)))
    : suggestions;
}

function isFilter(text: string): boolean {
  return !Array.isArray(parseCallFilter(text));
}

function applied(text: string, { insert, replaces }: FilterSuggestion): string {
  return text.slice(0, replaces.start) + insert + text.slice(replaces.end);
}

function suggestionsAt(text: string, caret: number, counts: Counts): readonly FilterSuggestion[] {
  const term = termAtCaret(text, caret);
  if (term === undefined) {
    // Not right before something that would become part of it.
    return /^[\s)]?$/.test(text.charAt(caret)) ? names('', { start: caret, end: caret }) : [];
  }
  if (term.kind === 'qualified') {
    if (caret >= term.valueStart) return valuesAt(text, caret, term, counts);
    const typed = text.slice(term.start, caret);
    return names(typed, { start: term.start, end: term.valueStart });
  }
  if (term.kind !== 'bare' || term.text === 'OR') return [];
  const typed = text.slice(term.start, caret);
  return [...names(typed, term), ...valuesOfWord(typed, term, counts)];
}

function names(typed: string, { start, end }: Span): readonly FilterSuggestion[] {
  const wanted = typed.toLowerCase();
  return QUALIFIER_NAMES.filter((name) => name.startsWith(wanted)).map((qualifier) => {
    const insert = `${qualifier}:`;
    return { kind: 'qualifier', qualifier, insert, label: insert, replaces: { start, end } };
  });
}

function valuesOfWord(typed: string, { start, end }: Span, counts: Counts): FilterSuggestion[] {
  if (typed.length < MIN_WORD_LENGTH) return [];
  return VALUES_OF_WORDS.flatMap((qualifier) =>
    mostFrequent(qualifier, typed, counts).map((suggested) => {
      const { label, insert, ...rest } = suggestion(qualifier, suggested, { start, end }, counts);
      const whole = `${qualifier}:${insert}`;
      return { ...rest, insert: whole, label: `${qualifier}:${label}` };
    }),
  ).sort((left, right) => countOf(right) - countOf(left));
}

function countOf(it: FilterSuggestion): number {
  return it.kind === 'value' ? (it.count ?? 0) : 0;
}

function valuesAt(
  text: string,
  caret: number,
  term: RawQualified,
  counts: Counts,
): readonly FilterSuggestion[] {
  const { name, values } = term;
  const part = values.find(({ start, end }) => start <= caret && caret <= end);
  if (part === undefined || part.kind === 'regex' || name === 'param') return [];
  const replaces = { start: part.start, end: part.isClosed ? part.end : caret };
  return mostFrequent(name, typedIn(text, part, caret), counts).map((suggested) =>
    suggestion(name, suggested, replaces, counts, part.isExact),
  );
}

/** What stands before the caret, without quotes and the equals sign. */
function typedIn(text: string, part: RawPart, caret: number): string {
  const typed = text.slice(part.start + (part.isExact ? 1 : 0), caret);
  return part.kind === 'quoted' ? typed.replace(/^"/, '').replace(/"$/, '') : typed;
}

/** No more than are offered: for each of them all values are gone through. */
function mostFrequent(qualifier: QualifierName, typed: string, counts: Counts) {
  return suggestedValues(qualifier, typed, counts).slice(0, MAX_SUGGESTIONS);
}

function suggestion(
  qualifier: QualifierName,
  { value, count }: SuggestedValue,
  replaces: Span,
  counts: Counts,
  isExact = false,
): FilterSuggestion {
  // So that it shows as many calls as it says.
  const kind = isExact || isPartOfAnother(qualifier, value, counts) ? 'exact' : 'text';
  const insert = EXACT.includes(qualifier) ? formatPattern({ kind, text: value }) : value;
  return { kind: 'value', qualifier, insert, label: value, count, replaces };
}

function isPartOfAnother(qualifier: QualifierName, value: string, counts: Counts): boolean {
  const lower = value.toLowerCase();
  for (const other of counts.valuesOf(qualifier).keys()) {
    if (other !== value && other.toLowerCase().includes(lower)) return true;
  }
  return false;
}
