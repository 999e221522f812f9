import { findJsonSecrets } from './find-json-secrets';
import type { FoundSecret } from './found-secret';
import { readingsOf } from './readings-of';
import type { SecretRules } from './secret-rules';

export interface InnerSecret {
  readonly name: string;
  readonly value: string;
  /** It is the same secret, written otherwise. */
  readonly isSame?: boolean;
}

const COOKIE_NAME = /^(?:set-)?cookie$/i;
const COOKIE = /([^\s=;]+)=([^;]*)/g;
const SCHEME = /^(?:bearer|basic|token)[ \t]+([\s\S]+)$/i;
const BEGINS_LIKE_JSON = /^\s*[[{]/;

/** What else is secret in a secret: it may stand elsewhere without the rest. */
export function secretsWithin(secret: FoundSecret, rules: SecretRules): readonly InnerSecret[] {
  const { name, value } = secret;
  const inner: InnerSecret[] = [];
  // What was found by its form may have the escapes of what is around it.
  for (const reading of readingsOf(value, false).slice(1)) {
    inner.push({ name, value: reading.text, isSame: true });
  }
  const token = SCHEME.exec(value)?.[1];
  if (token !== undefined) inner.push({ name, value: token, isSame: true });
  if (COOKIE_NAME.test(name)) {
    for (const [, cookie = '', content = ''] of value.matchAll(COOKIE)) {
      if (rules.reasonOfName(cookie) !== undefined) inner.push({ name: cookie, value: content });
    }
  }
  if (BEGINS_LIKE_JSON.test(value)) inner.push(...findJsonSecrets(value, rules));
  return inner;
}
