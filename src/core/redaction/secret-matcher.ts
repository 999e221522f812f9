/** A place where one of the sought spellings stands. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly found: T;
}

interface Sought<T> {
  readonly spelling: string;
  /** Where its window begins. */
  readonly offset: number;
  readonly found: T;
  /** Before this place it need not be looked for again: it was found there. */
  next: number;
}

/** No spelling may be shorter. */
const WINDOW = 8;
const BLOCK = 3;
const FARTHEST = WINDOW - BLOCK;
const TABLE_SIZE = 1 << 16;
const FILTER_SIZE = 1 << 16;

/**
 * Finds many spellings in a text at once, by the method of Wu and Manber: three characters decide how
 * far no window can begin, so that most of the text is never looked at.
 */
export class SecretMatcher<T> {
  /** By the block at a window's end: how far on the next window may be. */
  readonly #shifts = new Uint8Array(TABLE_SIZE).fill(FARTHEST + 1);
  /** By a window's hash: whether a spelling may have it. */
  readonly #mayBegin = new Uint8Array(FILTER_SIZE);
  /** Those found in the text at hand. */
  readonly #met: Sought<T>[] = [];
  readonly #byWindow = new Map<number, Sought<T>[]>();

  constructor(spellings: ReadonlyMap<string, T>) {
    for (const [spelling, found] of spellings) this.#add(spelling, found);
  }

  /** In the order of their ends, roughly; matches of different spellings may overlap. */
  find(text: string): Match<T>[] {
    if (this.#byWindow.size === 0) return [];
    const matches: Match<T>[] = [];
    const shifts = this.#shifts;
    const last = text.length - WINDOW;
    for (let at = 0; at <= last; ) {
      const shift = shifts[blockHash(text, at + FARTHEST)] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        this.#matchAt(text, at, matches);
        at += 1;
      }
    }
    for (const sought of this.#met) sought.next = 0;
    this.#met.length = 0;
    return matches;
  }

  #matchAt(text: string, at: number, matches: Match<T>[]): void {
    const hash = windowHash(text, at);
    if (this.#mayBegin[hash & (FILTER_SIZE - 1)] === 0) return;
    const candidates = this.#byWindow.get(hash);
    if (candidates === undefined) return;
    for (const sought of candidates) {
      const start = at - sought.offset;
      if (start < sought.next || !text.startsWith(sought.spelling, start)) continue;
      const end = start + sought.spelling.length;
      matches.push({ start, end, found: sought.found });
      if (sought.next === 0) this.#met.push(sought);
      sought.next = end;
    }
  }

  #add(spelling: string, found: T): void {
    // Tokens begin alike and files end alike; the middle tells them apart.
    const offset = (spelling.length - WINDOW) >> 1;
    for (let step = 0; step <= FARTHEST; step++) {
      const hash = blockHash(spelling, offset + step);
      this.#shifts[hash] = Math.min(this.#shifts[hash] ?? 0, FARTHEST - step);
    }
    const hash = windowHash(spelling, offset);
    const sought = { spelling, offset, found, next: 0 };
    this.#mayBegin[hash & (FILTER_SIZE - 1)] = 1;
    const others = this.#byWindow.get(hash);
    if (others === undefined) this.#byWindow.set(hash, [sought]);
    else others.push(sought);
  }
}

function blockHash(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (text.charCodeAt(at + 2) ^ (second << 5) ^ (first << 10)) & (TABLE_SIZE - 1);
}

function windowHash(text: string, at: number): number {
  let hash = 0;
  for (let place = at; place < at + WINDOW; place++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(place)) | 0;
  }
  return hash;
}
