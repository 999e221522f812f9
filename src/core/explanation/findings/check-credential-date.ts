import type { Check } from './check';
import { credentialCodes } from './credential-codes';
import type { SignedError } from './signed-error';
import { unixSeconds } from './unix-seconds';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Credential holds the UTC date of X-TC-Timestamp; a local date fails at certain hours of each day.
 * https://github.com/TencentCloud/tencentcloud-demo-mp-soe/issues/3
 */
export function checkCredentialDate({ code, signature }: SignedError): Check {
  if (signature.version !== 'v3' || !credentialCodes.has(code)) return undefined;
  const seconds = unixSeconds(signature.timestamp);
  const date = signature.credential?.date ?? '';
  if (seconds === undefined || !DATE.test(date)) return undefined;
  const utcDate = new Date(seconds * 1000).toISOString().slice(0, date.length);
  return date === utcDate
    ? { verdict: 'ruled-out', ruledOut: { kind: 'credential-date' } }
    : { verdict: 'found', finding: { kind: 'credential-date', date, utcDate } };
}
