import { alignedSpan } from './aligned-span';
import type { FoundSecret } from './found-secret';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';
import { mergeSpans } from './merge-spans';
import { outermost } from './outermost';
import { quotedMask } from './quoted-mask';

/** Masks each secret by its name alone, written as the text writes it. */
export function namedSpans(text: string, found: readonly FoundSecret[]): readonly MaskedSpan[] {
  const spans = outermost(found).outer.map((secret) => {
    const mask = quotedMask(maskValue(secret, secret.written), secret.quote);
    return alignedSpan(text, secret.start, secret.end, mask);
  });
  return mergeSpans(spans);
}
