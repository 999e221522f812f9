/**
 * One finished HTTP request with its answer, as one browser source reported it: what any capture
 * delivers and all that a finished row may show. Two exchanges are never merged.
 */
export interface HttpExchange {
  readonly url: string;
  readonly method: string;
  /** Unix time in milliseconds by the browser's clock; fractions are kept where the browser has them. */
  readonly startedAt: number;
  /** From the start to the last byte; `undefined` where the browser did not say. */
  readonly durationMs: number | undefined;
  /** How the duration divides, where the browser said so. */
  readonly timings?: ExchangeTimings;
  readonly requestHeaders: HeaderList;
  readonly requestBody: RequestBody;
  /** 0 when no response came. */
  readonly status: number;
  readonly responseHeaders: HeaderList;
  readonly responseBody: ResponseBody;
  /** The browser's own word for a network failure, raw, such as `net::ERR_CONNECTION_REFUSED`. */
  readonly networkError: string | undefined;
  /** Why the browser kept a whole answer from the page; `undefined` where it did not. */
  readonly block: ExchangeBlock | undefined;
  /** Where a redirect (301 to 308) sent the request, as the server wrote it. */
  readonly redirectUrl: string | undefined;
  readonly source: ExchangeSource;
}

/** The phases of a HAR entry in milliseconds, in their order; one that did not happen is left out. */
export interface ExchangeTimings {
  readonly blocked?: number;
  readonly dns?: number;
  /** With `ssl` in it. */
  readonly connect?: number;
  /** A part of `connect`. */
  readonly ssl?: number;
  readonly send?: number;
  readonly wait?: number;
  readonly receive?: number;
}

export type ExchangeBlock =
  /** The answer lacks an `Access-Control-Allow-Origin` for the page's origin. */
  | 'cors'
  /** The CORS preflight was refused, so the request itself never left. */
  | 'preflight';

/** Who saw the exchange. All that it holds comes from there. */
export type ExchangeSource =
  /** The developer tools' network log, with bodies. */
  | 'devtools'
  /** The same, a page's fetch that a service worker answered (Chromium). */
  | 'devtools-through-worker'
  /** The same, a fetch without a page: a service worker's own, or a frame of another site (Chromium). */
  | 'devtools-no-page'
  /** The background's observer: no headers' values, no bodies, a redacted URL. */
  | 'observer'
  /** A HAR file or a pasted text. */
  | 'file';

/** An exchange before its response body is read. */
export type ExchangeHead = Omit<HttpExchange, 'responseBody'>;

/** In the order and case in which the browser gave them; names may repeat. */
export type HeaderList = readonly Header[];

export interface Header {
  readonly name: string;
  readonly value: string;
}

export type RequestBody =
  /** The request carried none, as a GET does. */
  | { readonly kind: 'none' }
  /** The source does not show request bodies, or not this one. */
  | { readonly kind: 'unknown' }
  /** The text as sent; multipart is the raw multipart text. */
  | { readonly kind: 'text'; readonly text: string };

export type ResponseBody =
  /** The decoded text. May be empty: the answer had no body. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The browser kept only this beginning of a longer body. */
      readonly isBeginning?: boolean;
    }
  /** Bytes that are no text, as base64. */
  | { readonly kind: 'binary'; readonly base64: string }
  /** The body could not be had. `detail` is the browser's own word, raw, where it gave one. */
  | {
      readonly kind: 'unavailable';
      readonly reason: MissingBodyReason;
      readonly detail?: string;
    };

export type MissingBodyReason =
  /** No response came, or it broke off: there is no body to have. */
  | 'no-response'
  /** Larger than the browser keeps for its developer tools. */
  | 'too-large'
  /** The page navigated before the body could be read. */
  | 'navigated'
  /** The browser answered the question for the body with an error of its own. */
  | 'refused'
  /** The browser gave nothing and no reason. */
  | 'not-delivered'
  /** The call is still running. */
  | 'pending'
  /** The call ended before the developer tools were open; nobody kept its body. */
  | 'before-devtools'
  /** Dropped by this extension's own budget for body text. */
  | 'evicted';

/** The first header of that name, in any case; `undefined` where there is none. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const header of headers) {
    if (header.name.length === wanted.length && header.name.toLowerCase() === wanted) {
      return header.value;
    }
  }
  return undefined;
}
