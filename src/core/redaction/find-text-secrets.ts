import { isPlainWord } from './is-plain-word';
import { maskValue } from './mask-value';
import type { MaskedSpan } from './masked-span';
import { isSecretName } from './secret-names';

/** A longer run of characters before `=` is no parameter's name. */
const MAX_NAME_LENGTH = 64;

const NAME_CHAR = /[\w.-]/;
const VALUE_END = /[\s&,;"'<>]/;
/** A Tencent Cloud SecretId, permanent or temporary, that stands alone. */
const SECRET_ID = /(?<![A-Za-z0-9+/_-])AKID[A-Za-z0-9_-]{8,}/g;

/** Finds the obvious secrets in running text: `Name=value` under a secret name, and SecretIds. */
export function findTextSecrets(text: string, start = 0, end = text.length): MaskedSpan[] {
  const named = findNamed(text, start, end);
  return [...named, ...findSecretIds(text, start, end, named)].sort((a, b) => a.start - b.start);
}

function findNamed(text: string, start: number, end: number): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  for (let at = start; at < end; at += 1) {
    const name = text[at] === '=' ? nameBefore(text, start, at) : '';
    if (name !== '' && isSecretName(name)) {
      const quote = text[at + 1] === '"' || text[at + 1] === "'" ? text.charAt(at + 1) : '';
      const valueStart = Math.min(at + 1 + quote.length, end);
      const valueEnd = endOfValue(text, valueStart, end, quote);
      if (!isPlainWord(text.slice(valueStart, valueEnd))) {
        spans.push(namedSpan(text, name, valueStart, valueEnd));
        at = valueEnd - 1;
      }
    }
  }
  return spans;
}

function nameBefore(text: string, start: number, equals: number): string {
  const lowest = Math.max(start, equals - MAX_NAME_LENGTH);
  let at = equals;
  while (at > lowest && NAME_CHAR.test(text.charAt(at - 1))) {
    at -= 1;
  }
  return text.slice(at, equals);
}

function endOfValue(text: string, start: number, end: number, quote: string): number {
  let at = start;
  while (at < end && (quote === '' ? !VALUE_END.test(text.charAt(at)) : text[at] !== quote)) {
    at += 1;
  }
  return at;
}

/** `Credential=AKID…/2019-02-25/cvm/tc3_request`: only the SecretId is secret. */
function namedSpan(text: string, name: string, start: number, end: number): MaskedSpan {
  const value = text.slice(start, end);
  const slash = name.toLowerCase() === 'credential' ? value.indexOf('/') : -1;
  if (slash <= 0) {
    return { start, end, mask: maskValue(name, value) };
  }
  const mask = maskValue('SecretId', value.slice(0, slash));
  return { start, end: start + slash, mask };
}

function findSecretIds(
  text: string,
  start: number,
  end: number,
  named: readonly MaskedSpan[],
): MaskedSpan[] {
  const spans: MaskedSpan[] = [];
  let next = 0;
  for (const match of text.slice(start, end).matchAll(SECRET_ID)) {
    const from = start + match.index;
    let span = named[next];
    while (span !== undefined && span.end <= from) {
      next += 1;
      span = named[next];
    }
    if (span === undefined || from < span.start) {
      const mask = maskValue('SecretId', match[0]);
      spans.push({ start: from, end: from + match[0].length, mask });
    }
  }
  return spans;
}
