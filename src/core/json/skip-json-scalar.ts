/** The text ends before the scalar does. */
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

/** The place behind the string, number or literal at `start`; negative if there is none, {@link CUT} where the text ends too early. */
export function skipJsonScalar(text: string, start: number): number {
  const char = text.charCodeAt(start);
  if (char === QUOTE) return skipString(text, start);
  return char === MINUS || isDigit(char) ? skipNumber(text, start) : skipLiteral(text, start);
}

function skipString(text: string, start: number): number {
  const { length } = text;
  let at = start + 1;
  while (at < length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at + 1;
    if (char < 0x20) return DAMAGED;
    if (char === BACKSLASH) {
      at = skipEscape(text, at);
      if (at < 0) return at;
    } else {
      at++;
    }
  }
  return CUT;
}

/** From the backslash to behind the escape. */
function skipEscape(text: string, start: number): number {
  const at = start + 1;
  if (at >= text.length) return CUT;
  if (text.charCodeAt(at) !== SMALL_U) {
    return '"\\/bfnrt'.includes(text.charAt(at)) ? at + 1 : DAMAGED;
  }
  for (let digit = 1; digit <= 4; digit++) {
    if (at + digit >= text.length) return CUT;
    if (!isHexDigit(text.charCodeAt(at + digit))) return DAMAGED;
  }
  return at + 5;
}

function skipNumber(text: string, start: number): number {
  let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
  at = text.charCodeAt(at) === ZERO ? at + 1 : skipDigits(text, at);
  if (at >= 0 && text.charCodeAt(at) === POINT) at = skipDigits(text, at + 1);
  if (at >= 0 && isExponentMark(text.charCodeAt(at))) {
    const sign = text.charCodeAt(at + 1);
    at = skipDigits(text, sign === PLUS || sign === MINUS ? at + 2 : at + 1);
  }
  return at;
}

/** At least one. */
function skipDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at > start) return at;
  return at >= text.length ? CUT : DAMAGED;
}

function skipLiteral(text: string, start: number): number {
  const literal = literalOf(text.charAt(start));
  if (literal === undefined) return DAMAGED;
  if (text.startsWith(literal, start)) return start + literal.length;
  const isRest = text.length - start < literal.length && literal.startsWith(text.slice(start));
  return isRest ? CUT : DAMAGED;
}

function literalOf(first: string): string | undefined {
  switch (first) {
    case 't':
      return 'true';
    case 'f':
      return 'false';
    case 'n':
      return 'null';
    default:
      return undefined;
  }
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function isHexDigit(char: number): boolean {
  return isDigit(char) || (char >= 0x41 && char <= 0x46) || (char >= 0x61 && char <= 0x66);
}

function isExponentMark(char: number): boolean {
  return char === 0x65 || char === 0x45;
}
