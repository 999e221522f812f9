import { headerValue } from '../../http-exchange';
import type { Check } from './check';
import type { SignedError } from './signed-error';
import { usualContentType } from './usual-content-type';

/** No real Content-Type is longer, in characters. */
const LONGEST = 200;

/**
 * The Content-Type is signed, so an adapter that adds `; charset=utf-8` or drops it breaks the
 * signature. What was signed is not in the request: only what an SDK usually signs is known. Bodies
 * other than JSON are sent with types of their own.
 */
export function checkContentType({ code, signature, exchange }: SignedError): Check {
  if (signature.version !== 'v3' || code !== 'AuthFailure.SignatureFailure') return undefined;
  const { requestHeaders, method } = exchange;
  const usual = usualContentType(headerValue(requestHeaders, 'X-TC-RequestClient') ?? '', method);
  const sent = headerValue(requestHeaders, 'Content-Type')?.trim() ?? '';
  if (usual === undefined || sent === usual || sent.length > LONGEST) return undefined;
  if (sent !== '' && !/^text\/plain\b/i.test(sent) && essence(sent) !== essence(usual)) {
    return undefined;
  }
  return { verdict: 'suspected', finding: { kind: 'content-type-changed', sent, usual } };
}

function essence(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
