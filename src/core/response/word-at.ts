import { ownCopy } from '../json/own-copy';
import type { JsonSpan } from '../json/scan-json';

/**
 * In characters: of a text up to here a word is a slice, which keeps the whole text in memory; that is
 * less than a copy as long as the call's body is kept, and so much a call at most beyond. Of longer ones
 * it is a copy, so that a body can go while its RequestId stays.
 */
const SHORT_TEXT = 512;

/**
 * A non-empty string in JSON text, or a number as it is written there, since 64-bit ids do not survive
 * `JSON.parse`. `undefined` for all else.
 */
export function wordAt(text: string, span: JsonSpan | undefined): string | undefined {
  if (span?.kind !== 'string' && span?.kind !== 'number') return undefined;
  const source = text.slice(span.start, span.end);
  if (span.kind === 'number') return text.length > SHORT_TEXT ? ownCopy(source) : source;
  if (text.length > SHORT_TEXT || source.includes('\\')) {
    return (JSON.parse(source) as string) || undefined;
  }
  return text.slice(span.start + 1, span.end - 1) || undefined;
}
