import type { Check } from './check';
import type { SignedError } from './signed-error';

const CODES: ReadonlySet<string> = new Set([
  'AuthFailure.SignatureFailure',
  'AuthFailure.TokenFailure',
  'AuthFailure.SecretIdNotFound',
  'AuthFailure.InvalidSecretId',
]);

// No documentation says how to tell a temporary key's SecretId. Those that STS gives out today have
// `AKID` and 64 letters, digits, `-` and `_`; permanent ones, and temporary ones until about 2019, have
// 36 characters. So a long one is only suspected to be temporary.
const LOOKS_TEMPORARY = /^AKID[\w-]{46,}$/;

/** A temporary key is valid only together with its token. */
export function checkToken({ code, signature: { secretId, token } }: SignedError): Check {
  if (!CODES.has(code)) return undefined;
  if (token !== undefined) {
    return { verdict: 'ruled-out', ruledOut: { kind: 'token-present' } };
  }
  if (!LOOKS_TEMPORARY.test(secretId ?? '')) return undefined;
  return { verdict: 'suspected', finding: { kind: 'token-missing' } };
}
