import type { ObservedRequest } from './observed-request';

/**
 * Whether a request ended because its CORS preflight failed, so that it never left. Measured:
 * - Firefox 153 ends preflight and request with NS_ERROR_DOM_BAD_URI, headers of the request told
 *   before; an answer without CORS headers is `onCompleted` there.
 * - Chromium 156, watched with `extraHeaders`, ends the request with net::ERR_FAILED and never tells
 *   its headers; an answer without CORS headers ends the same way after them. A preflight that found
 *   no host gives that error instead.
 */
export function isPreflightFailure(
  request: ObservedRequest,
  networkError: string,
  isBeforeHeaders: boolean,
): boolean {
  if (!isCrossOrigin(request)) return false;
  if (networkError === 'NS_ERROR_DOM_BAD_URI') return true;
  return networkError === 'net::ERR_FAILED' && isBeforeHeaders;
}

/** Chromium says `null` for an opaque origin, which no address shares. A navigation has none. */
function isCrossOrigin({ initiator, originUrl, url }: ObservedRequest): boolean {
  const asker = initiator ?? originUrl;
  if (asker === undefined) return false;
  return !URL.canParse(asker) || new URL(asker).origin !== new URL(url).origin;
}
