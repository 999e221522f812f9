import type { FilterTerm, TextField } from '../core/filter/call-filter';
import { formatCallFilter } from '../core/filter/format-call-filter';

/**
 * A term that asks for exactly this value, as a person would write it; where the value is not known, for
 * the calls of which it is not.
 */
export function filterTermText(
  field: TextField,
  value: string | undefined,
  isNegated = false,
): string {
  const term: FilterTerm = {
    kind: 'text',
    field,
    patterns: [value ? { kind: 'exact', text: value } : { kind: 'wildcard', text: '*' }],
  };
  const isWithout = !value !== isNegated;
  return formatCallFilter(isWithout ? { kind: 'not', filter: term } : term);
}
