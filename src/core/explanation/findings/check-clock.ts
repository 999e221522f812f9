import { type HttpExchange, headerValue } from '../../http-exchange';
import type { ServerTimeSource } from '../finding';
import type { Check } from './check';
import type { SignedError } from './signed-error';
import { unixSeconds } from './unix-seconds';

/** "The difference between the timestamp and the server time cannot exceed 5 minutes": AuthFailure.SignatureExpire. */
const ALLOWED_SECONDS = 300;

const EXPIRED = 'AuthFailure.SignatureExpire';
const CODES: ReadonlySet<string> = new Set([
  EXPIRED,
  'AuthFailure.SignatureFailure',
  'AuthFailure.TokenFailure',
]);

// As all servers send it: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The request's clock against the server's: the time in the message, else the answer's Date, which is
 * the API's own only where the request went to the API itself.
 */
export function checkClock(error: SignedError): Check {
  const timestamp = unixSeconds(error.signature.timestamp);
  if (timestamp === undefined || !CODES.has(error.code)) return undefined;
  const skew = skewByMessage(error, timestamp) ?? skewByDate(error, timestamp);
  if (skew === undefined) return undefined;
  const { skewSeconds } = skew;
  if (Math.abs(skewSeconds) > ALLOWED_SECONDS) {
    return { verdict: 'found', finding: { kind: 'clock-skew', ...skew } };
  }
  // The server found the signature too old: no clock seen from here speaks against that.
  if (error.code === EXPIRED) return undefined;
  return { verdict: 'ruled-out', ruledOut: { kind: 'clock', skewSeconds } };
}

interface Skew {
  readonly skewSeconds: number;
  readonly by: ServerTimeSource;
}

function skewByMessage({ facts }: SignedError, timestamp: number): Skew | undefined {
  const fact = facts.find((it) => it.kind === 'server-time');
  return fact && { skewSeconds: timestamp - fact.seconds, by: 'message' };
}

function skewByDate({ request, exchange }: SignedError, timestamp: number): Skew | undefined {
  const date = serverDate(exchange);
  if (date === undefined || request.endpointKind !== 'api') return undefined;
  const difference = timestamp - date;
  // The Date is of the answer: what the call itself took is no skew.
  const waited = Math.round((exchange.durationMs ?? 0) / 1000);
  const skewSeconds = difference < 0 ? Math.min(difference + waited, 0) : difference;
  return { skewSeconds, by: 'date-header' };
}

function serverDate({ responseHeaders }: HttpExchange): number | undefined {
  const date = headerValue(responseHeaders, 'Date')?.trim() ?? '';
  if (!HTTP_DATE.test(date)) return undefined;
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? undefined : ms / 1000;
}
