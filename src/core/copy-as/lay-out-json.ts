import type { JsonHandler } from '../json/json-handler';
import { walkJson } from '../json/walk-json';

const INDENT = '  ';
/** Deeper values stand no further in: a line each, indented in full, would be the square of their text. */
const MAX_INDENTED_DEPTH = 64;

/** What becomes of JSON whose end is missing. */
export type CutJson =
  /** It comes back as it is. */
  | 'left'
  /** What is there is laid out; the part of a token at its end stays as it is. */
  | 'laid-out';

/**
 * JSON with a line for each value, each as it stands in the text: long numbers keep their digits and
 * strings their escapes. A text that is no JSON comes back as it is.
 */
export function layOutJson(text: string, cut: CutJson = 'left'): string {
  const writer = new LayoutWriter(text);
  const end = walkJson(text, writer);
  if (end === 'whole') return writer.parts.join('');
  return end === 'cut' && cut === 'laid-out'
    ? writer.parts.join('') + text.slice(writer.readTo)
    : text;
}

class LayoutWriter implements JsonHandler {
  readonly parts: string[] = [];
  /** Behind the last token. */
  readTo = 0;
  readonly #text: string;
  /** How many values each open object or array has so far. */
  readonly #counts: number[] = [];
  readonly #closers: string[] = [];
  #followsKey = false;

  constructor(text: string) {
    this.#text = text;
  }

  open(kind: 'object' | 'array', start: number): void {
    this.readTo = start + 1;
    this.#begin();
    this.parts.push(kind === 'object' ? '{' : '[');
    this.#closers.push(kind === 'object' ? '}' : ']');
    this.#counts.push(0);
  }

  close(end: number): void {
    this.readTo = end;
    const isEmpty = this.#counts.pop() === 0;
    if (!isEmpty) this.#newLine();
    this.parts.push(this.#closers.pop() ?? '');
  }

  key(start: number, end: number): void {
    this.readTo = end;
    this.#begin();
    this.parts.push(this.#text.slice(start, end), ': ');
    this.#followsKey = true;
  }

  scalar(_kind: string, start: number, end: number): void {
    this.readTo = end;
    this.#begin();
    this.parts.push(this.#text.slice(start, end));
  }

  #begin(): void {
    if (this.#followsKey) {
      this.#followsKey = false;
      return;
    }
    const count = this.#counts.pop();
    if (count === undefined) return;
    this.#counts.push(count + 1);
    if (count > 0) this.parts.push(',');
    this.#newLine();
  }

  #newLine(): void {
    this.parts.push('\n', INDENT.repeat(Math.min(this.#counts.length, MAX_INDENTED_DEPTH)));
  }
}
