import type { NetworkId } from '../ids';
import type { LifecycleRecord } from './lifecycle-record';

/** A page that is here at all has met one of the last few: it reconnects within seconds. */
const MAX_RINGS = 8;

/** One tab's records as plain data. */
export interface SavedTab {
  readonly tabId: number;
  readonly lastNumber: number;
  readonly callCount: number;
  /** The last of them has `lastNumber`. */
  readonly records: readonly LifecycleRecord[];
  readonly open: readonly NetworkId[];
  readonly rings: readonly RingBeginning[];
}

/** The numbers that a ring gave: all after this one, up to where the next ring begins. */
export interface RingBeginning {
  readonly ring: string;
  readonly after: number;
}

/** How far somebody is in one ring's numbers. */
export interface RingPosition {
  readonly ring: string;
  readonly number: number;
}

/** One tab's part of a `RecordRing`: its last records, numbered one by one. */
export class RingTab {
  readonly records: LifecycleRecord[];
  /** Requests whose end is still to come. */
  readonly open: Set<NetworkId>;
  callCount: number;
  #lastNumber: number;
  readonly #rings: readonly RingBeginning[];

  /** Goes on from the saved numbers under the name of a new ring. */
  constructor(ring: string, saved?: SavedTab) {
    this.records = [...(saved?.records ?? [])];
    this.open = new Set(saved?.open);
    this.callCount = saved?.callCount ?? 0;
    this.#lastNumber = saved?.lastNumber ?? 0;
    const beginning = { ring, after: this.#lastNumber };
    this.#rings = [...(saved?.rings ?? []), beginning].slice(-MAX_RINGS);
  }

  get lastNumber(): number {
    return this.#lastNumber;
  }

  /** Of one who has everything: the last number of each ring, the latest first. */
  get positions(): readonly RingPosition[] {
    return this.#rings
      .map(({ ring }, index) => ({
        ring,
        number: this.#rings[index + 1]?.after ?? this.#lastNumber,
      }))
      .reverse();
  }

  /** When the oldest record happened; never, where there is none. */
  get firstAt(): number {
    return this.records[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  push(record: LifecycleRecord): void {
    this.records.push(record);
    this.#lastNumber++;
  }

  /**
   * Such positions, of some time ago, as one of today's numbers. What a ring gave after it was last
   * saved counts for nothing, and a ring that died before it was saved at all is not known here.
   */
  numberOf(positions: readonly RingPosition[]): number {
    for (const { ring, number } of positions) {
      const index = this.#rings.findIndex((it) => it.ring === ring);
      if (index >= 0) return Math.min(number, this.#rings[index + 1]?.after ?? this.#lastNumber);
    }
    return 0;
  }

  save(tabId: number): SavedTab {
    const { callCount, records, open } = this;
    return {
      tabId,
      lastNumber: this.#lastNumber,
      callCount,
      records: [...records],
      open: [...open],
      rings: this.#rings,
    };
  }
}
