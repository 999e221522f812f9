import { readHarTimings } from './har/read-har-timings';
import type { ExchangeHead, ExchangeSource, Header, RequestBody } from './http-exchange';
import { internText } from './intern-text';
import { corsBlock } from './response/cors-block';

/** What one HAR entry says of an exchange without its response body. */
export interface HarEntryReading {
  readonly exchange: ExchangeHead;
  /** Decoded size of the body by the browser's count; `undefined` where it gave none. */
  readonly contentBytes: number | undefined;
  /** What the browser calls the text's encoding: `base64` or nothing. */
  readonly contentEncoding: string | undefined;
  /** Written by Chromium, which lists calls that a preflight stopped as entries of their own. */
  readonly isChromium: boolean;
  /** Chromium's `_resourceType`: what asked. */
  readonly resourceType: string | undefined;
}

/**
 * Reads one entry as `devtools.network` delivers it or a HAR 1.2 file holds it (Chromium adds names
 * that begin with `_`). `undefined` where it is no entry, such as the `{ isError: true }` that
 * Chromium hands out on pages where extensions are barred.
 */
export function readHarEntry(value: unknown): HarEntryReading | undefined {
  const entry = members(value);
  const request = members(entry.request);
  const response = members(entry.response);
  const { url, method } = request;
  if (typeof url !== 'string' || typeof method !== 'string') return undefined;
  const content = members(response.content);
  const startedAt = Date.parse(textOf(entry.startedDateTime) ?? '');
  const requestHeaders = readHeaders(request.headers);
  const responseHeaders = readHeaders(response.headers);
  const status = nonNegative(response.status) ?? 0;
  const networkError = textOf(response._error);
  const timings = readHarTimings(entry.timings);
  const isChromium = '_error' in response || entry._resourceType !== undefined;
  return {
    exchange: {
      url,
      method,
      startedAt: Number.isNaN(startedAt) ? 0 : startedAt,
      durationMs: nonNegative(entry.time),
      ...(timings && { timings }),
      requestHeaders,
      requestBody: readRequestBody(request.postData),
      status,
      responseHeaders,
      networkError,
      block: corsBlock({ url, requestHeaders, responseHeaders, status, networkError, isChromium }),
      redirectUrl: textOf(response.redirectURL),
      source: sourceOf(entry, response),
    },
    contentBytes: nonNegative(content.size),
    contentEncoding: textOf(content.encoding),
    isChromium,
    resourceType: textOf(entry._resourceType),
  };
}

/** Only Chromium names an entry's page (`pageref`) and its service worker; Firefox names neither. */
function sourceOf(entry: Members, response: Members): ExchangeSource {
  if (response._fetchedViaServiceWorker === true) return 'devtools-through-worker';
  return entry._resourceType !== undefined && typeof entry.pageref !== 'string'
    ? 'devtools-no-page'
    : 'devtools';
}

function readHeaders(value: unknown): readonly Header[] {
  if (!Array.isArray(value)) return [];
  const headers: Header[] = [];
  for (const item of value) {
    const { name, value: text } = members(item);
    // HTTP/2 pseudo headers (`:authority`) are no headers of the request.
    if (typeof name !== 'string' || name === '' || name.startsWith(':')) continue;
    // An object in a file may have a `toString` that is none.
    const value = typeof text === 'object' ? '' : String(text ?? '');
    headers.push({ name: internText(name), value: internText(value) });
  }
  return headers;
}

function readRequestBody(postData: unknown): RequestBody {
  const { text } = members(postData);
  return typeof text === 'string' && text !== '' ? { kind: 'text', text } : { kind: 'none' };
}

/** Browsers write -1 for what they do not know; a file may hold `1e999`, which reads as infinity. */
function nonNegative(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

interface Members {
  readonly [name: string]: unknown;
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
