import type { Check } from './check';
import type { SignedError } from './signed-error';

const CODES: ReadonlySet<string> = new Set([
  'AuthFailure.SecretIdNotFound',
  'AuthFailure.InvalidSecretId',
  'AuthFailure.SignatureFailure',
  'AuthFailure.InvalidAuthorization',
]);

const QUOTES = /^["'`“”‘’]|["'`“”‘’]$/;

/** "Note that there shall be no space before or after the key": AuthFailure.SecretIdNotFound. */
export function checkSecretId({ code, signature: { secretId } }: SignedError): Check {
  if (secretId === undefined || secretId === '' || !CODES.has(code)) return undefined;
  const bare = secretId.trim();
  if (bare !== secretId) {
    return { verdict: 'found', finding: { kind: 'secret-id-decorated', by: 'blanks' } };
  }
  if (!QUOTES.test(bare)) return undefined;
  return { verdict: 'found', finding: { kind: 'secret-id-decorated', by: 'quotes' } };
}
