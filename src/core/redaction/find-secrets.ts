import { assertNever } from '../assert-never';
import { findAssignedSecrets } from './find-assigned-secrets';
import { findHeaderSecrets } from './find-header-secrets';
import { findJsonSecrets } from './find-json-secrets';
import { findMixedSecrets } from './find-mixed-secrets';
import { findPairSecrets } from './find-pair-secrets';
import { findPatternSecrets } from './find-pattern-secrets';
import { findPersonalText } from './find-personal-text';
import { findTextSecrets } from './find-text-secrets';
import { findUrlSecrets } from './find-url-secrets';
import type { FoundSecret } from './found-secret';
import type { TextKind } from './redaction';
import type { SecretRules } from './secret-rules';

const HOLDS_JSON = /[[{]\s*\\*"/;

/** Finds what is secret in a text by itself. Secrets may stand in others; those of the kind go first. */
export function findSecrets(text: string, kind: TextKind, rules: SecretRules): FoundSecret[] {
  const found = findByKind(text, kind, rules);
  return withSecretsOfAnyKind(text, rules, found, kind);
}

/** Adds to the secrets of a text's kind what is secret in any. */
export function withSecretsOfAnyKind(
  text: string,
  rules: SecretRules,
  found: FoundSecret[],
  kind: TextKind,
): FoundSecret[] {
  const readsPairs = kind === 'form' || kind === 'url' || kind === 'text';
  for (const secret of findAssignedSecrets(text, rules, readsPairs)) found.push(secret);
  for (const secret of findPatternSecrets(text)) found.push(secret);
  // Numbers in JSON are judged by their names alone; its finder looks into the strings.
  if (rules.isPersonalMasked && kind !== 'json') {
    for (const secret of findPersonalText(text)) found.push(secret);
  }
  return found;
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
