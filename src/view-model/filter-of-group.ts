import type { ErrorGroup } from './error-groups';
import { quoteFilterValue } from './quote-filter-value';

/** The filter that lists the calls of a group, and no others of its code or action. */
export function filterOfGroup({ code, service, action, region }: ErrorGroup): string {
  const term = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? '' : `${name}:=${quoteFilterValue(value)}`;
  const terms = [
    'outcome:error',
    term('code', code),
    term('service', service),
    term('action', action),
    term('region', region),
  ];
  return terms.filter(Boolean).join(' ');
}
