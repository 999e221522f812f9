import type { JsonEnd, JsonScalarKind } from './json-handler';
import { CUT, skipJsonString } from './skip-json-scalar';
import { skipJsonBlanks, skipJsonValue } from './skip-json-value';

/** Where one JSON value stands in a text. */
export interface JsonSpan {
  readonly kind: 'object' | 'array' | JsonScalarKind;
  readonly start: number;
  /** Behind its last character. */
  end: number;
  /** False where the text ends before the value does. */
  whole: boolean;
  /** Members with a name that was asked for; the last of equal names, as in `JSON.parse`. */
  readonly members: Map<string, JsonSpan>;
  /** It has members of other names too. */
  hasOthers: boolean;
}

export interface JsonScan {
  readonly end: JsonEnd;
  readonly root: JsonSpan | undefined;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Reads a text strictly by the JSON grammar, says how it ends, and notes where the values stand that
 * lie under the given names, from the top object downwards; nothing inside an array is noted.
 */
export function scanJson(text: string, names: ReadonlySet<string>): JsonScan {
  return new Scan(text, names).run();
}

class Scan {
  readonly #text: string;
  readonly #names: ReadonlySet<string>;
  /** How a key must begin, so that most are told apart without being copied: `E`, or an escape. */
  readonly #beginnings: ReadonlySet<number>;
  /** The open objects on the named path. */
  readonly #path: JsonSpan[] = [];
  #root: JsonSpan | undefined;
  #at = 0;

  constructor(text: string, names: ReadonlySet<string>) {
    this.#text = text;
    this.#names = names;
    this.#beginnings = new Set([BACKSLASH, ...[...names].map((it) => it.charCodeAt(0))]);
  }

  run(): JsonScan {
    let problem = this.#readValue(undefined);
    while (problem === undefined && this.#path.length > 0) problem = this.#readMember();
    return { end: problem ?? this.#endBehindRoot(), root: this.#root };
  }

  #endBehindRoot(): JsonEnd {
    const at = skipJsonBlanks(this.#text, this.#at);
    return at >= this.#text.length ? 'whole' : 'text after the value';
  }

  /** A value under a name that was asked for, the root, or any other where `name` is `''`. */
  #readValue(name: string | undefined): JsonEnd | undefined {
    const text = this.#text;
    const start = skipJsonBlanks(text, this.#at);
    if (start >= text.length) return 'cut';
    const span = name === '' ? undefined : this.#note(name, start);
    if (span?.kind === 'object') {
      this.#path.push(span);
      this.#at = start + 1;
      return undefined;
    }
    const end = skipJsonValue(text, start);
    if (end < 0) return end === CUT ? 'cut' : 'damaged';
    this.#at = end;
    if (span === undefined) return undefined;
    span.end = end;
    // A number at the end of a cut text may have lost digits.
    span.whole = end < text.length || span.kind !== 'number' || this.#path.length === 0;
    return undefined;
  }

  /** The next member of the innermost open object, or its end. */
  #readMember(): JsonEnd | undefined {
    const text = this.#text;
    const here = this.#path.at(-1);
    if (here === undefined) return undefined;
    const isFirst = text.charCodeAt(this.#at - 1) === OPEN_BRACE && this.#at === here.start + 1;
    let at = skipJsonBlanks(text, this.#at);
    if (text.charCodeAt(at) === CLOSE_BRACE) {
      here.end = this.#at = at + 1;
      here.whole = true;
      this.#path.pop();
      return undefined;
    }
    if (!isFirst) {
      if (text.charCodeAt(at) !== COMMA) return at >= text.length ? 'cut' : 'damaged';
      at = skipJsonBlanks(text, at + 1);
    }
    if (text.charCodeAt(at) !== QUOTE) return at >= text.length ? 'cut' : 'damaged';
    const end = skipJsonString(text, at);
    if (end < 0) return end === CUT ? 'cut' : 'damaged';
    const name = this.#nameAt(at, end);
    if (name === '') here.hasOthers = true;
    at = skipJsonBlanks(text, end);
    if (text.charCodeAt(at) !== COLON) return at >= text.length ? 'cut' : 'damaged';
    this.#at = at + 1;
    return this.#readValue(name);
  }

  /** The name of a member, `''` where it was not asked for. */
  #nameAt(start: number, end: number): string {
    if (!this.#beginnings.has(this.#text.charCodeAt(start + 1))) return '';
    const source = this.#text.slice(start, end);
    const name = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
    return this.#names.has(name) ? name : '';
  }

  #note(name: string | undefined, start: number): JsonSpan {
    const text = this.#text;
    const span: JsonSpan = {
      kind: kindOf(text.charCodeAt(start)),
      start,
      end: text.length,
      whole: false,
      members: new Map(),
      hasOthers: false,
    };
    if (name === undefined) this.#root = span;
    else this.#path.at(-1)?.members.set(name, span);
    return span;
  }
}

function kindOf(first: number): JsonSpan['kind'] {
  if (first === OPEN_BRACE) return 'object';
  if (first === 0x5b) return 'array';
  if (first === QUOTE) return 'string';
  return first === 0x2d || (first >= 0x30 && first <= 0x39) ? 'number' : 'literal';
}
