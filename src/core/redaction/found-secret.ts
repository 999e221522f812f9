import type { MaskReason } from './redaction';

/** A secret in a text, written from `start` up to but not including `end`. */
export interface FoundSecret {
  readonly start: number;
  readonly end: number;
  /** Its name as it reads. */
  readonly name: string;
  /** Its name as the text writes it, with the text's own escapes. */
  readonly written: string;
  /** The value as it reads: without the escapes of JSON and the percent signs of forms. */
  readonly value: string;
  readonly reason: MaskReason;
  /** Goes around the mask, as in place of a number in JSON; mostly nothing. */
  readonly quote: string;
  /** Only something around it has a secret name: it may be anything, a region or a time. */
  readonly isInherited: boolean;
}

/** A secret that stands in the text as it reads, under its own name. */
export function plainSecret(
  secret: Pick<FoundSecret, 'start' | 'end' | 'name' | 'value' | 'reason'>,
): FoundSecret {
  // Written out, as in all that is done for each secret: spreading takes ten times as long.
  const { start, end, name, value, reason } = secret;
  return { start, end, name, written: name, value, reason, quote: '', isInherited: false };
}

/** Moves a secret that was found in a part to that part's place in the whole text. */
export function movedSecret(secret: FoundSecret, by: number): FoundSecret {
  return { ...secret, start: secret.start + by, end: secret.end + by };
}
