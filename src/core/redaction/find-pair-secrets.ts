import { isPlainWord } from './is-plain-word';
import { isSecretParameterName } from './is-secret-parameter-name';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';

/**
 * Finds the values under secret names in `name=value&name=value`, from `start` up to `end`: a query
 * or a form. Flattened names count by each of their parts, as in `Logins.0.Password`.
 */
export function findPairSecrets(text: string, start = 0, end = text.length): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  let nameStart = start;
  let isInName = true;
  for (let at = start; at < end; at += 1) {
    const char = text[at];
    if (char === '&' || char === '?') {
      // A value may itself be an address with a query: `back=/list?token=…`.
      nameStart = at + 1;
      isInName = true;
    } else if (char === '=' && isInName) {
      isInName = false;
      const written = text.slice(nameStart, at);
      const name = decoded(written);
      if (isSecretParameterName(name)) {
        const valueEnd = endOfValue(text, at + 1, end);
        const value = text.slice(at + 1, valueEnd);
        if (!isPlainWord(value)) {
          const mask = maskValue(name, value, written);
          spans.push({ start: at + 1, end: valueEnd, mask });
        }
        at = valueEnd - 1;
      }
    }
  }
  return spans;
}

function endOfValue(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== '&') {
    at += 1;
  }
  return at;
}

function decoded(written: string): string {
  if (!/[%+]/.test(written)) {
    return written;
  }
  try {
    return decodeURIComponent(written.replace(/\+/g, ' ')).trim();
  } catch (error) {
    if (error instanceof URIError) {
      return written;
    }
    throw error;
  }
}
