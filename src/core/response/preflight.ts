import { type ExchangeHead, headerValue } from '../http-exchange';
import { allowsOrigin } from './cors-block';

/** Whether the browser sent the request on its own, to ask whether a page may send another. */
export function isPreflight({ method }: ExchangeHead): boolean {
  return method === 'OPTIONS';
}

/**
 * The call that a preflight kept from being sent; `undefined` where the preflight passed. To be asked
 * in Firefox, which lists no entry for such a call; Chromium does (Firefox 153, Chromium 156). Of the
 * call only address, method and time are known.
 */
export function callStoppedByPreflight(preflight: ExchangeHead): ExchangeHead | undefined {
  const { status, requestHeaders } = preflight;
  const method = headerValue(requestHeaders, 'Access-Control-Request-Method');
  if (method === undefined) return undefined;
  if (status >= 200 && status < 300 && allowsOrigin(preflight)) return undefined;
  return {
    ...preflight,
    method,
    requestHeaders: [],
    requestBody: { kind: 'unknown' },
    status: 0,
    responseHeaders: [],
    // A preflight without an answer was cut off with its call: by an abort, or by the network.
    block: status === 0 ? undefined : 'preflight',
  };
}
