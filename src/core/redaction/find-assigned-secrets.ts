import { behindEscape } from './behind-escape';
import { decodeJsonEscapes } from './decode-json-escapes';
import { decodePercent } from './decode-percent';
import { type FoundSecret, plainSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import type { SecretRules } from './secret-rules';

interface Sign {
  readonly written: string;
  readonly valueEnd: RegExp;
}

/** In JSON a backslash or a quotation mark ends the value, in an address within another its `%26`. */
const EQUALS: Sign = { written: '=', valueEnd: /[\s&,;"'<>\\#]|$/g };
const ENCODED_EQUALS: readonly Sign[] = [
  { written: '%3D', valueEnd: /[\s&,;"'<>\\#]|%(?:26|2[0237c]|0[ad]|3[bce])|$/gi },
  { written: '%3d', valueEnd: /[\s&,;"'<>\\#]|%(?:26|2[0237c]|0[ad]|3[bce])|$/gi },
  { written: '\\u003d', valueEnd: EQUALS.valueEnd },
  { written: '\\u003D', valueEnd: EQUALS.valueEnd },
];

/** A longer run of characters before the sign is no parameter's name. */
const MAX_NAME_LENGTH = 64;
const NAME_CHAR = /[\w.-]/;
/** `sign` is too common a word to be secret elsewhere than in a query. */
const QUERY_BEFORE = /(?:[?&;]|\\u0026|%26|%3f)$/i;
const ESCAPED_QUOTE = /\\*["'](?![,:}\]\s]|$)/y;

/**
 * Finds `Name=value` under a secret name in text of any kind: an address or a command in JSON, an
 * address in an address. `onlyEncoded` leaves out the plain sign, where the text's own kind reads it.
 */
export function findAssignedSecrets(
  text: string,
  rules: SecretRules,
  onlyEncoded: boolean,
): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const sign of onlyEncoded ? ENCODED_EQUALS : [EQUALS, ...ENCODED_EQUALS]) {
    for (let at = text.indexOf(sign.written); at >= 0; ) {
      const secret = secretAt(text, at, sign, rules);
      if (secret !== undefined) found.push(secret);
      at = text.indexOf(sign.written, secret?.end ?? at + sign.written.length);
    }
  }
  return found;
}

function secretAt(
  text: string,
  at: number,
  sign: Sign,
  rules: SecretRules,
): FoundSecret | undefined {
  const name = nameBefore(text, at);
  if (name === '') return undefined;
  const reason = rules.reasonOfName(name) ?? (isSignOfQuery(text, at, name) ? 'name' : undefined);
  if (reason === undefined) return undefined;
  const { start, end } = placeOfValue(text, at + sign.written.length, sign.valueEnd);
  const written = text.slice(start, end);
  if (isPlainWord(written)) return undefined;
  const value = sign.written.startsWith('%') ? decodePercent(written).text : written;
  const slash = name.toLowerCase() === 'credential' ? written.indexOf('/') : -1;
  if (slash > 0) {
    const id = { start, end: start + slash, name: 'SecretId', value: written.slice(0, slash) };
    return plainSecret({ ...id, reason });
  }
  return plainSecret({ start, end, name, value: decodeJsonEscapes(value).text, reason });
}

function nameBefore(text: string, end: number): string {
  const lowest = Math.max(0, end - MAX_NAME_LENGTH);
  let at = end;
  while (at > lowest && NAME_CHAR.test(text.charAt(at - 1))) at -= 1;
  return text.slice(behindEscape(text, at), end);
}

function isSignOfQuery(text: string, end: number, name: string): boolean {
  const start = end - name.length;
  return name.toLowerCase() === 'sign' && QUERY_BEFORE.test(text.slice(start - 6, start));
}

function placeOfValue(
  text: string,
  from: number,
  valueEnd: RegExp,
): { start: number; end: number } {
  ESCAPED_QUOTE.lastIndex = from;
  const quote = ESCAPED_QUOTE.exec(text)?.[0] ?? '';
  // A quotation mark by itself ends a string of JSON.
  if (quote.length > 1 || quote === "'") {
    const start = from + quote.length;
    const end = text.indexOf(quote, start);
    if (end >= 0 && end - start <= 4_096) return { start, end };
  }
  valueEnd.lastIndex = from;
  return { start: from, end: valueEnd.exec(text)?.index ?? text.length };
}
