import { decodeJsonEscapes } from './decode-json-escapes';
import type { FoundSecret } from './found-secret';

/** Content that is JSON itself, or was made a string more than once. */
const BEGINS_LIKE_JSON = /(?:[\\\s"]|\\[nrt])*[[{]/y;
const SPACE = 0x20;
const STARTS: ReadonlySet<number> = new Set(
  [...'\\"[{\ufeff\u00a0'].map((char) => char.charCodeAt(0)),
);

/** Whether the string whose content begins here may hold JSON. */
export function mayHoldJson(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first > SPACE && !STARTS.has(first)) return false;
  BEGINS_LIKE_JSON.lastIndex = start;
  return BEGINS_LIKE_JSON.test(text) && BEGINS_LIKE_JSON.lastIndex <= end;
}

/**
 * Finds the secrets of JSON that stands in a JSON string. `text` from `start` to `end` is the string's
 * content as written; `find` finds those of the content as it reads.
 */
export function findEscapedSecrets(
  text: string,
  start: number,
  end: number,
  find: (content: string) => readonly FoundSecret[],
): readonly FoundSecret[] {
  const written = text.slice(start, end);
  if (!written.includes('\\"')) return [];
  const { text: content, placeOf } = decodeJsonEscapes(written);
  return find(content).map((secret) => ({
    ...secret,
    start: start + placeOf(secret.start),
    end: start + placeOf(secret.end),
    written: escaped(secret.written),
    quote: escaped(secret.quote),
  }));
}

function escaped(text: string): string {
  return text === '' ? text : JSON.stringify(text).slice(1, -1);
}
