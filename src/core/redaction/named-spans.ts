import { alignToEscapes } from './align-to-escapes';
import type { FoundSecret } from './found-secret';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';
import { mergeSpans } from './merge-spans';
import { outermost } from './outermost';

/** Masks each secret by its name alone, written as the text writes it. */
export function namedSpans(text: string, found: readonly FoundSecret[]): readonly MaskedSpan[] {
  const spans = outermost(found).outer.map((secret) => {
    const { name, replacement, reason } = maskValue(secret, secret.written);
    const { quote } = secret;
    const mask = { name, replacement: quote + replacement + quote, reason };
    return { ...alignToEscapes(text, secret), mask };
  });
  return mergeSpans(spans);
}
