const PERCENT_END = /^[\da-fA-F]{2}/;
const JSON_END = /^(?:u[\da-fA-F]{4}|[nrtbf])/;

/**
 * Where a word begins whose first characters may be the end of an escape, as in `%26token` and
 * `\u0026token`.
 */
export function behindEscape(text: string, start: number): number {
  const before = text[start - 1];
  if (before !== '%' && before !== '\\') return start;
  const end = (before === '%' ? PERCENT_END : JSON_END).exec(text.slice(start, start + 5));
  return start + (end?.[0].length ?? 0);
}
