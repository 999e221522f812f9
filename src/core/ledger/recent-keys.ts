/**
 * Knows whether a key was told before, for at least so many keys back. Two generations rather than one
 * set that drops its oldest: finding the oldest of a set walks over all that were deleted before it.
 */
export class RecentKeys {
  #young = new Set<string>();
  #old = new Set<string>();
  readonly #atLeast: number;

  constructor(atLeast: number) {
    this.#atLeast = atLeast;
  }

  /** False where the key is already there. */
  add(key: string): boolean {
    if (this.#young.has(key) || this.#old.has(key)) return false;
    if (this.#young.size >= this.#atLeast) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    this.#young.add(key);
    return true;
  }
}
