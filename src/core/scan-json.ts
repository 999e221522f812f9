/** Where one JSON value stands in a text. */
export interface JsonSpan {
  readonly kind: JsonKind;
  readonly start: number;
  /** Behind its last character. */
  end: number;
  /** False where the text ends before the value does. */
  whole: boolean;
  /** Members with a name that was asked for; the last of equal names, as in `JSON.parse`. */
  readonly members: Map<string, JsonSpan>;
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'literal';

export type JsonEnd =
  /** One JSON value, white space around it allowed. */
  | 'whole'
  /** Every character so far is right, more should follow. */
  | 'cut'
  | 'text after the value'
  /** A character that JSON does not allow where it stands. */
  | 'damaged';

export interface JsonScan {
  readonly end: JsonEnd;
  readonly root: JsonSpan | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

const LITERALS = ['true', 'false', 'null'] as const;

/**
 * Walks a text strictly by the JSON grammar (RFC 8259) and says how it ends. It accepts exactly what
 * `JSON.parse` accepts, at any depth, and notes where the values stand that lie under the given
 * names, from the top object downwards; nothing inside an array is noted.
 */
export function scanJson(text: string, names: ReadonlySet<string>): JsonScan {
  return new JsonWalk(text, names).run();
}

interface Frame {
  readonly closer: typeof CLOSE_BRACE | typeof CLOSE_BRACKET;
  /** Undefined where this object or array lies outside the named path. */
  readonly span: JsonSpan | undefined;
}

/** What the walk needs next. */
type Expect = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close';

class JsonWalk {
  readonly #text: string;
  readonly #names: ReadonlySet<string>;
  readonly #frames: Frame[] = [];
  #pos = 0;
  #root: JsonSpan | undefined;
  #key: string | undefined;
  #expect: Expect = 'value';

  constructor(text: string, names: ReadonlySet<string>) {
    this.#text = text;
    this.#names = names;
  }

  run(): JsonScan {
    for (;;) {
      this.#skipWhiteSpace();
      if (this.#pos >= this.#text.length) return { end: 'cut', root: this.#root };
      const problem = this.#step(this.#text.charCodeAt(this.#pos));
      if (problem !== undefined) return { end: problem, root: this.#root };
      if (this.#frames.length === 0 && this.#expect === 'comma-or-close') {
        this.#skipWhiteSpace();
        const end = this.#pos < this.#text.length ? 'text after the value' : 'whole';
        return { end, root: this.#root };
      }
    }
  }

  #step(char: number): 'cut' | 'damaged' | undefined {
    switch (this.#expect) {
      case 'colon':
        if (char !== COLON) return 'damaged';
        this.#pos++;
        this.#expect = 'value';
        return undefined;
      case 'comma-or-close':
        if (char === COMMA) {
          this.#pos++;
          this.#expect = this.#frames.at(-1)?.closer === CLOSE_BRACE ? 'key' : 'value';
          return undefined;
        }
        return this.#close(char);
      case 'key':
        return this.#readKey(char);
      case 'key-or-close':
        return char === CLOSE_BRACE ? this.#close(char) : this.#readKey(char);
      case 'value-or-close':
        return char === CLOSE_BRACKET ? this.#close(char) : this.#readValue(char);
      case 'value':
        return this.#readValue(char);
    }
  }

  #close(char: number): 'damaged' | undefined {
    const frame = this.#frames.at(-1);
    if (frame?.closer !== char) return 'damaged';
    this.#frames.pop();
    this.#pos++;
    if (frame.span) finish(frame.span, this.#pos);
    this.#expect = 'comma-or-close';
    return undefined;
  }

  #readKey(char: number): 'cut' | 'damaged' | undefined {
    if (char !== QUOTE) return 'damaged';
    const start = this.#pos;
    const problem = this.#skipString();
    if (problem !== undefined) return problem;
    // A key matters only below objects on the named path.
    this.#key = this.#frames.at(-1)?.span
      ? (JSON.parse(this.#text.slice(start, this.#pos)) as string)
      : undefined;
    this.#expect = 'colon';
    return undefined;
  }

  #readValue(char: number): 'cut' | 'damaged' | undefined {
    if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      const isObject = char === OPEN_BRACE;
      const span = this.#note(isObject ? 'object' : 'array');
      this.#pos++;
      this.#frames.push({ closer: isObject ? CLOSE_BRACE : CLOSE_BRACKET, span });
      this.#expect = isObject ? 'key-or-close' : 'value-or-close';
      return undefined;
    }
    const kind = char === QUOTE ? 'string' : isNumberStart(char) ? 'number' : 'literal';
    const span = this.#note(kind);
    const problem =
      kind === 'string'
        ? this.#skipString()
        : kind === 'number'
          ? this.#skipNumber()
          : this.#skipLiteral();
    if (problem !== undefined) return problem;
    if (span) finish(span, this.#pos);
    this.#expect = 'comma-or-close';
    return undefined;
  }

  #note(kind: JsonKind): JsonSpan | undefined {
    const parent = this.#frames.at(-1);
    const isRoot = this.#frames.length === 0;
    const key = this.#key;
    this.#key = undefined;
    if (!isRoot && (parent?.span === undefined || key === undefined || !this.#names.has(key))) {
      return undefined;
    }
    const span: JsonSpan = {
      kind,
      start: this.#pos,
      end: this.#text.length,
      whole: false,
      members: new Map(),
    };
    if (isRoot) this.#root = span;
    else if (key !== undefined) parent?.span?.members.set(key, span);
    return span;
  }

  #skipWhiteSpace(): void {
    for (;;) {
      const char = this.#text.charCodeAt(this.#pos);
      if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09) return;
      this.#pos++;
    }
  }

  #skipString(): 'cut' | 'damaged' | undefined {
    this.#pos++;
    for (; this.#pos < this.#text.length; this.#pos++) {
      const char = this.#text.charCodeAt(this.#pos);
      if (char === QUOTE) {
        this.#pos++;
        return undefined;
      }
      if (char < 0x20) return 'damaged';
      if (char === BACKSLASH) {
        const problem = this.#skipEscape();
        if (problem !== undefined) return problem;
      }
    }
    return 'cut';
  }

  /** Leaves the position on the escape's last character. */
  #skipEscape(): 'cut' | 'damaged' | undefined {
    this.#pos++;
    if (this.#pos >= this.#text.length) return 'cut';
    const char = this.#text[this.#pos] ?? '';
    if (char !== 'u') return '"\\/bfnrt'.includes(char) ? undefined : 'damaged';
    for (let digit = 0; digit < 4; digit++) {
      this.#pos++;
      if (this.#pos >= this.#text.length) return 'cut';
      if (!/[0-9a-fA-F]/.test(this.#text[this.#pos] ?? '')) return 'damaged';
    }
    return undefined;
  }

  #skipNumber(): 'cut' | 'damaged' | undefined {
    if (this.#at('-')) this.#pos++;
    if (this.#at('0')) this.#pos++;
    else {
      const problem = this.#skipDigits();
      if (problem !== undefined) return problem;
    }
    if (this.#at('.')) {
      this.#pos++;
      const problem = this.#skipDigits();
      if (problem !== undefined) return problem;
    }
    if (this.#at('e') || this.#at('E')) {
      this.#pos++;
      if (this.#at('+') || this.#at('-')) this.#pos++;
      return this.#skipDigits();
    }
    return undefined;
  }

  /** At least one. */
  #skipDigits(): 'cut' | 'damaged' | undefined {
    const start = this.#pos;
    while (isDigit(this.#text.charCodeAt(this.#pos))) this.#pos++;
    if (this.#pos > start) return undefined;
    return this.#pos >= this.#text.length ? 'cut' : 'damaged';
  }

  #at(char: string): boolean {
    return this.#text[this.#pos] === char;
  }

  #skipLiteral(): 'cut' | 'damaged' | undefined {
    for (const literal of LITERALS) {
      if (this.#text.startsWith(literal, this.#pos)) {
        this.#pos += literal.length;
        return undefined;
      }
      const rest = this.#text.length - this.#pos;
      if (rest < literal.length && literal.startsWith(this.#text.slice(this.#pos))) return 'cut';
    }
    return 'damaged';
  }
}

function isNumberStart(char: number): boolean {
  return char === 0x2d || isDigit(char);
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function finish(span: JsonSpan, end: number): void {
  span.end = end;
  span.whole = true;
}
