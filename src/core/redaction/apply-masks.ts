import type { MaskedSpan } from './masked-span';
import type { Redacted } from './redaction';

/** Puts masks into a text. The spans are in the text's order and do not overlap. */
export function applyMasks(text: string, spans: readonly MaskedSpan[]): Redacted {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, mask } of spans) {
    parts.push(text.slice(kept, start), mask.replacement);
    kept = end;
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), masked: spans.map(({ mask }) => mask) };
}
