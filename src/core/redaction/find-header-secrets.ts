import { findJsonSecrets } from './find-json-secrets';
import { findTextSecrets } from './find-text-secrets';
import { findUrlSecrets } from './find-url-secrets';
import { type FoundSecret, movedSecret, plainSecret } from './found-secret';
import { isPlainWord } from './is-plain-word';
import type { MaskReason } from './redaction';
import { isSecretPlace } from './secret-place';
import type { SecretRules } from './secret-rules';

/** `Name: value`; the browsers' own `:authority` and the like begin with a colon. */
const HEADER_NAME = /^:?[\w!#$%&'*+.^`|~-]+[ \t]*$/;
/** A longer run of characters before a colon is no header's name. */
const MAX_NAME_LENGTH = 256;

const BEGINS_LIKE_JSON = /[[{]/;
const TC3 = /^TC3-HMAC-SHA256[ \t]+/i;
/** `/2019-02-25/cvm/tc3_request`: date, service and a fixed word. */
const CREDENTIAL_SCOPE = /\/[^/]*\/[^/]*\/[^/]*$/;
const TC3_PART = /^[ \t]*(Credential|SignedHeaders|Signature)=/i;

/** Finds the secrets in lines of headers. What TC3 Authorization says about its form stays. */
export function findHeaderSecrets(text: string, rules: SecretRules): FoundSecret[] {
  const spans: FoundSecret[] = [];
  for (let at = 0; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    const start = startWithoutSpace(text, at, lineEnd);
    const name = nameOfLine(text, start, lineEnd);
    const reason = name === undefined ? undefined : reasonOfHeader(name, rules);
    const end = reason !== undefined ? endOfFolded(text, lineEnd) : lineEnd;
    for (const span of findInHeader(text, rules, name, reason, start, end)) {
      spans.push(span);
    }
    at = end + 1;
  }
  return spans;
}

function reasonOfHeader(name: string, rules: SecretRules): MaskReason | undefined {
  return isSecretPlace(name.trimEnd()) ? 'place' : rules.reasonOfName(name.trimEnd());
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** A line that begins with white space may go on with the header before it. */
function endOfFolded(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (text[end + 1] === ' ' || text[end + 1] === '\t') {
    end = endOfLine(text, end + 1);
  }
  return end;
}

function nameOfLine(text: string, start: number, end: number): string | undefined {
  const begin = text.slice(start, Math.min(end, start + MAX_NAME_LENGTH));
  const colon = begin.indexOf(':', 1);
  const name = begin.slice(0, Math.max(colon, 0));
  return HEADER_NAME.test(name) ? name : undefined;
}

function findInHeader(
  text: string,
  rules: SecretRules,
  name: string | undefined,
  reason: MaskReason | undefined,
  start: number,
  lineEnd: number,
): FoundSecret[] {
  const end = endWithoutSpace(text, start, lineEnd);
  if (name === undefined) {
    return findTextSecrets(text, rules, start, end);
  }
  const from = startWithoutSpace(text, start + name.length + 1, end);
  if (reason === undefined) {
    return BEGINS_LIKE_JSON.test(text.slice(from, from + 1))
      ? findJsonSecrets(text.slice(from, end), rules).map((secret) => movedSecret(secret, from))
      : findUrlSecrets(text, rules, from, end);
  }
  const value = text.slice(from, end);
  if (isPlainWord(value)) {
    return [];
  }
  const parts =
    name.toLowerCase() === 'authorization' ? findInAuthorization(value, from) : undefined;
  return parts ?? [plainSecret({ start: from, end, name: name.trimEnd(), value, reason })];
}

/** `undefined` for any other form than the API's own, which is then masked whole. */
function findInAuthorization(value: string, from: number): FoundSecret[] | undefined {
  // Unsigned on purpose: there is nothing to hide, and good to know.
  if (value === 'SKIP') {
    return [];
  }
  const scheme = TC3.exec(value);
  if (scheme === null) {
    return undefined;
  }
  const spans: FoundSecret[] = [];
  let at = scheme[0].length;
  for (const part of value.slice(at).split(',')) {
    const label = TC3_PART.exec(part);
    if (label === null) {
      return undefined;
    }
    const name = label[1] ?? '';
    const content = part.slice(label[0].length);
    const secret = secretOfPart(name.toLowerCase(), content);
    if (secret !== '') {
      const start = from + at + label[0].length;
      const place = { start, end: start + secret.length };
      const shown = name.toLowerCase() === 'credential' ? 'SecretId' : name;
      spans.push(plainSecret({ ...place, name: shown, value: secret, reason: 'place' }));
    }
    at += part.length + 1;
  }
  return spans;
}

function secretOfPart(name: string, content: string): string {
  if (name === 'signedheaders') {
    return '';
  }
  return name === 'credential' ? content.replace(CREDENTIAL_SCOPE, '') : content;
}

function startWithoutSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) {
    at += 1;
  }
  return at;
}

function endWithoutSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) {
    at -= 1;
  }
  return at;
}
