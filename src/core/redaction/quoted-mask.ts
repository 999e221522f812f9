import type { Mask } from './redaction';

/** A mask that brings its quotation marks along, in place of a number in JSON. */
export function quotedMask(mask: Mask, quote: string): Mask {
  if (quote === '') return mask;
  const { name, replacement, reason } = mask;
  return { name, replacement: quote + replacement + quote, reason };
}
