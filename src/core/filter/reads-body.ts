import type { CallFilter } from './call-filter';

/** Whether the filter looks at the response's body, be it only at its size. */
export function readsBody(filter: CallFilter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.some(readsBody);
    case 'not':
      return readsBody(filter.filter);
    case 'text':
      return filter.field === 'response';
    case 'number':
      return filter.field === 'size';
    default:
      return false;
  }
}
