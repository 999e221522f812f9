/** Items in the order in which they fall due, each so long after it was pushed. */
export class DueQueue<Item> {
  readonly #delayMs: number;
  #items: { readonly item: Item; readonly dueAt: number }[] = [];

  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  push(item: Item, now: number): void {
    this.#items.push({ item, dueAt: now + this.#delayMs });
  }

  /** `undefined` where nothing waits. */
  get nextDueAt(): number | undefined {
    return this.#items[0]?.dueAt;
  }

  /** What waits, the first due first. */
  *items(): Iterable<Item> {
    for (const { item } of this.#items) yield item;
  }

  takeDue(now: number): readonly Item[] {
    const firstKept = this.#items.findIndex(({ dueAt }) => dueAt > now);
    return this.#take(firstKept < 0 ? this.#items.length : firstKept);
  }

  takeAll(): readonly Item[] {
    return this.#take(this.#items.length);
  }

  #take(count: number): readonly Item[] {
    return count === 0 ? [] : this.#items.splice(0, count).map(({ item }) => item);
  }
}
