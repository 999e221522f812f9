/** A piece of a filter's text that stands for itself, from `start` up to `end`. */
export interface RawPart {
  readonly kind: 'bare' | 'quoted' | 'regex';
  readonly start: number;
  readonly end: number;
  /** A quoted one without quotes and escapes, a regex without its slashes. */
  readonly text: string;
  /** False where a quote or a regex goes on to the end of the filter. */
  readonly isClosed: boolean;
  /** An equals sign stands before it, at `start`. */
  readonly isExact: boolean;
}

const SPACE = /\s/;

/**
 * Reads one part. Outside quotes it ends at white space, at a parenthesis that it did not open, and at
 * one of the `stops`. `/…/` is a regex only where such an end follows, so that `/cgi/capi` is a path.
 */
export function scanPart(text: string, start: number, stops: string): RawPart {
  if (text[start] === '"') return scanQuoted(text, start);
  if (text[start] === '/') return scanRegex(text, start, stops) ?? scanBare(text, start, stops);
  return scanBare(text, start, stops);
}

/** The same where slashes and quotes mean nothing. */
export function scanBare(text: string, start: number, stops: string): RawPart {
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    if (SPACE.test(char) || stops.includes(char) || (char === ')' && depth === 0)) break;
    if (char === '(') depth++;
    if (char === ')') depth--;
  }
  return { kind: 'bare', start, end, text: text.slice(start, end), isClosed: true, isExact: false };
}

function scanQuoted(text: string, start: number): RawPart {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"')
      return { kind: 'quoted', start, end: at + 1, text: value, isClosed: true, isExact: false };
    const next = text.charAt(at + 1);
    const isEscape = char === '\\' && (next === '"' || next === '\\');
    value += isEscape ? next : char;
    if (isEscape) at++;
  }
  return { kind: 'quoted', start, end: text.length, text: value, isClosed: false, isExact: false };
}

/** `undefined` where the slashes are those of a path. */
function scanRegex(text: string, start: number, stops: string): RawPart | undefined {
  const close = closingSlash(text, start + 1);
  if (close < 0) {
    const source = text.slice(start + 1);
    return {
      kind: 'regex',
      start,
      end: text.length,
      text: source,
      isClosed: false,
      isExact: false,
    };
  }
  // A flag that changes nothing: case does not matter anyway.
  const end = close + (text[close + 1] === 'i' ? 2 : 1);
  const after = text.charAt(end);
  const isEnd = after === '' || after === ')' || SPACE.test(after) || stops.includes(after);
  if (!isEnd || close === start + 1) return undefined;
  return {
    kind: 'regex',
    start,
    end,
    text: text.slice(start + 1, close),
    isClosed: true,
    isExact: false,
  };
}

function closingSlash(text: string, from: number): number {
  let isInClass = false;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '[') isInClass = true;
    else if (char === ']') isInClass = false;
    else if (char === '/' && !isInClass) return at;
  }
  return -1;
}
