import type { CallFilter } from './call-filter';

/** Joins filters without a level that says nothing; `undefined` where there are none. */
export function combineFilters(
  kind: 'all' | 'any',
  filters: readonly CallFilter[],
): CallFilter | undefined {
  const flat = filters.flatMap((it) => (it.kind === kind ? it.filters : [it]));
  return flat.length > 1 ? { kind, filters: flat } : flat[0];
}
