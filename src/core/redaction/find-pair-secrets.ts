import { decodePercent } from './decode-percent';
import { findJsonSecrets } from './find-json-secrets';
import type { FoundSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import type { SecretRules } from './secret-rules';

/** What may stand before the first bracket. */
const MAY_HOLD_JSON = /^(?:[\s+"]|%2[02]|%0[9ad])*(?:[[{]|%[57]b)/i;
const JSON_START_LENGTH = 64;

/**
 * Finds the values under secret names in `name=value&name=value`, from `start` up to `end`: a query
 * or a form. Flattened names count by each of their parts, as in `Logins.0.Password`.
 */
export function findPairSecrets(
  text: string,
  rules: SecretRules,
  start = 0,
  end = text.length,
): FoundSecret[] {
  const found: FoundSecret[] = [];
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
      const name = decoded(written).trim();
      const reason = rules.reasonOfParameter(name);
      if (reason !== undefined) {
        const valueEnd = endOfValue(text, at + 1, end);
        const value = text.slice(at + 1, valueEnd);
        if (!isPlainWord(value)) {
          const place = { start: at + 1, end: valueEnd };
          found.push({ ...place, name, written, value: decoded(value), reason, ...AS_IS });
        }
        at = valueEnd - 1;
      } else if (MAY_HOLD_JSON.test(text.slice(at + 1, at + 1 + JSON_START_LENGTH))) {
        const valueEnd = endOfValue(text, at + 1, end);
        for (const secret of findEncodedJson(text, at + 1, valueEnd, rules)) found.push(secret);
      }
    }
  }
  return found;
}

/** JSON in a value, encoded or, where nothing needed it, as it is. */
function findEncodedJson(
  text: string,
  start: number,
  end: number,
  rules: SecretRules,
): readonly FoundSecret[] {
  const value = text.slice(start, end);
  const { text: content, placeOf } = decodePercent(value);
  const written = (part: string) => (value.includes('"') ? part : encodeURIComponent(part));
  return findJsonSecrets(content, rules).map((secret) => ({
    ...secret,
    start: start + placeOf(secret.start),
    end: start + placeOf(secret.end),
    written: written(secret.written),
    quote: written(secret.quote),
  }));
}

const AS_IS = { quote: '', isInherited: false };

function endOfValue(text: string, start: number, end: number): number {
  const mark = text.indexOf('&', start);
  return mark === -1 || mark > end ? end : mark;
}

function decoded(written: string): string {
  return decodePercent(written).text;
}
