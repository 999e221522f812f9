/** A text as it reads, and where each of its characters is written in the text it was made from. */
export interface DecodedText {
  readonly text: string;
  placeOf(index: number): number;
}

/** Puts a {@link DecodedText} together from left to right. */
export class DecodedTextBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** Behind each replaced piece: where that is in the decoded text, and how far off the source is. */
  readonly #ends: number[] = [];
  readonly #shifts: number[] = [];
  #taken = 0;
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What stands from `start` up to `end` reads as `decoded`; what was before reads as it stands. */
  replace(start: number, end: number, decoded: string): void {
    if (start > this.#taken) this.#pieces.push(this.#source.slice(this.#taken, start));
    this.#pieces.push(decoded);
    this.#length += start - this.#taken + decoded.length;
    this.#taken = end;
    if (end - start === decoded.length) return;
    this.#ends.push(this.#length);
    this.#shifts.push(end - this.#length);
  }

  build(): DecodedText {
    const ends = this.#ends;
    const shifts = this.#shifts;
    return {
      text: this.#pieces.join('') + this.#source.slice(this.#taken),
      placeOf: (index) => index + (shifts[lastAtMost(ends, index)] ?? 0),
    };
  }
}

/** The place of the last number that is at most `limit`; -1 where there is none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
