import type { Call } from '../core/call';
import type { CallId } from '../core/ids';
import { type CallSort, type SortKey, sortKey } from './call-sort';

interface Place {
  readonly key: SortKey;
  /** Equal keys stand in the order of arrival, both ways. */
  readonly arrival: number;
}

/** Calls in the order of a column. Each change finds its place by halving. */
export class SortedCalls {
  readonly calls: Call[] = [];
  readonly sort: CallSort;
  readonly #places = new Map<CallId, Place>();
  #arrivals = 0;

  /** `calls` in the order of their arrival. */
  constructor(sort: CallSort, calls: readonly Call[]) {
    this.sort = sort;
    for (const call of calls) this.#remember(call);
    this.calls = [...calls].sort((one, other) => this.#compare(one.id, other.id));
  }

  add(call: Call): void {
    this.#remember(call);
    this.calls.splice(this.#placeOf(call.id), 0, call);
  }

  remove(call: Call): void {
    const index = this.#indexOf(call);
    if (index >= 0) this.calls.splice(index, 1);
    this.#places.delete(call.id);
  }

  /** Its own arrival stays. */
  replace(call: Call, previous: Call): void {
    const index = this.#indexOf(previous);
    const before = this.#places.get(previous.id);
    if (index < 0 || before === undefined) return;
    this.calls.splice(index, 1);
    this.#places.set(call.id, { key: sortKey(call, this.sort.column), arrival: before.arrival });
    this.calls.splice(this.#placeOf(call.id), 0, call);
  }

  #remember(call: Call): void {
    this.#places.set(call.id, {
      key: sortKey(call, this.sort.column),
      arrival: this.#arrivals++,
    });
  }

  #indexOf(call: Call): number {
    if (!this.#places.has(call.id)) return -1;
    const index = this.#placeOf(call.id);
    return this.calls[index]?.id === call.id ? index : -1;
  }

  /** The first place whose call does not stand before this one. */
  #placeOf(id: CallId): number {
    let low = 0;
    let high = this.calls.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.calls[middle];
      if (other !== undefined && this.#compare(other.id, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(one: CallId, other: CallId): number {
    const a = this.#places.get(one);
    const b = this.#places.get(other);
    if (a === undefined || b === undefined) return 0;
    return compareKeys(a.key, b.key, this.sort.isDescending) || a.arrival - b.arrival;
  }
}

function compareKeys(one: SortKey, other: SortKey, isDescending: boolean): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  const order = one < other ? -1 : 1;
  return isDescending ? -order : order;
}
