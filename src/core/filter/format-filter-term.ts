import { assertNever } from '../assert-never';
import type { FilterTerm, NumberField, NumberTest } from './call-filter';
import { formatPattern } from './format-pattern';
import { formatSinceTime } from './format-since-time';
import { inLargestUnit } from './in-largest-unit';
import { NUMBER_UNITS } from './number-units';
import { qualifierHead } from './qualifier-head';
import { quoteText } from './quote-text';

/** A term as a person would write it. */
export function formatFilterTerm(term: FilterTerm): string {
  switch (term.kind) {
    case 'word':
      return formatWord(term.text);
    case 'regex':
      return `/${term.source}/`;
    case 'text':
      return `${term.field}:${term.patterns.map((it) => formatPattern(it)).join(',')}`;
    case 'param': {
      const names = term.names.map((it) => formatPattern(it)).join(',');
      const values = term.values.map((it) => formatPattern(it)).join(',');
      return values === '' ? `param:${names}` : `param:${names}=${values}`;
    }
    case 'number':
      return formatNumbers(term.field, term.tests);
    case 'outcome':
      return `outcome:${term.outcomes.join(',')}`;
    case 'is':
      return `is:${term.traits.join(',')}`;
    case 'since':
      return `since:${formatSinceTime(term.from)}`;
    default:
      return assertNever(term);
  }
}

function formatWord(text: string): string {
  const isPlain = /^[^\s"()/-][^\s"()]*$/.test(text) && text !== 'OR';
  return isPlain && qualifierHead(text, 0) === undefined ? text : quoteText(text);
}

const SHORT = { duration: 'slower', size: 'larger' } as const;

function formatNumbers(field: NumberField, tests: readonly NumberTest[]): string {
  if (field !== 'status' && tests.every((it) => it.kind === 'compare' && it.operator === '>')) {
    return `${SHORT[field]}:${tests.map((it) => formatValue(field, it)).join(',')}`;
  }
  const written = tests.map((it) => {
    const operator = it.kind === 'class' || field + it.operator === 'status=' ? '' : it.operator;
    return `${operator}${formatValue(field, it)}`;
  });
  return `${field}:${written.join(',')}`;
}

function formatValue(field: NumberField, test: NumberTest): string {
  if (test.kind === 'class') return `${test.hundreds}xx`;
  return field === 'status' ? String(test.value) : inLargestUnit(test.value, NUMBER_UNITS[field]);
}
