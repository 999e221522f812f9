import type { JsonEnd, JsonHandler, JsonScalarKind } from './json-handler';
import { walkJson } from './walk-json';

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
}

export interface JsonScan {
  readonly end: JsonEnd;
  readonly root: JsonSpan | undefined;
}

const BACKSLASH = 0x5c;

/**
 * Walks a text strictly by the JSON grammar, says how it ends, and notes where the values stand that
 * lie under the given names, from the top object downwards; nothing inside an array is noted.
 */
export function scanJson(text: string, names: ReadonlySet<string>): JsonScan {
  const spans = new NamedSpans(text, names);
  return { end: walkJson(text, spans), root: spans.root };
}

class NamedSpans implements JsonHandler {
  root: JsonSpan | undefined;
  readonly #text: string;
  readonly #names: ReadonlySet<string>;
  /** How a key must begin, so that most are told apart without being copied: `E`, or an escape. */
  readonly #beginnings: ReadonlySet<number>;
  /** The open objects and arrays on the named path; `#outside` more are open that lie off it. */
  readonly #path: JsonSpan[] = [];
  #here: JsonSpan | undefined;
  #outside = 0;
  #key: string | undefined;

  constructor(text: string, names: ReadonlySet<string>) {
    this.#text = text;
    this.#names = names;
    this.#beginnings = new Set([BACKSLASH, ...[...names].map((it) => it.charCodeAt(0))]);
  }

  open(kind: 'object' | 'array', start: number): void {
    const span = this.#note(kind, start, this.#text.length, false);
    if (span === undefined) {
      this.#outside++;
    } else {
      this.#path.push(span);
      this.#here = span;
    }
  }

  close(end: number): void {
    if (this.#outside > 0) {
      this.#outside--;
      return;
    }
    const span = this.#path.pop();
    this.#here = this.#path.at(-1);
    if (span === undefined) return;
    span.end = end;
    span.whole = true;
  }

  key(start: number, end: number): void {
    this.#key = undefined;
    if (this.#outside > 0 || !this.#beginnings.has(this.#text.charCodeAt(start + 1))) return;
    const source = this.#text.slice(start, end);
    const name = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
    if (this.#names.has(name)) this.#key = name;
  }

  scalar(kind: JsonScalarKind, start: number, end: number, whole: boolean): void {
    this.#note(kind, start, end, whole);
  }

  #note(kind: JsonSpan['kind'], start: number, end: number, whole: boolean): JsonSpan | undefined {
    const key = this.#key;
    this.#key = undefined;
    const isRoot = this.root === undefined;
    // Outside the named path, and in arrays, no key was noted.
    if (!isRoot && key === undefined) return undefined;
    const span: JsonSpan = { kind, start, end, whole, members: new Map() };
    if (isRoot) this.root = span;
    else if (key !== undefined) this.#here?.members.set(key, span);
    return span;
  }
}
