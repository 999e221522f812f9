import type { JsonHandler, JsonScalarKind } from '../json/json-handler';
import { walkJson } from '../json/walk-json';

/** A member of an object, its value as it stands in the text. */
export interface JsonMember {
  readonly name: string;
  readonly source: string;
  readonly kind: 'object' | 'array' | JsonScalarKind;
}

/** The members of a text that is one whole JSON object; `undefined` for every other text. */
export function jsonMembers(text: string): readonly JsonMember[] | undefined {
  const reader = new MemberReader(text);
  const end = walkJson(text, reader);
  return end === 'whole' && reader.isObject ? reader.members : undefined;
}

class MemberReader implements JsonHandler {
  readonly members: JsonMember[] = [];
  isObject = false;
  readonly #text: string;
  #depth = 0;
  #name = '';
  #start = 0;
  #kind: 'object' | 'array' = 'object';

  constructor(text: string) {
    this.#text = text;
  }

  open(kind: 'object' | 'array', start: number): void {
    if (this.#depth === 0) this.isObject = kind === 'object';
    if (this.#depth === 1) {
      this.#start = start;
      this.#kind = kind;
    }
    this.#depth++;
  }

  close(end: number): void {
    this.#depth--;
    if (this.#depth === 1) this.#add(this.#kind, this.#start, end);
  }

  key(start: number, end: number): void {
    if (this.#depth === 1) this.#name = JSON.parse(this.#text.slice(start, end)) as string;
  }

  scalar(kind: JsonScalarKind, start: number, end: number): void {
    if (this.#depth === 1) this.#add(kind, start, end);
  }

  #add(kind: JsonMember['kind'], start: number, end: number): void {
    this.members.push({ name: this.#name, kind, source: this.#text.slice(start, end) });
  }
}
