import { decodeJsonEscapes } from './decode-json-escapes';
import { ownCopy } from './own-copy';
import type { MaskReason } from './redaction';

/** A member's name: as it reads, and as it is written. */
export interface MemberName {
  readonly name: string;
  readonly written: string;
  /** Why its value is secret; `undefined` where it is not. */
  readonly reason: MaskReason | undefined;
}

interface Remembered {
  readonly source: string;
  readonly member: MemberName;
}

const SLOTS = 1 << 11;
/** A longer name is that of no field. */
const MAX_REMEMBERED_LENGTH = 64;

/** Judges the names in a text. A body has few, many times each, so the last ones are remembered. */
export class MemberNames {
  readonly #reasonOfName: (name: string) => MaskReason | undefined;
  readonly #slots: (Remembered | undefined)[] = new Array(SLOTS).fill(undefined);

  constructor(reasonOfName: (name: string) => MaskReason | undefined) {
    this.#reasonOfName = reasonOfName;
  }

  /** The name that is written from `start` up to `end`, with its quotation marks if it has any. */
  at(text: string, start: number, end: number): MemberName {
    const slot = slotOf(text, start, end);
    const known = this.#slots[slot];
    if (known?.source.length === end - start && text.startsWith(known.source, start)) {
      return known.member;
    }
    const source = ownCopy(text.slice(start, end));
    const member = this.#judged(source);
    if (source.length <= MAX_REMEMBERED_LENGTH) this.#slots[slot] = { source, member };
    return member;
  }

  #judged(source: string): MemberName {
    const isQuoted = source.startsWith('"') || source.startsWith("'");
    const isClosed = isQuoted && source.length > 1 && source.endsWith(source.charAt(0));
    const written = source.slice(isQuoted ? 1 : 0, isClosed ? -1 : undefined);
    const name = decodeJsonEscapes(written).text;
    return { name, written, reason: this.#reasonOfName(name) };
  }
}

/** A few characters tell most names apart; those that share a slot only take longer. */
function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  const ends = Math.imul(text.charCodeAt(start + 1), 31) + text.charCodeAt(end - 2);
  const middle = Math.imul(text.charCodeAt(start + (length >> 1)), 131);
  const third = Math.imul(text.charCodeAt(end - Math.min(4, length)), 521);
  return (Math.imul(ends, 17) + middle + third + length) & (SLOTS - 1);
}
