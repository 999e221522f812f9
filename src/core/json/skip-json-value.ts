import { CUT, skipJsonScalar, skipJsonString } from './skip-json-scalar';

const DAMAGED = -2;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** What comes next; numbers, since this is asked for every value of every large body. */
const VALUE = 0;
const VALUE_OR_CLOSE = 1;
const KEY = 2;
const KEY_OR_CLOSE = 3;
const COMMA_OR_CLOSE = 4;

/**
 * One byte a level: whether it is an object. Texts may be millions of levels deep; these first ones are
 * shared by all, since to make them anew took a third of the time for a body of 300 B.
 */
const FIRST_LEVELS = new Uint8Array(64);

/** The first place from `start` that is no white space of JSON. */
export function skipJsonBlanks(text: string, start: number): number {
  let at = start;
  let char = text.charCodeAt(at);
  // Most characters are told by the first comparison.
  while (char <= 0x20 && (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09)) {
    char = text.charCodeAt(++at);
  }
  return at;
}

/**
 * The place behind the JSON value at `start`, of whatever kind and depth, by the strict grammar (RFC
 * 8259); negative where it is none, {@link CUT} where the text ends too early. It makes nothing of
 * what it passes and so takes two thirds of `JSON.parse`'s time, and time in proportion to the length
 * (`npm run bench -- envelope`).
 */
export function skipJsonValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return skipJsonScalar(text, start);
  const { length } = text;
  let levels = FIRST_LEVELS;
  let depth = 0;
  let inObject = false;
  let next = VALUE;
  let at = start;
  for (;;) {
    let char = text.charCodeAt(at);
    if (char <= 0x20) {
      at = skipJsonBlanks(text, at);
      char = text.charCodeAt(at);
    }
    if (next === COMMA_OR_CLOSE) {
      if (char === COMMA) {
        at++;
        next = inObject ? KEY : VALUE;
        continue;
      }
    } else if (next >= KEY) {
      if (char === QUOTE) {
        at = skipJsonString(text, at);
        if (at < 0) return at;
        if (text.charCodeAt(at) !== COLON) at = skipJsonBlanks(text, at);
        if (text.charCodeAt(at) !== COLON) return at >= length ? CUT : DAMAGED;
        at++;
        next = VALUE;
        continue;
      }
    } else if (char === QUOTE) {
      at = skipJsonString(text, at);
      if (at < 0) return at;
      next = COMMA_OR_CLOSE;
      continue;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      inObject = char === OPEN_BRACE;
      if (depth === levels.length) levels = longer(levels);
      levels[depth++] = inObject ? 1 : 0;
      at++;
      next = inObject ? KEY_OR_CLOSE : VALUE_OR_CLOSE;
      continue;
    } else if (char !== CLOSE_BRACE && char !== CLOSE_BRACKET) {
      at = skipJsonScalar(text, at);
      if (at < 0) return at;
      next = COMMA_OR_CLOSE;
      continue;
    }
    // Only the end of an object or array is left.
    if (char !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET) || next === VALUE || next === KEY) {
      return at >= length ? CUT : DAMAGED;
    }
    at++;
    if (--depth === 0) return at;
    inObject = levels[depth - 1] === 1;
    next = COMMA_OR_CLOSE;
  }
}

function longer(levels: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(levels.length * 2);
  copy.set(levels);
  return copy;
}
