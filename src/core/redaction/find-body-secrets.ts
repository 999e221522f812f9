import { findJsonSecrets } from './find-json-secrets';
import { findMixedSecrets } from './find-mixed-secrets';
import { findMultipartSecrets } from './find-multipart-secrets';
import { findPairSecrets } from './find-pair-secrets';
import { withSecretsOfAnyKind } from './find-secrets';
import type { FoundSecret } from './found-secret';
import type { SecretRules } from './secret-rules';

const BEGINS_LIKE_JSON = /^\ufeff?\s*[[{]/;
const BEGINS_LIKE_MULTIPART = /^\s*--[^\r\n]{1,72}\r?\n/;
const LOOKS_LIKE_FORM = /^[^\s=&<>{}"]+=[^\s<>{}"]*$/;

/**
 * Finds the secrets of a body. The text itself decides what it is before its Content-Type does: JSON
 * is often sent as a form, and browsers do not show every header.
 */
export function findBodySecrets(
  text: string,
  contentType: string,
  rules: SecretRules,
): FoundSecret[] {
  if (BEGINS_LIKE_JSON.test(text)) {
    return withSecretsOfAnyKind(text, 'json', rules, (by) => findJsonSecrets(text, by));
  }
  if (BEGINS_LIKE_MULTIPART.test(text)) {
    const find = (content: string) => findBodySecrets(content, '', rules);
    return [...findMultipartSecrets(text, rules, find)];
  }
  if (/x-www-form-urlencoded/i.test(contentType) || LOOKS_LIKE_FORM.test(text)) {
    return withSecretsOfAnyKind(text, 'form', rules, (by) => findPairSecrets(text, by));
  }
  return withSecretsOfAnyKind(text, 'text', rules, (by) => findMixedSecrets(text, by));
}
