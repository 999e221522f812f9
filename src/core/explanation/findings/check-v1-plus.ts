import type { Check } from './check';
import type { SignedError } from './signed-error';

/** A Signature is base64 and has no blanks: one that reads with a blank was sent with a bare `+`. */
export function checkV1Plus({ code, signature }: SignedError): Check {
  if (signature.version !== 'v1' || code !== 'AuthFailure.SignatureFailure') return undefined;
  return signature.signature?.includes(' ')
    ? { verdict: 'found', finding: { kind: 'v1-unescaped-plus' } }
    : undefined;
}
