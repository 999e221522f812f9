import type { TextField } from '../core/filter/call-filter';
import { formatCallFilter } from '../core/filter/format-call-filter';

/** A term that asks for exactly this value, as a person would write it. */
export function filterTermText(field: TextField, value: string, isNegated = false): string {
  const term = { kind: 'text', field, patterns: [{ kind: 'exact', text: value }] } as const;
  return formatCallFilter(isNegated ? { kind: 'not', filter: term } : term);
}
