import type { CallFilter } from './call-filter';

/** Whether what the filter shows changes as time passes. */
export function usesClock(filter: CallFilter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.some(usesClock);
    case 'not':
      return usesClock(filter.filter);
    case 'since':
      return true;
    default:
      return false;
  }
}
