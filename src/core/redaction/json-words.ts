const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const LAST_ASCII = 0x7f;
/** Longer strings are looked through by `indexOf`, which is slower to begin and faster to go on. */
const SHORT_STRING = 48;

/** What ends a number, a literal or, in broken JSON, a word without quotation marks. */
const WORD_END = /[\s,:{}[\]"]/;
const IS_WORD_END = Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  WORD_END.test(String.fromCharCode(code)),
);

/** The end of the string that starts here; the end of the text where it was cut. */
export function endOfString(text: string, start: number): number {
  const short = Math.min(text.length, start + SHORT_STRING);
  for (let at = start + 1; at < short; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return endOfLongString(text, start);
}

function endOfLongString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let first = quote;
    while (first - 1 > start && text.charCodeAt(first - 1) === BACKSLASH) {
      first -= 1;
    }
    if ((quote - first) % 2 === 0) {
      return quote + 1;
    }
    quote = text.indexOf('"', quote + 1);
  }
  return text.length;
}

/** Broken JSON only: a value in single quotation marks ends with its line at the latest. */
export function endOfSingleQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SINGLE_QUOTE || code === NEWLINE) {
      return at + 1;
    }
    if (code === BACKSLASH) {
      at += 1;
    }
  }
  return text.length;
}

export function endOfBareWord(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isEnd = code <= LAST_ASCII ? IS_WORD_END[code] : WORD_END.test(text.charAt(at));
    if (isEnd) return at;
  }
  return text.length;
}

export function isColonNext(text: string, start: number): boolean {
  let at = start;
  let code = text.charCodeAt(at);
  while (code <= SPACE && (code === SPACE || code === NEWLINE || code === 0x0d || code === 0x09)) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return code === COLON;
}
