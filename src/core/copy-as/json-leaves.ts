import type { JsonHandler, JsonScalarKind } from '../json/json-handler';
import { walkJson } from '../json/walk-json';

/** One value without parts, and where its text stands. */
export interface JsonLeaf {
  readonly path: JsonPath;
  readonly kind: JsonScalarKind;
  /** Strings with their quotation marks. */
  readonly start: number;
  readonly end: number;
}

/** Names and indexes from the top. */
export type JsonPath = readonly (string | number)[];

/** All values without parts, in the order of the text; of broken JSON those before the break. */
export function jsonLeaves(text: string): readonly JsonLeaf[] {
  const finder = new LeafFinder(text);
  walkJson(text, finder);
  return finder.leaves;
}

/** A string's value, or the source of all else. */
export function leafValue(text: string, { kind, start, end }: JsonLeaf): string {
  const source = text.slice(start, end);
  return kind === 'string' ? (JSON.parse(source) as string) : source;
}

class LeafFinder implements JsonHandler {
  readonly leaves: JsonLeaf[] = [];
  readonly #text: string;
  /** What leads to the value that comes next: a name, or an array's index. */
  readonly #path: (string | number)[] = [];
  readonly #isArray: boolean[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  open(kind: 'object' | 'array'): void {
    this.#countItem();
    this.#isArray.push(kind === 'array');
    this.#path.push(kind === 'array' ? -1 : '');
  }

  close(): void {
    this.#isArray.pop();
    this.#path.pop();
  }

  key(start: number, end: number): void {
    this.#path[this.#path.length - 1] = JSON.parse(this.#text.slice(start, end)) as string;
  }

  scalar(kind: JsonScalarKind, start: number, end: number, whole: boolean): void {
    if (!whole) return;
    this.#countItem();
    this.leaves.push({ path: [...this.#path], kind, start, end });
  }

  #countItem(): void {
    const last = this.#path.at(-1);
    if (typeof last === 'number' && this.#isArray.at(-1))
      this.#path[this.#path.length - 1] = last + 1;
  }
}
