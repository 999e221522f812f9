import type { RequestFingerprint } from './lifecycle-record';
import { isSameRequest } from './request-fingerprint';

interface Fingerprinted {
  readonly fingerprint: RequestFingerprint;
  /** Grows from item to item; the oldest has the lowest. */
  readonly order: number;
}

/**
 * Items by the request they belong to, the oldest first. Finding one costs the same however many
 * there are, as long as both sides know body and headers; nearly all do.
 */
export class FingerprintTable<Item extends Fingerprinted> {
  readonly #targets = new Map<string, Target<Item>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: Item): void {
    const { target: name } = item.fingerprint;
    let target = this.#targets.get(name);
    if (target === undefined) {
      target = { whole: new Map(), partial: new Set() };
      this.#targets.set(name, target);
    }
    const key = wholeKey(item.fingerprint);
    if (key === undefined) target.partial.add(item);
    else {
      const items = target.whole.get(key);
      if (items) items.add(item);
      else target.whole.set(key, new Set([item]));
    }
    this.#size++;
  }

  delete(item: Item): void {
    const { target: name } = item.fingerprint;
    const target = this.#targets.get(name);
    if (target === undefined) return;
    const key = wholeKey(item.fingerprint);
    const items = key === undefined ? target.partial : target.whole.get(key);
    if (!items?.delete(item)) return;
    this.#size--;
    if (key !== undefined && items.size === 0) target.whole.delete(key);
    if (target.whole.size === 0 && target.partial.size === 0) this.#targets.delete(name);
  }

  /**
   * The oldest fitting item that is surely of this request, or else the oldest that may be, because
   * one of the two is not known whole.
   */
  first(fingerprint: RequestFingerprint, fits: (item: Item) => boolean): Item | undefined {
    for (const item of this.all(fingerprint)) if (fits(item)) return item;
    return undefined;
  }

  /**
   * The oldest fitting item, whether it surely is of this request or only may be. In a stream of
   * identical requests one that is not known whole would otherwise never have its turn.
   */
  oldest(fingerprint: RequestFingerprint, fits: (item: Item) => boolean): Item | undefined {
    const first = this.first(fingerprint, fits);
    for (const item of this.#partial(fingerprint)) {
      if (first !== undefined && item.order >= first.order) break;
      if (fits(item)) return item;
    }
    return first;
  }

  #partial(fingerprint: RequestFingerprint): readonly Item[] {
    const target = this.#targets.get(fingerprint.target);
    return target === undefined ? [] : inOrder([...target.partial], fingerprint);
  }

  /** Every item that can be of this request, those that surely are first. */
  *all(fingerprint: RequestFingerprint): Iterable<Item> {
    const target = this.#targets.get(fingerprint.target);
    if (target === undefined) return;
    const key = wholeKey(fingerprint);
    if (key !== undefined) yield* target.whole.get(key) ?? [];
    else
      yield* inOrder(
        [...target.whole.values()].flatMap((items) => [...items]),
        fingerprint,
      );
    yield* this.#partial(fingerprint);
  }
}

interface Target<Item> {
  readonly whole: Map<string, Set<Item>>;
  /** Items of which body or headers are not known. */
  readonly partial: Set<Item>;
}

function wholeKey({ body, headers }: RequestFingerprint): string | undefined {
  return body === undefined || headers === undefined ? undefined : body + headers;
}

function inOrder<Item extends Fingerprinted>(
  items: readonly Item[],
  fingerprint: RequestFingerprint,
): readonly Item[] {
  return items
    .filter((item) => isSameRequest(item.fingerprint, fingerprint))
    .sort((one, other) => one.order - other.order);
}
