import type { HarEntryReading } from '../core/har-entry';
import { headerValue, type MissingBodyReason, type ResponseBody } from '../core/http-exchange';
import { textAsSent } from '../core/response/text-as-sent';

/**
 * Chromium keeps no body above this for its developer tools: 19,922,983 bytes were delivered,
 * 20,866,701 were not (Chromium 156).
 */
const CHROMIUM_BODY_LIMIT_BYTES = 20_000_000;

/** What came of asking for a body. */
export type Content = { readonly answer: unknown } | { readonly error: unknown };

/** The text of a body before its entry is read; `undefined` where it takes that to read it. */
export function plainText(content: Content): string | undefined {
  if (!('answer' in content)) return undefined;
  const { answer } = content;
  if (Array.isArray(answer)) return typeof answer[0] === 'string' ? answer[0] : undefined;
  const { content: text, encoding } = (answer ?? {}) as Record<string, unknown>;
  return typeof text === 'string' && encoding !== 'base64' ? text : undefined;
}

/**
 * Reads what `getContent()` answered for an entry. Chromium gives `{ content, encoding }` (through
 * webextension-polyfill), Firefox `[text, mimeType]`; on barred pages either may be an error object.
 */
export function readContent(
  content: Content,
  entry: HarEntryReading,
  hasNavigated: boolean,
): ResponseBody {
  if ('error' in content) return refusedContent(content.error, hasNavigated);
  const { answer } = content;
  if (Array.isArray(answer)) return readFirefoxContent(answer[0], entry);
  const {
    content: text,
    encoding,
    isError,
    description,
  } = (answer ?? {}) as Record<string, unknown>;
  if (isError === true) {
    return { kind: 'unavailable', reason: 'refused', detail: String(description ?? 'isError') };
  }
  if (typeof text !== 'string') return missing(whyMissing(entry, hasNavigated));
  if (text === '' && hadBody(entry)) return missing('not-delivered');
  if (encoding !== 'base64') {
    return { kind: 'text', text: textAsSent(text, entry.exchange.responseHeaders) };
  }
  return decodeUtf8(text);
}

/** The body where asking for it failed outright. */
function refusedContent(error: unknown, hasNavigated: boolean): ResponseBody {
  if (hasNavigated) return missing('navigated');
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'unavailable', reason: 'refused', detail };
}

function readFirefoxContent(text: unknown, entry: HarEntryReading): ResponseBody {
  if (entry.exchange.status === 0) return missing('no-response');
  if (typeof text !== 'string' || (text === '' && hadBody(entry))) return missing('not-delivered');
  if (entry.contentEncoding === 'base64' && text !== '') return decodeLatin1(text);
  // Above `devtools.netmonitor.responseBodyLimit` (1 MiB) Firefox keeps the length and fills the rest
  // with NUL, which no JSON holds raw (Firefox 153).
  const end = text.indexOf('\0');
  return end < 0
    ? { kind: 'text', text }
    : { kind: 'text', text: text.slice(0, end), isBeginning: true };
}

/**
 * Whether the answer to a request had a body, or may have had one, though the browser hands out an empty
 * text. So it does for `sendBeacon`: Chromium keeps no header of the answer either (156), Firefox keeps
 * the headers, which announce the body (153).
 */
function hadBody({ exchange }: HarEntryReading): boolean {
  const { method, status, responseHeaders } = exchange;
  if (method === 'HEAD' || status === 204 || status === 304) return false;
  if (responseHeaders.length === 0) return true;
  return Number(headerValue(responseHeaders, 'Content-Length') ?? 0) > 0;
}

function whyMissing(entry: HarEntryReading, hasNavigated: boolean): MissingBodyReason {
  const { status, networkError } = entry.exchange;
  // Chromium marks a good 204 with net::ERR_ABORTED too; its body is missing because there is none.
  if (status === 0 || (networkError !== undefined && status !== 204)) return 'no-response';
  if ((entry.contentBytes ?? 0) > CHROMIUM_BODY_LIMIT_BYTES) return 'too-large';
  return hasNavigated ? 'navigated' : 'not-delivered';
}

function missing(reason: MissingBodyReason): ResponseBody {
  return { kind: 'unavailable', reason };
}

/** Chromium's base64 holds the body's own bytes; a JSON body sent as octet-stream is text still. */
function decodeUtf8(base64: string): ResponseBody {
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return textOrBinary(new TextDecoder('utf-8', { fatal: true }).decode(bytes), base64);
  } catch {
    return { kind: 'binary', base64 };
  }
}

/** Firefox's base64 holds one byte a character of the text it decoded (Firefox 153). */
function decodeLatin1(base64: string): ResponseBody {
  try {
    return textOrBinary(atob(base64), base64);
  } catch {
    return { kind: 'binary', base64 };
  }
}

function textOrBinary(text: string, base64: string): ResponseBody {
  return text.includes('\0') || text.includes('\ufffd')
    ? { kind: 'binary', base64 }
    : { kind: 'text', text };
}
