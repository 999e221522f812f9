/** What ends a number, a literal or, in broken JSON, a word without quotation marks. */
const WORD_END = /[\s,:{}[\]"]/g;

/** The end of the string that starts here; the end of the text where it was cut. */
export function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let first = quote;
    while (first - 1 > start && text[first - 1] === '\\') {
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
    const char = text[at];
    if (char === "'" || char === '\n') {
      return at + 1;
    }
    if (char === '\\') {
      at += 1;
    }
  }
  return text.length;
}

export function endOfBareWord(text: string, start: number): number {
  WORD_END.lastIndex = start;
  return WORD_END.test(text) ? WORD_END.lastIndex - 1 : text.length;
}

export function isColonNext(text: string, start: number): boolean {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') {
    at += 1;
  }
  return text[at] === ':';
}
