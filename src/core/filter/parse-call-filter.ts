import type { CallFilter } from './call-filter';
import { FilterParser } from './filter-parser';
import type { FilterProblem } from './filter-problem';

/** In characters: room for 500 RequestIds, and soon read. */
export const MAX_FILTER_LENGTH = 20_000;

/**
 * Reads a filter as a person types it: `code:AuthFailure -region:ap-guangzhou (slower:2s OR "no data")`.
 * An empty text shows every call. Never throws; a text that is no filter comes back as its problems, in
 * the order of the text, the first hundred.
 */
export function parseCallFilter(text: string): CallFilter | FilterProblem[] {
  if (text.length > MAX_FILTER_LENGTH) {
    const span = { start: MAX_FILTER_LENGTH, end: text.length };
    return [{ ...span, kind: 'too-long', limit: MAX_FILTER_LENGTH }];
  }
  const parser = new FilterParser(text);
  const filter = parser.parse();
  const problems = parser.problems.toSorted((left, right) => left.start - right.start);
  return problems.length > 0 ? problems : (filter ?? { kind: 'all', filters: [] });
}
