import { headerValue } from '../../http-exchange';
import type { Check } from './check';
import type { SignedError } from './signed-error';

const CODES: ReadonlySet<string> = new Set([
  'AuthFailure.SignatureFailure',
  'MissingParameter',
  'InvalidParameter',
]);

/** With signature version 1 all parameters stand in query or form; JSON needs version 3. */
export function checkV1Body({ code, signature, exchange }: SignedError): Check {
  const { requestBody, requestHeaders } = exchange;
  if (signature.version !== 'v1' || !CODES.has(code)) return undefined;
  if (requestBody.kind !== 'text' || requestBody.text.trim() === '') return undefined;
  const type = headerValue(requestHeaders, 'Content-Type') ?? '';
  const isJson = /^\s*application\/json\b/i.test(type) || /^\s*[{[]/.test(requestBody.text);
  return isJson ? { verdict: 'found', finding: { kind: 'v1-json-body' } } : undefined;
}
