import { type ExchangeBlock, type HeaderList, headerValue } from '../http-exchange';
import { parseUrl } from '../parse-url';

export interface CorsFacts {
  readonly url: string;
  readonly requestHeaders: HeaderList;
  readonly responseHeaders: HeaderList;
  readonly status: number;
  readonly networkError: string | undefined;
  /** Chromium names an error where it blocked; Firefox gives no sign but the headers. */
  readonly isChromium: boolean;
}

const CHROMIUM_CORS_ERROR = 'net::ERR_FAILED';

/**
 * Whether the browser kept the answer from the page by the rules of CORS. Measured: Chromium 156
 * reports a blocked answer as its own status with `net::ERR_FAILED`, a refused preflight as status 0
 * with the same; Firefox 153 reports a blocked answer like any other, with its whole body.
 */
export function corsBlock(facts: CorsFacts): ExchangeBlock | undefined {
  const { status, networkError, isChromium } = facts;
  if (isChromium && networkError !== CHROMIUM_CORS_ERROR) return undefined;
  if (!isCrossOriginRead(facts)) return undefined;
  if (status === 0) return isChromium ? 'preflight' : undefined;
  return allowsOrigin(facts) ? undefined : 'cors';
}

/** Whether the answer's headers let the page's origin read it. */
export function allowsOrigin({
  requestHeaders,
  responseHeaders,
}: Pick<CorsFacts, 'requestHeaders' | 'responseHeaders'>): boolean {
  const allowed = headerValue(responseHeaders, 'Access-Control-Allow-Origin')?.trim();
  return allowed === '*' || allowed === headerValue(requestHeaders, 'Origin');
}

/** A request by a page of another origin that means to read the answer; extensions may read anyway. */
function isCrossOriginRead({ url, requestHeaders }: CorsFacts): boolean {
  const origin = headerValue(requestHeaders, 'Origin') ?? refererOrigin(requestHeaders);
  if (origin === undefined || /^[a-z]+-extension:/.test(origin)) return false;
  // Neither an opaque answer nor a page that is navigated to is read by the one who asked.
  const mode = headerValue(requestHeaders, 'Sec-Fetch-Mode');
  if (mode === 'no-cors' || mode === 'navigate') return false;
  const parsed = parseUrl(url);
  return parsed !== undefined && parsed.origin !== origin;
}

/** Chromium lists a call that never left without its Origin, but with its Referer (Chromium 156). */
function refererOrigin(requestHeaders: HeaderList): string | undefined {
  const referer = headerValue(requestHeaders, 'Referer');
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}
