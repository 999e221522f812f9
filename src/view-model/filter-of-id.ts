import { formatCallFilter } from '../core/filter/format-call-filter';

/** The filter that lists the calls which hold an id, in what they asked or in what they got. */
export function filterOfId(id: string): string {
  return formatCallFilter({
    kind: 'any',
    filters: [
      { kind: 'word', text: id },
      { kind: 'text', field: 'response', patterns: [{ kind: 'text', text: id }] },
    ],
  });
}
