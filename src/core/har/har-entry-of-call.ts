import type { Call } from '../call';
import { utf8Length } from '../explanation/findings/utf8-length';
import { type HeaderList, type HttpExchange, headerValue } from '../http-exchange';
import type { ExportMask } from './export-mask';
import { ownReadingOf } from './own-reading';

/** HAR wants these; nobody told us. */
const UNKNOWN_VERSION = 'unknown';
const UNKNOWN_SIZE = -1;

/** A call as the text of one HAR 1.2 entry, with our reading under `_tc3`. */
export function harEntryOfCall(call: Call, mask: ExportMask): string {
  const { exchange, visit } = call;
  const { startedAt, durationMs = -1, networkError, redirectUrl = '' } = exchange;
  const entry = {
    pageref: pageId(visit),
    startedDateTime: harTime(startedAt),
    time: durationMs,
    request: requestOf(exchange, mask),
    response: {
      status: exchange.status,
      statusText: '',
      httpVersion: UNKNOWN_VERSION,
      cookies: [],
      headers: mask.headers(exchange.responseHeaders),
      content: contentOf(exchange, mask),
      redirectURL: mask.text(redirectUrl, 'url'),
      headersSize: UNKNOWN_SIZE,
      bodySize: UNKNOWN_SIZE,
      ...(networkError !== undefined && { _error: mask.text(networkError) }),
    },
    cache: {},
    // HAR wants these three; the whole is the answer's where its phases are not known.
    timings: { send: 0, wait: Math.max(0, durationMs), receive: 0, ...phasesOf(exchange) },
  };
  const own = mask.text(JSON.stringify(ownReadingOf(call, mask)), 'json');
  return `${JSON.stringify(entry).slice(0, -1)},"_tc3":${own}}`;
}

export function pageId(visit: number): string {
  return `page_${visit + 1}`;
}

/** As HAR writes times; the year 1970 for one that no calendar has. */
export function harTime(unixMs: number): string {
  const date = new Date(unixMs);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}

function phasesOf({ timings }: HttpExchange): object {
  return timings === undefined ? {} : { send: 0, wait: 0, receive: 0, ...timings };
}

function requestOf(exchange: HttpExchange, mask: ExportMask): object {
  const { method, requestHeaders, requestBody } = exchange;
  const url = mask.text(exchange.url, 'url');
  const headers = mask.headers(requestHeaders);
  return {
    method,
    url,
    httpVersion: UNKNOWN_VERSION,
    cookies: [],
    headers,
    queryString: URL.canParse(url)
      ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value }))
      : [],
    ...(requestBody.kind === 'text' && {
      postData: { mimeType: mimeType(headers), text: mask.body(requestBody.text, requestHeaders) },
    }),
    headersSize: UNKNOWN_SIZE,
    bodySize: UNKNOWN_SIZE,
  };
}

function contentOf(exchange: HttpExchange, mask: ExportMask): object {
  const { responseBody, responseHeaders } = exchange;
  const type = mimeType(responseHeaders);
  switch (responseBody.kind) {
    case 'text': {
      const text = mask.body(responseBody.text, responseHeaders);
      return { size: utf8Length(text), mimeType: type, text };
    }
    case 'binary':
      // What is no text cannot be searched for secrets.
      return mask.isUnmasked
        ? { size: UNKNOWN_SIZE, mimeType: type, text: responseBody.base64, encoding: 'base64' }
        : { size: UNKNOWN_SIZE, mimeType: type, comment: 'Binary, left out.' };
    case 'unavailable':
      return { size: UNKNOWN_SIZE, mimeType: type, comment: `Not there: ${responseBody.reason}.` };
  }
}

function mimeType(headers: HeaderList): string {
  return headerValue(headers, 'Content-Type') ?? '';
}
