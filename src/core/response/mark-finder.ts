import type { JsonHandler, JsonScalarKind } from '../json/json-handler';
import type { ResponseMark } from './response-mark';

/** Outputs of actions that go on after they answered; the number of such actions stands in the models. */
const ASYNC_IDS: ReadonlySet<string> = new Set([
  ...['TaskId', 'JobId', 'FlowId', 'AsyncRequestId', 'DealName', 'DealNames'],
]);
/** `FailedList`, `FailListenerIdSet`, `OperationFailedInstanceSet`, … of clb, gaap, mariadb, lkeap. */
const FAILED_LIST =
  /^(?:[A-Z][a-z]+)?Fail(?:ed)?(?:[A-Z]\w*)?$|^(?:ErrorMessages|AndroidInstanceErrors)$/;
/** What services write into the code of a part that went well. */
const GOOD_CODE = /^(?:ok|success|0)?$/i;
/** Nothing below this is looked at: names would be put together again and again. */
const MAX_DEPTH = 32;
/** So many ids of one answer are worth a mark each. */
const MAX_ASYNC_IDS = 10;

interface Level {
  readonly isArray: boolean;
  /** The name of the member that is being read. */
  key: string;
}

type FailedParts = { path: string; count: number; code: string | undefined };

/** Collects marks while a walk goes through an envelope. */
export class MarkFinder implements JsonHandler {
  readonly #text: string;
  readonly #responseDepth: number;
  readonly #levels: Level[] = [];
  #deprecated: string | undefined;
  #partials = new Map<string, FailedParts>();
  #asyncIds: { kind: 'async-id'; name: string; value: string }[] = [];
  #longInteger: { path: string; digits: string; count: number } | undefined;

  /** The depth is 1 where `Response` stands at the top, 2 in `data`, 3 in `data.data`. */
  constructor(text: string, responseDepth: number) {
    this.#text = text;
    this.#responseDepth = responseDepth;
  }

  marks(isSuccess: boolean): readonly ResponseMark[] {
    const marks: ResponseMark[] = [];
    if (this.#deprecated !== undefined) marks.push({ kind: 'deprecated', text: this.#deprecated });
    if (isSuccess) {
      for (const partial of this.#partials.values()) {
        marks.push({ kind: 'partial-failure', ...partial });
      }
      marks.push(...this.#asyncIds);
    }
    if (this.#longInteger !== undefined) marks.push({ kind: 'long-integer', ...this.#longInteger });
    return marks;
  }

  open(kind: 'object' | 'array'): void {
    // The last of two `Response` counts.
    if (this.#levels.length === this.#responseDepth && this.#isOnPath()) this.#forget();
    if (kind === 'object' && this.#isFailedItem()) this.#addPartial(this.#path());
    this.#levels.push({ isArray: kind === 'array', key: '' });
  }

  close(): void {
    this.#levels.pop();
  }

  key(start: number, end: number): void {
    const level = this.#levels.at(-1);
    if (level === undefined) return;
    const source = this.#text.slice(start, end);
    level.key = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
  }

  scalar(kind: JsonScalarKind, start: number, end: number): void {
    const depth = this.#levels.length;
    if (kind === 'literal' || depth > MAX_DEPTH || !this.#isInResponse()) return;
    const source = this.#text.slice(start, end);
    if (kind === 'number') this.#readNumber(source);
    const name = this.#name();
    if (ASYNC_IDS.has(name)) this.#readAsyncId(name, kind, source);
    else if (name === 'DeprecatedWarning' && depth === this.#responseDepth + 1) {
      if (kind === 'string') this.#deprecated = JSON.parse(source) as string;
    } else if (name === 'Code') this.#readCode(kind, source);
    else if (name === 'Error') {
      if (kind === 'string' && source !== '""') this.#addPartial(this.#path());
    } else if (source !== '""' && this.#isFailedItem()) this.#addPartial(this.#path());
  }

  #readNumber(source: string): void {
    if (source.length < 16 || !/^-?\d+$/.test(source) || Number.isSafeInteger(Number(source)))
      return;
    this.#longInteger ??= { path: this.#path(), digits: source, count: 0 };
    this.#longInteger.count++;
  }

  /** At the top of `Response` or in its `Data`; deeper ids are of other work. */
  #readAsyncId(name: string, kind: JsonScalarKind, source: string): void {
    const names = this.#names();
    if (names.length > 2 || (names.length === 2 && names[0] !== 'Data')) return;
    const value = kind === 'string' ? (JSON.parse(source) as string) : source;
    if (value === '' || value === '0' || this.#asyncIds.length >= MAX_ASYNC_IDS) return;
    this.#asyncIds.push({ kind: 'async-id', name, value });
  }

  /** A code in an item of `SendStatusSet`, or in an `Error`; the one at the top makes no success. */
  #readCode(kind: JsonScalarKind, source: string): void {
    const names = this.#names();
    const parent = names.at(-2);
    if (parent !== 'SendStatusSet' && parent !== 'Error') return;
    const code = kind === 'string' ? (JSON.parse(source) as string) : source;
    if (!GOOD_CODE.test(code)) this.#addPartial(names.slice(0, -1).join('.'), code);
  }

  #addPartial(path: string, code?: string): void {
    const partial = this.#partials.get(path) ?? { path, count: 0, code };
    partial.count++;
    this.#partials.set(path, partial);
  }

  /** Whether the value being read is an item of a list of failed things. */
  #isFailedItem(): boolean {
    return (
      this.#levels.length <= MAX_DEPTH &&
      this.#levels.at(-1)?.isArray === true &&
      FAILED_LIST.test(this.#name()) &&
      this.#isInResponse()
    );
  }

  #isInResponse(): boolean {
    return this.#levels.length > this.#responseDepth && this.#isOnPath();
  }

  /** Whether the first names lead to `Response`: `data`, then `data`, as deep as it stands. */
  #isOnPath(): boolean {
    for (let depth = 0; depth < this.#responseDepth; depth++) {
      const name = depth === this.#responseDepth - 1 ? 'Response' : 'data';
      if (this.#levels[depth]?.key !== name) return false;
    }
    return true;
  }

  /** The nearest member's name: of an array's items that of the array. */
  #name(): string {
    for (let depth = this.#levels.length - 1; depth >= 0; depth--) {
      const level = this.#levels[depth];
      if (level?.isArray === false) return level.key;
    }
    return '';
  }

  /** The names from `Response` down to the value being read, without indexes. */
  #names(): string[] {
    const names: string[] = [];
    for (const { isArray, key } of this.#levels.slice(this.#responseDepth)) {
      if (!isArray) names.push(key);
    }
    return names;
  }

  #path(): string {
    return this.#names().join('.');
  }

  #forget(): void {
    this.#deprecated = undefined;
    this.#partials = new Map();
    this.#asyncIds = [];
    this.#longInteger = undefined;
  }
}
