import type { Check } from './check';
import { credentialCodes } from './credential-codes';
import type { SignedError } from './signed-error';

/** Signature version 3 covers these two at least, whatever else it covers. */
export function checkSignedHeader(
  { code, signature }: SignedError,
  header: 'content-type' | 'host',
): Check {
  if (signature.version !== 'v3' || !credentialCodes.has(code)) return undefined;
  if (signature.signedHeaders === undefined || signature.signedHeaders.includes(header)) {
    return undefined;
  }
  return { verdict: 'found', finding: { kind: 'header-unsigned', header } };
}
