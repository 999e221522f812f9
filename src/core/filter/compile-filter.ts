import { assertNever } from '../assert-never';
import type { Call } from '../call';
import type { CallFilter, FilterTerm } from './call-filter';
import { compileNumberTest } from './compile-number-test';
import { compileParameter } from './compile-parameter';
import { compilePattern } from './compile-pattern';
import type { FilterClock } from './filter-clock';
import { filterCost } from './filter-cost';
import { numberOfField } from './number-of-field';
import { searchRegex } from './search-regex';
import { searchText } from './search-text';
import { sinceStart } from './since-start';
import { textsOfField } from './texts-of-field';
import { traitsOf } from './traits-of';

const MOST_REMEMBERED = 1_000;

export type CallTest = (call: Call, clock: FilterClock) => boolean;

/** The filter as a function; what costs more is asked last. */
export function compileFilter(filter: CallFilter): CallTest {
  switch (filter.kind) {
    case 'all': {
      const tests = inOrderOfCost(filter.filters).map(compileFilter);
      const [only] = tests;
      if (only !== undefined && tests.length === 1) return only;
      return (call, clock) => tests.every((test) => test(call, clock));
    }
    case 'any': {
      const tests = inOrderOfCost(filter.filters).map(compileFilter);
      return (call, clock) => tests.some((test) => test(call, clock));
    }
    case 'not': {
      const test = compileFilter(filter.filter);
      return (call, clock) => !test(call, clock);
    }
    default:
      return compileTerm(filter);
  }
}

function inOrderOfCost(filters: readonly CallFilter[]): readonly CallFilter[] {
  return filters.toSorted((left, right) => filterCost(left) - filterCost(right));
}

function compileTerm(term: FilterTerm): CallTest {
  switch (term.kind) {
    case 'word': {
      const word = term.text.toLowerCase();
      return (call) => searchText(call).includes(word);
    }
    case 'regex': {
      const regex = searchRegex(term.source);
      return (call) => regex.test(searchText(call));
    }
    case 'text': {
      const { field } = term;
      const tests = term.patterns.map((pattern) => compilePattern(pattern, field));
      const passes = (text: string) => {
        const lower = text.toLowerCase();
        return tests.some((test) => test(lower));
      };
      const isOwn = field === 'request-id' || field === 'response';
      const judge = isOwn ? passes : remembered(passes);
      return (call) => textsOfField(call, field).some(judge);
    }
    case 'param':
      return compileParameter(term);
    case 'number': {
      const tests = term.tests.map(compileNumberTest);
      return (call) => {
        const value = numberOfField(call, term.field);
        return value !== undefined && tests.some((test) => test(value));
      };
    }
    case 'outcome': {
      const outcomes = new Set(term.outcomes);
      return ({ outcome }) => outcomes.has(outcome.kind);
    }
    case 'is':
      return (call) => {
        const traits = traitsOf(call);
        return term.traits.some((trait) => traits.has(trait));
      };
    case 'since':
      return ({ exchange }, clock) => exchange.startedAt >= sinceStart(term.from, clock);
    default:
      return assertNever(term);
  }
}

/** Many calls have few actions, services, regions: each is judged once. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let verdict = known.get(text);
    if (verdict === undefined) {
      verdict = judge(text);
      // A page can make up as many as it likes.
      if (known.size < MOST_REMEMBERED) known.set(text, verdict);
    }
    return verdict;
  };
}
