import type { JsonHandler, JsonScalarKind } from '../json/json-handler';
import { walkJson } from '../json/walk-json';
import type { ParameterReading } from './parameter-reading';
import type { RequestParameter } from './request-parameter';

/** Values below this are given as the text they stand in: paths would grow without an end. */
const MAX_DEPTH = 32;
/**
 * Once the paths are this long together, in characters, the values behind are only counted: a long name
 * over many values would make the square of its text.
 */
const MAX_PATHS_LENGTH = 1_000_000;

/** The values in a text of JSON, flattened to paths. Of broken JSON those that come before the break. */
export function readJsonParameters(text: string): ParameterReading {
  const flattener = new Flattener(text);
  walkJson(text, flattener);
  return flattener;
}

interface Level {
  readonly isArray: boolean;
  count: number;
  /** The name of the member that is being read. */
  key: string;
}

class Flattener implements JsonHandler, ParameterReading {
  readonly parameters: RequestParameter[] = [];
  leftOutCount = 0;
  #pathsLength = 0;
  readonly #text: string;
  readonly #levels: Level[] = [];
  /** Open objects and arrays below the last level that has a path, and where the first begins. */
  #tooDeep = 0;
  #deepStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  open(kind: 'object' | 'array', start: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep++;
      return;
    }
    this.#countItem();
    if (this.#levels.length < MAX_DEPTH) {
      this.#levels.push({ isArray: kind === 'array', count: 0, key: '' });
    } else {
      this.#tooDeep = 1;
      this.#deepStart = start;
    }
  }

  close(end: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      if (this.#tooDeep === 0) this.#add(this.#text.slice(this.#deepStart, end), 'json');
      return;
    }
    const level = this.#levels.pop();
    if (level?.count === 0) this.#add(level.isArray ? '[]' : '{}', 'empty');
  }

  key(start: number, end: number): void {
    const level = this.#levels.at(-1);
    if (this.#tooDeep === 0 && level !== undefined) {
      level.key = JSON.parse(this.#text.slice(start, end)) as string;
    }
  }

  scalar(kind: JsonScalarKind, start: number, end: number, whole: boolean): void {
    if (this.#tooDeep > 0 || !whole) return;
    this.#countItem();
    const source = this.#text.slice(start, end);
    this.#add(kind === 'string' ? (JSON.parse(source) as string) : source, kind);
  }

  #countItem(): void {
    const level = this.#levels.at(-1);
    if (level !== undefined) level.count++;
  }

  #add(value: string, kind: RequestParameter['kind']): void {
    if (this.#levels.length === 0) return;
    if (this.#pathsLength > MAX_PATHS_LENGTH) {
      this.leftOutCount++;
      return;
    }
    const path = this.#levels
      .map(({ isArray, count, key }) => (isArray ? count - 1 : key))
      .join('.');
    this.#pathsLength += path.length;
    this.parameters.push({ path, value, kind });
  }
}
