import { decodeJsonEscapes } from './decode-json-escapes';
import type { FoundSecret } from './found-secret';

const SPACE = 0x20;
const QUOTE = 0x22;
const ARRAY_START = 0x5b;
const BACKSLASH = 0x5c;
const OBJECT_START = 0x7b;
const ESCAPED_SPACE = /[nrt]/;

/** Whether a string's content, written from `start` on, is JSON itself or was made a string more than once. */
export function mayHoldJson(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OBJECT_START || code === ARRAY_START) return true;
    if (code === BACKSLASH) {
      if (ESCAPED_SPACE.test(text.charAt(at + 1))) at += 1;
    } else if (code > SPACE && code !== QUOTE) {
      return false;
    }
  }
  return false;
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
