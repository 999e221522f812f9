/** The text ends before the value does. */
export const CUT = -1;
/** A character that JSON does not allow there; any negative place but {@link CUT}. */
const DAMAGED = -2;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const SMALL_U = 0x75;
const SMALL_E = 0x65;
const CAPITAL_E = 0x45;

/** So many characters of a string are looked at one by one; a longer run is the regex engine's. */
const SHORT_RUN = 24;
// All but control characters, the quotation mark and the backslash.
const PLAIN_RUN = /[ !#-[\]-\uffff]*/y;

/** The place behind the string, number or literal at `start`; negative if there is none, {@link CUT} where the text ends too early. */
export function skipJsonScalar(text: string, start: number): number {
  const char = text.charCodeAt(start);
  if (char === QUOTE) return skipJsonString(text, start);
  return char === MINUS || isDigit(char) ? skipNumber(text, start) : skipLiteral(text, start);
}

/** The same for a string, whose first quotation mark stands at `start`. */
export function skipJsonString(text: string, start: number): number {
  const { length } = text;
  let at = start + 1;
  for (;;) {
    const limit = Math.min(length, at + SHORT_RUN);
    let char = 0;
    while (at < limit) {
      char = text.charCodeAt(at);
      if (char === QUOTE) return at + 1;
      if (char === BACKSLASH || char < 0x20) break;
      at++;
    }
    if (at === limit && at < length) {
      PLAIN_RUN.lastIndex = at;
      PLAIN_RUN.test(text);
      at = PLAIN_RUN.lastIndex;
      char = text.charCodeAt(at);
      if (char === QUOTE) return at + 1;
    }
    if (at >= length) return CUT;
    if (char !== BACKSLASH) return DAMAGED;
    at = skipEscape(text, at);
    if (at < 0) return at;
  }
}

/** From the backslash to behind the escape. */
function skipEscape(text: string, start: number): number {
  const at = start + 1;
  if (at >= text.length) return CUT;
  const char = text.charCodeAt(at);
  if (char !== SMALL_U) return isEscaped(char) ? at + 1 : DAMAGED;
  for (let digit = 1; digit <= 4; digit++) {
    if (at + digit >= text.length) return CUT;
    if (!isHexDigit(text.charCodeAt(at + digit))) return DAMAGED;
  }
  return at + 5;
}

function skipNumber(text: string, start: number): number {
  let at = start;
  let char = text.charCodeAt(at);
  if (char === MINUS) char = text.charCodeAt(++at);
  if (char === ZERO) {
    at++;
  } else {
    at = skipDigits(text, at);
    if (at < 0) return at;
  }
  char = text.charCodeAt(at);
  if (char === POINT) {
    at = skipDigits(text, at + 1);
    if (at < 0) return at;
    char = text.charCodeAt(at);
  }
  if (char !== SMALL_E && char !== CAPITAL_E) return at;
  const sign = text.charCodeAt(at + 1);
  return skipDigits(text, sign === PLUS || sign === MINUS ? at + 2 : at + 1);
}

/** At least one. */
function skipDigits(text: string, start: number): number {
  let at = start;
  let char = text.charCodeAt(at);
  while (char >= 0x30 && char <= 0x39) char = text.charCodeAt(++at);
  if (at > start) return at;
  return at >= text.length ? CUT : DAMAGED;
}

function skipLiteral(text: string, start: number): number {
  // Constants, since comparing with them is several times as fast.
  if (text.startsWith('true', start) || text.startsWith('null', start)) return start + 4;
  if (text.startsWith('false', start)) return start + 5;
  const rest = text.slice(start, start + 5);
  const isBeginning =
    start + rest.length >= text.length &&
    ['true', 'false', 'null'].some((literal) => literal.startsWith(rest));
  return isBeginning ? CUT : DAMAGED;
}

/** One of `"\\/bfnrt`. */
function isEscaped(char: number): boolean {
  switch (char) {
    case QUOTE:
    case BACKSLASH:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function isHexDigit(char: number): boolean {
  return isDigit(char) || (char >= 0x41 && char <= 0x46) || (char >= 0x61 && char <= 0x66);
}
