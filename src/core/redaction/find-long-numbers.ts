interface Place {
  readonly start: number;
  readonly end: number;
}

/** The shortest that is sought: a mainland phone number. */
const SHORTEST = 11;
const HEX = /[\da-fA-F]/;
/** What ends an escape has a digit or a letter that is no part of what follows. */
const ESCAPE_END = /\\u[\da-fA-F]{4}$|\\[bf]$|%[\da-fA-F]{2}$/;
const ESCAPE_LENGTH = 6;

/**
 * The places of numbers of 11 digits and more that are no part of a hash. The check character X of an
 * identity card belongs to its number.
 */
export function findLongNumbers(text: string): Place[] {
  const places: Place[] = [];
  // Every such number has a digit at one of these.
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
    if (!isDigit(text, at)) continue;
    let first = at;
    while (isDigit(text, first - 1)) first -= 1;
    let end = at + 1;
    while (isDigit(text, end)) end += 1;
    at += Math.floor((end - at) / SHORTEST) * SHORTEST;
    const start = startBehindEscape(text, first, end);
    if (end - start < SHORTEST) continue;
    const last = end - start === 17 && /[Xx]/.test(text.charAt(end)) ? end + 1 : end;
    if (!HEX.test(text.charAt(last)) && !isHexBefore(text, start))
      places.push({ start, end: last });
  }
  return places;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The first digits may be those of an escape, as in `\u00e913812345678` or `%2013812345678`. */
function startBehindEscape(text: string, first: number, end: number): number {
  const from = Math.max(0, first - ESCAPE_LENGTH);
  const before = text.slice(from, Math.min(end, first + 4));
  const code = /(?:\\u[\da-fA-F]{4}|%[\da-fA-F]{2})(?=\d*$)/.exec(before);
  const escapeEnd = code === null ? first : from + code.index + code[0].length;
  return Math.max(first, escapeEnd);
}

function isHexBefore(text: string, start: number): boolean {
  if (!HEX.test(text.charAt(start - 1))) return false;
  return !ESCAPE_END.test(text.slice(Math.max(0, start - ESCAPE_LENGTH), start));
}
