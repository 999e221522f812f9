import type { ErrorGroup } from './error-groups';
import { filterTermText } from './filter-term-text';

/** The filter that lists the calls of a group, and of the log no others. */
export function filterOfGroup({ code, service, action, region }: ErrorGroup): string {
  return [
    'outcome:error',
    filterTermText('code', code),
    filterTermText('service', service),
    filterTermText('action', action),
    filterTermText('region', region),
  ].join(' ');
}
