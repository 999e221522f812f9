import type { JsonHandler, JsonScalarKind } from '../core/json/json-handler';
import { walkJson } from '../core/json/walk-json';

/** What in bodies differs in every call and says nothing about it; in lower case. */
const VOLATILE: ReadonlySet<string> = new Set([
  ...['requestid', 'timestamp', 'nonce', 'signature', 'seqid', 'traceid', 'mc_gtk', 'csrfcode'],
]);

/** Stands for a value that is set aside. */
export const SET_ASIDE = '…';

/** A text with its volatile values replaced, so that two calls can be compared. */
export interface ComparableText {
  readonly text: string;
  /** The names of what was replaced, as they stand, each once. */
  readonly names: readonly string[];
}

/** Replaces volatile values in JSON or a form; other texts stay. */
export function setAsideVolatile(text: string): ComparableText {
  return /^\ufeff?\s*[[{]/.test(text) ? inJson(text) : inForm(text);
}

function inJson(text: string): ComparableText {
  const finder = new VolatileFinder(text);
  walkJson(text, finder);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of finder.spans) {
    parts.push(text.slice(from, start), `"${SET_ASIDE}"`);
    from = end;
  }
  return { text: parts.join('') + text.slice(from), names: [...finder.names] };
}

class VolatileFinder implements JsonHandler {
  readonly spans: { readonly start: number; readonly end: number }[] = [];
  readonly names = new Set<string>();
  readonly #text: string;
  #key = '';

  constructor(text: string) {
    this.#text = text;
  }

  open(): void {
    this.#key = '';
  }

  close(): void {
    this.#key = '';
  }

  key(start: number, end: number): void {
    this.#key = this.#text.slice(start + 1, end - 1);
  }

  scalar(_kind: JsonScalarKind, start: number, end: number, whole: boolean): void {
    if (whole && isVolatileName(this.#key)) {
      this.spans.push({ start, end });
      this.names.add(this.#key);
    }
    this.#key = '';
  }
}

function inForm(text: string): ComparableText {
  const names = new Set<string>();
  if (!/^[\w.%-]+=/.test(text)) return { text, names: [] };
  const pairs = text.split('&').map((pair) => {
    const name = pair.slice(0, Math.max(0, pair.indexOf('=')));
    if (!isVolatileName(name)) return pair;
    names.add(name);
    return `${name}=${SET_ASIDE}`;
  });
  return { text: pairs.join('&'), names: [...names] };
}

function isVolatileName(name: string): boolean {
  return VOLATILE.has(name.toLowerCase());
}
