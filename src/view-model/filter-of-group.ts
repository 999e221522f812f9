import type { ErrorGroup } from './error-groups';
import { filterTermText } from './filter-term-text';

/** The filter that lists the calls of a group. */
export function filterOfGroup({ code, service, action, region }: ErrorGroup): string {
  const fields = { code, service, action, region } as const;
  const terms = (['code', 'service', 'action', 'region'] as const).flatMap((field) => {
    const value = fields[field];
    return value === undefined || value === '' ? [] : [filterTermText(field, value)];
  });
  return ['outcome:error', ...terms].join(' ');
}
