import type { MaskedSpan } from './masked-span';

const ESCAPE = /\\(?:u[\da-fA-F]{4}|[\s\S])/g;
/** Content that is JSON itself, or was made a string more than once. */
const BEGINS_LIKE_JSON = /^(?:[\\\s"]|\\[nrt])*[[{]/;

/**
 * Finds the secrets of JSON that stands in a JSON string. `text` from `start` to `end` is the string's
 * content as written; `find` finds those of the content as it reads.
 */
export function findEscapedSecrets(
  text: string,
  start: number,
  end: number,
  find: (content: string) => readonly MaskedSpan[],
): readonly MaskedSpan[] {
  const written = text.slice(start, end);
  if (!BEGINS_LIKE_JSON.test(written) || !written.includes('\\"')) return [];
  const { content, placeOf } = unescaped(written);
  return find(content).map((span) => ({
    start: start + placeOf(span.start),
    end: start + placeOf(span.end),
    mask: {
      name: span.mask.name,
      replacement: JSON.stringify(span.mask.replacement).slice(1, -1),
    },
  }));
}

/** The content as it reads, and where each of its characters is written; to be asked in their order. */
function unescaped(written: string): { content: string; placeOf: (index: number) => number } {
  const escapes = [...written.matchAll(ESCAPE)];
  const content = written.replace(ESCAPE, charOf);
  let seen = 0;
  let longer = 0;
  const placeOf = (index: number) => {
    for (let next = escapes[seen]; next && next.index - longer < index; next = escapes[seen]) {
      longer += next[0].length - 1;
      seen++;
    }
    return index + longer;
  };
  return { content, placeOf };
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What an escape reads as: one character, even where it is none of JSON's. */
function charOf(written: string): string {
  if (written.length === 6) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const char = written.charAt(1);
  return CONTROL[char] ?? char;
}
