import { assertNever } from '../assert-never';
import type { CallFilter } from './call-filter';
import { formatFilterTerm } from './format-filter-term';

/** The filter as a text that reads as the same filter again. */
export function formatCallFilter(filter: CallFilter): string {
  switch (filter.kind) {
    case 'all':
      return filter.filters.map((it) => format(it, it.kind === 'any')).join(' ');
    case 'any':
      return filter.filters.map((it) => format(it, false)).join(' OR ');
    case 'not':
      return `-${format(filter.filter, filter.filter.kind === 'any' || filter.filter.kind === 'all')}`;
    case 'word':
    case 'regex':
    case 'text':
    case 'param':
    case 'number':
    case 'outcome':
    case 'is':
    case 'since':
      return formatFilterTerm(filter);
    default:
      return assertNever(filter);
  }
}

function format(filter: CallFilter, isGroup: boolean): string {
  const text = formatCallFilter(filter);
  return isGroup ? `(${text})` : text;
}
