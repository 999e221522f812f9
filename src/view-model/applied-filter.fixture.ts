import { parseCallFilter } from '../core/filter/parse-call-filter';
import { type AppliedFilter, applyFilter } from './applied-filter';

/** The filter that a person would get by writing this. */
export function filterOf(text: string): AppliedFilter {
  const filter = parseCallFilter(text);
  if ('kind' in filter) return applyFilter(filter, { now: 0 });
  throw new Error(`no filter: ${text}`);
}
