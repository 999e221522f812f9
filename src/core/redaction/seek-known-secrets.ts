import { alignedSpan } from './aligned-span';
import type { FoundSecret } from './found-secret';
import type { KnownSecret, KnownSecrets } from './known-secrets';
import type { MaskedSpan } from './masked-span';
import { quotedMask } from './quoted-mask';
import { readingsOf } from './readings-of';

/** What may stand in JSON without quotation marks. */
const NUMBER = /^[\d.eE+-]+$/;

type FindAgain = (isKnownWord: (word: string) => boolean) => readonly FoundSecret[];

/**
 * Finds the known secrets wherever and however they are written in a text, outside of the `masked`
 * spans, which are in order. `findAgain` is asked, where a number was found, for those that need
 * quotation marks when they become a mask.
 */
export function seekKnownSecrets(
  text: string,
  known: KnownSecrets,
  masked: readonly MaskedSpan[],
  findAgain: FindAgain,
): readonly MaskedSpan[] {
  const { matcher } = known;
  const spans: MaskedSpan[] = [];
  let hasNumber = false;
  for (const reading of readingsOf(text, known.hasSpaces)) {
    for (const match of matcher.find(reading.text)) {
      const start = reading.placeOf(match.start);
      const end = reading.placeOf(match.end);
      if (isCovered(masked, start, end)) continue;
      hasNumber ||= NUMBER.test(reading.text.slice(match.start, match.end));
      const mask = known.maskSeenElsewhere(match.found);
      spans.push(alignedSpan(text, start, end, mask));
    }
  }
  return hasNumber ? [...quotedNumbers(known, findAgain), ...spans] : spans;
}

function isCovered(spans: readonly MaskedSpan[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (spans[low - 1]?.end ?? 0);
}

function quotedNumbers(known: KnownSecrets, findAgain: FindAgain): readonly MaskedSpan[] {
  const secretIn = (word: string): KnownSecret | undefined => known.matcher.find(word)[0]?.found;
  const spans: MaskedSpan[] = [];
  for (const { start, end, value, quote, reason } of findAgain((word) => !!secretIn(word))) {
    const secret = reason === 'seen-elsewhere' ? secretIn(value) : undefined;
    if (secret === undefined) continue;
    const mask = known.maskSeenElsewhere(secret);
    spans.push({ start, end, mask: quotedMask(mask, quote) });
  }
  return spans;
}
