import { type FoundSecret, plainSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import type { MaskReason } from './redaction';
import type { SecretRules } from './secret-rules';

/** A longer run of characters before `=` is no parameter's name. */
const MAX_NAME_LENGTH = 64;

const NAME_CHAR = /[\w.-]/;
const VALUE_END = /[\s&,;"'<>]/;
/** A Tencent Cloud SecretId, permanent or temporary, that stands alone. */
const SECRET_ID = /(?<![A-Za-z0-9+/_-])AKID[A-Za-z0-9_-]{8,}/g;

/** Finds the obvious secrets in running text: `Name=value` under a secret name, and SecretIds. */
export function findTextSecrets(
  text: string,
  rules: SecretRules,
  start = 0,
  end = text.length,
): FoundSecret[] {
  const named = findNamed(text, rules, start, end);
  return [...named, ...findSecretIds(text, start, end, named)].sort((a, b) => a.start - b.start);
}

function findNamed(text: string, rules: SecretRules, start: number, end: number): FoundSecret[] {
  const spans: FoundSecret[] = [];
  for (let at = start; at < end; at += 1) {
    const name = text[at] === '=' ? nameBefore(text, start, at) : '';
    const reason = name === '' ? undefined : rules.reasonOfName(name);
    if (reason !== undefined) {
      const quote = text[at + 1] === '"' || text[at + 1] === "'" ? text.charAt(at + 1) : '';
      const valueStart = Math.min(at + 1 + quote.length, end);
      const valueEnd = endOfValue(text, valueStart, end, quote);
      if (!isPlainWord(text.slice(valueStart, valueEnd))) {
        spans.push(namedSecret(text, name, reason, valueStart, valueEnd));
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
function namedSecret(
  text: string,
  name: string,
  reason: MaskReason,
  start: number,
  end: number,
): FoundSecret {
  const value = text.slice(start, end);
  const slash = name.toLowerCase() === 'credential' ? value.indexOf('/') : -1;
  if (slash <= 0) return plainSecret({ start, end, name, value, reason });
  const id = value.slice(0, slash);
  return plainSecret({ start, end: start + slash, name: 'SecretId', value: id, reason });
}

function findSecretIds(
  text: string,
  start: number,
  end: number,
  named: readonly FoundSecret[],
): FoundSecret[] {
  const spans: FoundSecret[] = [];
  let next = 0;
  for (const match of text.slice(start, end).matchAll(SECRET_ID)) {
    const from = start + match.index;
    let span = named[next];
    while (span !== undefined && span.end <= from) {
      next += 1;
      span = named[next];
    }
    if (span === undefined || from < span.start) {
      const [value] = match;
      const place = { start: from, end: from + value.length };
      spans.push(plainSecret({ ...place, name: 'SecretId', value, reason: 'pattern' }));
    }
  }
  return spans;
}
