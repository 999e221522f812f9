import { BodyBudget, bodyLength, DEFAULT_MAX_BODY_LENGTH, withoutBody } from './body-budget';
import type { Call } from './call';
import type { CallId } from './ids';

/** Rows kept by default; the oldest leave first. */
export const DEFAULT_MAX_CALLS = 100_000;

export interface CallLogOptions {
  /** Default {@link DEFAULT_MAX_CALLS}; at least 1. */
  readonly maxCalls?: number;
  /** Characters of body text kept; default {@link DEFAULT_MAX_BODY_LENGTH}. */
  readonly maxBodyLength?: number;
  /** Told once of each listener that threw and was dropped; default: not told. */
  readonly onListenerError?: (error: unknown) => void;
}

/** How much a log keeps. */
export interface CallLogLimits {
  /** Rows; at least 1. */
  readonly maxCalls: number;
  /** Characters of body text. */
  readonly maxBodyLength: number;
}

/** All calls of one inspected tab in the order of their arrival. Every change is O(1). */
export interface CallLog {
  readonly size: number;
  /** How many calls were dropped because the log was full. */
  readonly evictedCount: number;
  /** How many bodies were dropped to stay within the limit; their calls stay. */
  readonly evictedBodyCount: number;
  /** How many listeners there are: one for each open panel. */
  readonly listenerCount: number;
  /** The oldest kept call is 0; `undefined` outside. */
  at(index: number): Call | undefined;
  get(id: CallId): Call | undefined;
  /** A call whose id is already there replaces the one that is there. */
  append(call: Call): void;
  /** Puts the call in place of the one with its id; false where that is gone. */
  replace(call: Call): boolean;
  /**
   * Takes out all calls but those that `isKept` names; calling what it returns puts them back before
   * any others.
   */
  clear(isKept?: (call: Call) => boolean): () => void;
  /** Drops at once, and counts, what is over lower limits; higher ones bring nothing back. */
  setLimits(limits: CallLogLimits): void;
  /** Tells of each change, after it. The returned function ends it. */
  subscribe(listener: CallLogListener): () => void;
}

export type CallLogListener = (change: CallLogChange) => void;

export type CallLogChange =
  | { readonly kind: 'appended'; readonly call: Call }
  | { readonly kind: 'replaced'; readonly call: Call; readonly previous: Call }
  /** The oldest call left because the log was full. */
  | { readonly kind: 'evicted'; readonly call: Call }
  /** Everything may be different: cleared, put back, or cut down to a much lower limit. */
  | { readonly kind: 'reset' };

/** A log that owns its calls; others hold ids or look. */
export function createCallLog(options: CallLogOptions = {}): CallLog {
  return new Log(options);
}

class Log implements CallLog {
  /** Slots before `#first` are evicted and empty; ids map to slots. */
  #slots: (Call | undefined)[] = [];
  #slotOf = new Map<CallId, number>();
  #first = 0;
  #evictedCount = 0;
  #evictedBodyCount = 0;
  #budget: BodyBudget;
  #maxBodyLength: number;
  #maxCalls: number;
  readonly #listeners = new Set<CallLogListener>();
  readonly #onListenerError: ((error: unknown) => void) | undefined;

  constructor(options: CallLogOptions) {
    this.#maxCalls = Math.max(1, options.maxCalls ?? DEFAULT_MAX_CALLS);
    this.#maxBodyLength = options.maxBodyLength ?? DEFAULT_MAX_BODY_LENGTH;
    this.#budget = new BodyBudget(this.#maxBodyLength);
    this.#onListenerError = options.onListenerError;
  }

  get size(): number {
    return this.#slots.length - this.#first;
  }

  get evictedCount(): number {
    return this.#evictedCount;
  }

  get evictedBodyCount(): number {
    return this.#evictedBodyCount;
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  at(index: number): Call | undefined {
    return index < 0 ? undefined : this.#slots[this.#first + index];
  }

  get(id: CallId): Call | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : this.#slots[slot];
  }

  append(call: Call): void {
    if (this.replace(call)) return;
    this.#slotOf.set(call.id, this.#slots.length);
    this.#slots.push(call);
    this.#announce({ kind: 'appended', call });
    this.#evictOverLimit();
    this.#budget.add(call);
    this.#dropBodiesOverLimit();
  }

  replace(call: Call): boolean {
    const slot = this.#slotOf.get(call.id);
    const previous = slot === undefined ? undefined : this.#slots[slot];
    if (slot === undefined || previous === undefined) return false;
    this.#put(slot, call, previous);
    this.#budget.add(call);
    this.#dropBodiesOverLimit();
    return true;
  }

  clear(isKept: (call: Call) => boolean = () => false): () => void {
    const before = this.#kept();
    const cleared = before.filter((call) => !isKept(call));
    this.#setAll(before.filter(isKept));
    return () => {
      const newer = this.#kept();
      // A call may have ended since and have come back under its id.
      const gone = cleared.splice(0).filter(({ id }) => !this.#slotOf.has(id));
      this.#setAll([...gone, ...newer]);
      this.#evictOverLimit();
      // The limit may have been lowered since.
      this.#dropBodiesOverLimit();
    };
  }

  setLimits({ maxCalls, maxBodyLength }: CallLogLimits): void {
    this.#maxCalls = Math.max(1, maxCalls);
    this.#maxBodyLength = maxBodyLength;
    this.#budget.setMaxLength(maxBodyLength);
    const goneCount = this.size - this.#maxCalls;
    if (goneCount > this.#maxCalls) {
      // Where more goes than stays, to begin anew is less work than to tell of each.
      this.#evictedCount += goneCount;
      this.#setAll(this.#kept().slice(goneCount));
    }
    this.#evictOverLimit();
    this.#dropBodiesOverLimit();
  }

  subscribe(listener: CallLogListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #put(slot: number, call: Call, previous: Call): void {
    this.#slots[slot] = call;
    this.#budget.remove(previous);
    this.#announce({ kind: 'replaced', call, previous });
  }

  #evictOverLimit(): void {
    while (this.size > this.#maxCalls) this.#evictOldest();
  }

  #dropBodiesOverLimit(): void {
    while (this.#budget.isExceeded) {
      const id = this.#budget.takeNext();
      if (id === undefined) return;
      const slot = this.#slotOf.get(id);
      const call = slot === undefined ? undefined : this.#slots[slot];
      if (slot === undefined || call === undefined || bodyLength(call) === 0) continue;
      this.#put(slot, withoutBody(call), call);
      this.#evictedBodyCount++;
    }
  }

  #kept(): Call[] {
    return this.#slots.slice(this.#first) as Call[];
  }

  #setAll(calls: Call[]): void {
    this.#slots = calls;
    this.#first = 0;
    this.#slotOf = new Map(calls.map((call, slot) => [call.id, slot]));
    this.#budget = new BodyBudget(this.#maxBodyLength);
    for (const call of calls) this.#budget.add(call);
    this.#announce({ kind: 'reset' });
  }

  #evictOldest(): void {
    const call = this.#slots[this.#first];
    if (call === undefined) return;
    this.#slots[this.#first] = undefined;
    this.#first++;
    this.#slotOf.delete(call.id);
    this.#budget.remove(call);
    this.#budget.forgetGone((id) => !this.#slotOf.has(id));
    this.#evictedCount++;
    // Empty slots go once they are the larger half: O(1) a change on average.
    if (this.#first > 1024 && this.#first > this.#slots.length / 2) this.#dropEmptySlots();
    this.#announce({ kind: 'evicted', call });
  }

  #dropEmptySlots(): void {
    this.#slots = this.#kept();
    this.#first = 0;
    this.#slotOf.clear();
    this.#slots.forEach((call, slot) => {
      if (call) this.#slotOf.set(call.id, slot);
    });
  }

  #announce(change: CallLogChange): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        // A panel whose window is gone must not stop the others, nor the capture.
        this.#listeners.delete(listener);
        this.#onListenerError?.(error);
      }
    }
  }
}
