import type { CallFilter } from './call-filter';
import { isSlowFilter } from './is-slow-filter';

/** A filter as two that must both hold: what can be asked at once, and what belongs in a worker. */
export interface SplitFilter {
  readonly quick: CallFilter;
  /** `undefined` where nothing is slow. */
  readonly slow: CallFilter | undefined;
}

export function splitFilter(filter: CallFilter): SplitFilter {
  if (!isSlowFilter(filter)) return { quick: filter, slow: undefined };
  if (filter.kind !== 'all') return { quick: { kind: 'all', filters: [] }, slow: filter };
  return {
    quick: { kind: 'all', filters: filter.filters.filter((it) => !isSlowFilter(it)) },
    slow: { kind: 'all', filters: filter.filters.filter(isSlowFilter) },
  };
}
