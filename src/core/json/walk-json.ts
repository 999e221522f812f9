import type { JsonEnd, JsonHandler, JsonScalarKind } from './json-handler';
import { CUT, skipJsonScalar } from './skip-json-scalar';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** What comes next. */
type Next = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close';

/**
 * Walks a text strictly by the JSON grammar (RFC 8259), tells the handler what it meets and says how
 * the text ends. It accepts exactly what `JSON.parse` accepts, at any depth, with one byte a level.
 */
export function walkJson(text: string, handler: JsonHandler): JsonEnd {
  const { length } = text;
  const closers = new Closers();
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    let char = text.charCodeAt(at);
    while (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09) {
      char = text.charCodeAt(++at);
    }
    const isDone = next === 'comma-or-close' && closers.depth === 0;
    if (at >= length) return isDone ? 'whole' : 'cut';
    if (isDone) return 'text after the value';

    if (next === 'colon') {
      if (char !== COLON) return 'damaged';
      at++;
      next = 'value';
    } else if (next === 'comma-or-close' && char === COMMA) {
      at++;
      next = closers.innermost === CLOSE_BRACE ? 'key' : 'value';
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      if (next === 'value' || next === 'key' || closers.innermost !== char) return 'damaged';
      closers.pop();
      handler.close(++at);
      next = 'comma-or-close';
    } else if (next === 'comma-or-close') {
      return 'damaged';
    } else if (next === 'key' || next === 'key-or-close') {
      if (char !== QUOTE) return 'damaged';
      const end = skipJsonScalar(text, at);
      if (end < 0) return end === CUT ? 'cut' : 'damaged';
      handler.key(at, end);
      at = end;
      next = 'colon';
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      const isObject = char === OPEN_BRACE;
      handler.open(isObject ? 'object' : 'array', at++);
      closers.push(isObject ? CLOSE_BRACE : CLOSE_BRACKET);
      next = isObject ? 'key-or-close' : 'value-or-close';
    } else {
      const end = skipJsonScalar(text, at);
      const kind = kindOf(char);
      if (end < 0) {
        if (end !== CUT) return 'damaged';
        handler.scalar(kind, at, length, false);
        return 'cut';
      }
      // A number at the end of a cut text may have lost digits.
      const isWhole = end < length || kind !== 'number' || closers.depth === 0;
      handler.scalar(kind, at, end, isWhole);
      at = end;
      next = 'comma-or-close';
    }
  }
}

function kindOf(first: number): JsonScalarKind {
  if (first === QUOTE) return 'string';
  return first === 0x2d || (first >= 0x30 && first <= 0x39) ? 'number' : 'literal';
}

/** What closes each open object or array: a stack of bytes, since texts may be millions of levels deep. */
class Closers {
  #bytes = new Uint8Array(64);
  depth = 0;
  innermost = 0;

  push(closer: number): void {
    if (this.depth === this.#bytes.length) {
      const longer = new Uint8Array(this.depth * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.depth++] = closer;
    this.innermost = closer;
  }

  pop(): void {
    this.depth--;
    this.innermost = this.depth === 0 ? 0 : (this.#bytes[this.depth - 1] ?? 0);
  }
}
