import type { Mask } from './redaction';

/** A value in a text, from `start` up to but not including `end`, and what is to stand there. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  readonly mask: Mask;
}
