import type { JsonHandler } from '../json/json-handler';
import { walkJson } from '../json/walk-json';

/** Where a parameter's name stands in a request's text, from its first character to behind its last. */
export interface ParameterSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a parameter that a message names, in JSON or in a form. The path is the message's, such as
 * `Filters.0.Name` or `InstanceIds`; a console gateway has it below `data`. `undefined` where it is
 * not there, as a missing one is not.
 */
export function findParameter(text: string, path: string): ParameterSpan | undefined {
  const names = path.split(/[.[\]]+/).filter((it) => it !== '' && !/^\d+$/.test(it));
  if (names.length === 0) return undefined;
  if (/^\ufeff?\s*[[{]/.test(text)) {
    const finder = new NameFinder(text, names.join('.'));
    walkJson(text, finder);
    return finder.span;
  }
  return findInForm(text, path);
}

class NameFinder implements JsonHandler {
  span: ParameterSpan | undefined;
  readonly #text: string;
  readonly #path: string;
  /** The names of the open objects' members; `''` for arrays and the top. */
  readonly #names: string[] = [];
  #key = '';

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  open(): void {
    this.#names.push(this.#key);
    this.#key = '';
  }

  close(): void {
    this.#names.pop();
  }

  key(start: number, end: number): void {
    this.#key = JSON.parse(this.#text.slice(start, end)) as string;
    if (this.span !== undefined) return;
    const path = [...this.#names, this.#key].filter(Boolean).join('.');
    if (path === this.#path || path === `data.${this.#path}`) this.span = { start, end };
  }

  scalar(): void {
    this.#key = '';
  }
}

function findInForm(text: string, path: string): ParameterSpan | undefined {
  let start = 0;
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (name === path || name.startsWith(`${path}.`)) return { start, end: start + name.length };
    start += pair.length + 1;
  }
  return undefined;
}
