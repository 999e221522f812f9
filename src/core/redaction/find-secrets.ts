import { assertNever } from '../assert-never';
import { findAssignedSecrets } from './find-assigned-secrets';
import { findHeaderSecrets } from './find-header-secrets';
import { findJsonSecrets } from './find-json-secrets';
import { findMixedSecrets } from './find-mixed-secrets';
import { findPairSecrets } from './find-pair-secrets';
import { findPatternSecrets } from './find-pattern-secrets';
import { findPersonalText } from './find-personal-text';
import { findQuotedHeaders } from './find-quoted-headers';
import { findTextSecrets } from './find-text-secrets';
import { findUrlSecrets } from './find-url-secrets';
import type { FoundSecret } from './found-secret';
import type { TextKind } from './redaction';
import type { SecretRules } from './secret-rules';

const HOLDS_JSON = /[[{]\s*\\*"/;

type Find = (rules: SecretRules) => FoundSecret[];

/** Finds what is secret in a text by itself. Secrets may stand in others; those of the kind go first. */
export function findSecrets(text: string, kind: TextKind, rules: SecretRules): FoundSecret[] {
  return withSecretsOfAnyKind(text, kind, rules, (by) => findByKind(text, kind, by));
}

/** Adds to the secrets that `find` finds, which knows the text's kind, what is secret in any. */
export function withSecretsOfAnyKind(
  text: string,
  kind: TextKind,
  rules: SecretRules,
  find: Find,
): FoundSecret[] {
  const found = find(rules);
  const readsPairs = kind === 'form' || kind === 'url';
  for (const secret of findAssignedSecrets(text, rules, readsPairs)) found.push(secret);
  for (const secret of findPatternSecrets(text)) found.push(secret);
  if (kind === 'json' || kind === 'text') {
    for (const secret of findQuotedHeaders(text)) found.push(secret);
  }
  if (rules.isPersonalMasked) {
    for (const secret of withoutNumbers(findPersonalText(text), rules, find)) found.push(secret);
  }
  return found;
}

/** Leaves out what is a number in JSON: that is an id or a time, and is judged by its name. */
function withoutNumbers(
  personal: readonly FoundSecret[],
  rules: SecretRules,
  find: Find,
): readonly FoundSecret[] {
  const numbers = new Set<string>();
  for (const { name, value } of personal) {
    if (name !== 'Uin' && /^\d+$/.test(value)) numbers.add(value);
  }
  if (numbers.size === 0) return personal;
  const words = find({ ...rules, isKnownWord: (word) => numbers.has(word) });
  const starts = new Set(
    words.flatMap(({ start, reason }) => (reason === 'seen-elsewhere' ? [start] : [])),
  );
  return personal.filter(({ start }) => !starts.has(start));
}

function findByKind(text: string, kind: TextKind, rules: SecretRules): FoundSecret[] {
  switch (kind) {
    case 'json':
      return findJsonSecrets(text, rules);
    case 'form':
      return findPairSecrets(text, rules);
    case 'headers':
      return findHeaderSecrets(text, rules);
    case 'url':
      return findUrlSecrets(text, rules);
    case 'text':
      return HOLDS_JSON.test(text) ? findMixedSecrets(text, rules) : findTextSecrets(text, rules);
    default:
      return assertNever(kind);
  }
}
