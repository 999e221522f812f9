import type { Check } from './check';
import type { SignedError } from './signed-error';

const CODES: ReadonlySet<string> = new Set([
  'AuthFailure.SignatureExpire',
  'AuthFailure.SignatureFailure',
  'AuthFailure.InvalidAuthorization',
]);

/** Thirteen digits are milliseconds from 2001 to 2286; the API counts seconds. */
const MILLISECONDS = /^\d{13}$/;

export function checkTimestampUnit({ code, signature: { timestamp } }: SignedError): Check {
  if (timestamp === undefined || !MILLISECONDS.test(timestamp) || !CODES.has(code)) {
    return undefined;
  }
  return { verdict: 'found', finding: { kind: 'timestamp-in-milliseconds', timestamp } };
}
