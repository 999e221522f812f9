import type { Call } from '../core/call';
import type { CallFilter } from '../core/filter/call-filter';
import { type CallTest, compileFilter } from '../core/filter/compile-filter';
import type { FilterClock } from '../core/filter/filter-clock';
import { narrows } from '../core/filter/narrows';

/** A filter at one moment: asked twice about a call, it answers the same. */
export interface AppliedFilter {
  readonly filter: CallFilter;
  readonly matches: (call: Call) => boolean;
  /** Whether all that it shows was shown by the other; false says nothing. */
  narrows(other: AppliedFilter): boolean;
}

/** Shows every call. */
export const NO_FILTER: AppliedFilter = {
  filter: { kind: 'all', filters: [] },
  matches: () => true,
  narrows: () => false,
};

export function applyFilter(filter: CallFilter, clock: FilterClock): AppliedFilter {
  if (filter.kind === 'all' && filter.filters.length === 0) return NO_FILTER;
  // Made at the first call that it judges: a filter that is typed on is asked nothing.
  let test: CallTest | undefined;
  return {
    filter,
    matches: (call) => {
      test ??= compileFilter(filter);
      return test(call, clock);
    },
    narrows: (other) => narrows(filter, other.filter),
  };
}
