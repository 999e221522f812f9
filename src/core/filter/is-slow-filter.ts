import type { CallFilter } from './call-filter';
import { filterCost } from './filter-cost';

/** Whether the filter reads bodies or runs a regular expression, so that it belongs in a worker. */
export function isSlowFilter(filter: CallFilter): boolean {
  return filterCost(filter) >= 50;
}
