import type { MaskedSpan } from './masked-span';

/** Spans in order and without overlap: what overlaps becomes one, under the mask of the longest. */
export function mergeSpans(spans: readonly MaskedSpan[]): readonly MaskedSpan[] {
  const merged: MaskedSpan[] = [];
  let last: MaskedSpan | undefined;
  // Sorting keeps the order of equals: what was found by name goes before what was seen elsewhere.
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      last = span;
    } else if (span.end > last.end) {
      const longest = span.end - span.start > last.end - last.start ? span : last;
      last = { start: last.start, end: span.end, mask: longest.mask };
      merged[merged.length - 1] = last;
    }
  }
  return merged;
}
