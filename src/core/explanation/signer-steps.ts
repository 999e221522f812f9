import type { Call } from '../call';
import type { ExplanationWords } from '../error-catalog/error-catalog';

/** Errors of the signature itself; a refused permission is not one of them. */
const SIGNATURE_ERROR = /^AuthFailure(?!\.UnauthorizedOperation$)/;

/**
 * The steps, after whose key and clock a signature error speaks of: the page cannot show those of its
 * server, and a person at a console has none.
 */
export function signerSteps(
  code: string,
  call: Call | undefined,
  steps: readonly string[],
  words: ExplanationWords,
): readonly string[] {
  if (call === undefined || !SIGNATURE_ERROR.test(code)) return steps;
  const { signer, endpoint } = call.request;
  if (signer === 'gateway') return [words.signedByGateway];
  if (signer === 'server') return [words.signedByServer(endpoint), ...steps];
  return steps;
}
