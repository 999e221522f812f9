import { findJsonSecrets } from './find-json-secrets';
import { findTextSecrets } from './find-text-secrets';
import type { FoundSecret } from './found-secret';
import type { SecretRules } from './secret-rules';

/** Finds the secrets of JSON in other text, as in events and logs, and of what stands around it. */
export function findMixedSecrets(text: string, rules: SecretRules): FoundSecret[] {
  let at = 0;
  const found = findJsonSecrets(text, rules).flatMap((secret) => {
    const before = findTextSecrets(text, rules, at, secret.start);
    at = secret.end;
    return [...before, secret];
  });
  return [...found, ...findTextSecrets(text, rules, at)];
}
