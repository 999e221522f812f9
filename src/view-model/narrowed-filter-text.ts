import { parseCallFilter } from '../core/filter/parse-call-filter';

/**
 * A filter that leaves what both the text and the terms leave. Written behind `a OR b`, a term would only
 * narrow `b`; a text that is no filter is given up, since it would keep the terms from counting.
 */
export function narrowedFilterText(text: string, ...terms: readonly string[]): string {
  const filter = parseCallFilter(text);
  const term = terms.filter(Boolean).join(' ');
  if (Array.isArray(filter)) return term;
  const before = text.trim();
  if (filter.kind === 'any') return `(${before}) ${term}`;
  return ` ${before}`.endsWith(` ${term}`) ? before : `${before} ${term}`.trim();
}
