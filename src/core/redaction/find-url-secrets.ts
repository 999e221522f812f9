import { decodePercent } from './decode-percent';
import { findPairSecrets } from './find-pair-secrets';
import { type FoundSecret, plainSecret } from './found-secret';
import type { SecretRules } from './secret-rules';

/** Finds the secrets of an address, whole or relative: password, query parameters, fragment. */
export function findUrlSecrets(
  text: string,
  rules: SecretRules,
  start = 0,
  end = text.length,
): FoundSecret[] {
  const queryStart = indexOfFirst(text, '?#', start, end);
  const fragmentStart = indexOfFirst(text, '#', queryStart, end);
  return [
    ...findPassword(
      text,
      start,
      indexOfFirst(text, '?#/\\', authorityStart(text, start, end), end),
    ),
    ...findPairSecrets(text, rules, queryStart + 1, fragmentStart),
    ...findPairSecrets(text, rules, fragmentStart + 1, end),
  ];
}

/** `https://name:password@host` */
function findPassword(text: string, start: number, end: number): FoundSecret[] {
  const from = authorityStart(text, start, end);
  const colon = indexOfFirst(text, ':', from, end);
  let at = end - 1;
  while (at > colon && text[at] !== '@') {
    at -= 1;
  }
  if (from === start || at <= colon + 1) {
    return [];
  }
  const value = decodePercent(text.slice(colon + 1, at)).text;
  return [plainSecret({ start: colon + 1, end: at, name: 'password', value, reason: 'name' })];
}

/** Behind `scheme://`; `start` itself where there is none. */
function authorityStart(text: string, start: number, end: number): number {
  const colon = indexOfFirst(text, ':/?#', start, end);
  return text.startsWith('://', colon) && colon + 3 <= end ? colon + 3 : start;
}

function indexOfFirst(text: string, chars: string, start: number, end: number): number {
  let at = start;
  while (at < end && !chars.includes(text.charAt(at))) {
    at += 1;
  }
  return at;
}
