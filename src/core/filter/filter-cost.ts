import type { CallFilter } from './call-filter';

/** Any pattern may be one that backtracks for minutes. */
const REGEX_COST = 100;
/** Reads a whole body. */
const RESPONSE_COST = 50;
const PARAMETER_COST = 3;
const SEARCH_TEXT_COST = 2;

/** What asking a call costs, compared with other filters; from 50 on it is slow. */
export function filterCost(filter: CallFilter): number {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return Math.max(0, ...filter.filters.map(filterCost));
    case 'not':
      return filterCost(filter.filter);
    case 'regex':
      return REGEX_COST;
    case 'word':
      return SEARCH_TEXT_COST;
    case 'text':
      if (filter.patterns.some(({ kind }) => kind === 'regex')) return REGEX_COST;
      return filter.field === 'response' ? RESPONSE_COST : 1;
    case 'param':
      return [...filter.names, ...filter.values].some(({ kind }) => kind === 'regex')
        ? REGEX_COST
        : PARAMETER_COST;
    default:
      return 0;
  }
}
