/** Longer parameters would push what support needs out of sight, in characters. */
const MAX_LENGTH = 8 * 1024;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** The request's body as its text, or the beginning of a long one. */
export interface ShownParameters {
  readonly text: string;
  /** How long the whole is, where this is only its beginning. */
  readonly cutFrom: number | undefined;
}

/** The parameters of a ticket, or their beginning where they are long. Cut after they were masked. */
export function cutParameters(text: string): ShownParameters {
  if (text.length <= MAX_LENGTH) return { text, cutFrom: undefined };
  return { text: text.slice(0, MAX_LENGTH).replace(HIGH_SURROGATE, ''), cutFrom: text.length };
}
