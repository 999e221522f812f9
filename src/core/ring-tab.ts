import type { NetworkId } from './ids';
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

/** The last record that somebody has. */
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

  /** When the oldest record happened; never, where there is none. */
  get firstAt(): number {
    return this.records[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  push(record: LifecycleRecord): void {
    this.records.push(record);
    this.#lastNumber++;
  }

  /** A position in today's numbers: what a ring gave after it was last saved counts for nothing. */
  numberOf(position: RingPosition | undefined): number {
    if (position === undefined) return 0;
    const index = this.#rings.findIndex(({ ring }) => ring === position.ring);
    if (index < 0) return 0;
    return Math.min(position.number, this.#rings[index + 1]?.after ?? this.#lastNumber);
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
