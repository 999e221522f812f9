import type { HarEntryReading } from '../har-entry';
import { headerValue, type MissingBodyReason, type ResponseBody } from '../http-exchange';
import { asJsonObject } from '../json/read-json-object';
import { textAsSent } from '../response/text-as-sent';
import { decodeBase64 } from './decode-base64';
import type { HarBodyGap } from './har-reading';

/** Chromium keeps no body above this for its developer tools (Chromium 156). */
const CHROMIUM_BODY_LIMIT_BYTES = 20_000_000;

/** A response body as a file holds it, and what of it is missing. */
export interface HarBody {
  readonly body: ResponseBody;
  readonly gap: HarBodyGap | undefined;
}

/** Reads `response.content` of an entry. Missing text is an empty body only where nothing speaks against it. */
export function readHarBody(content: unknown, entry: HarEntryReading, isFirefox: boolean): HarBody {
  const { text, encoding, comment, _file } = asJsonObject(content) ?? {};
  if (typeof text === 'string' && text !== '') {
    const isPlain = entry.isChromium && !encoding;
    const sent = isPlain ? textAsSent(text, entry.exchange.responseHeaders) : text;
    return readText(sent, encoding, isFirefox);
  }
  if (gotNoResponse(entry)) return { body: missing('no-response'), gap: undefined };
  if (!hadBody(entry)) return { body: { kind: 'text', text: '' }, gap: undefined };
  if (typeof _file === 'string') return gapOf('beside-the-file', _file);
  const { isChromium, contentBytes = 0 } = entry;
  if (isChromium && contentBytes > CHROMIUM_BODY_LIMIT_BYTES) {
    return { body: missing('too-large'), gap: 'too-large' };
  }
  return gapOf('not-in-file', typeof comment === 'string' ? comment : '');
}

function readText(text: string, encoding: unknown, isFirefox: boolean): HarBody {
  if (typeof encoding === 'string' && encoding !== '') {
    if (encoding.toLowerCase() !== 'base64') return gapOf('unknown-encoding', encoding);
    const body = decodeBase64(text, isFirefox ? 'latin1' : 'utf-8');
    return body === undefined ? gapOf('damaged-base64', '') : { body, gap: undefined };
  }
  // Firefox fills what it did not keep of a long body with NUL (Firefox 153).
  const end = isFirefox ? text.indexOf('\0') : -1;
  if (end < 0) return { body: { kind: 'text', text }, gap: undefined };
  const body = { kind: 'text', text: text.slice(0, end), isBeginning: true } as const;
  return { body, gap: 'beginning-only' };
}

/** Chromium marks a good 204 with net::ERR_ABORTED; nobody else's error comes with a status. */
function gotNoResponse({ exchange }: HarEntryReading): boolean {
  const { status, networkError } = exchange;
  return status === 0 || (networkError !== undefined && status !== 204);
}

/** By the count, else by what the headers announce; an answer without headers may have had one. */
function hadBody({ exchange, contentBytes }: HarEntryReading): boolean {
  const { method, status, responseHeaders } = exchange;
  if (method === 'HEAD' || status === 204 || status === 304) return false;
  if (contentBytes !== undefined && contentBytes > 0) return true;
  const length = headerValue(responseHeaders, 'Content-Length');
  if (length !== undefined) return Number(length) > 0;
  return contentBytes === undefined || responseHeaders.length === 0;
}

function gapOf(gap: HarBodyGap, detail: string): HarBody {
  return { body: missing('not-delivered', detail), gap };
}

function missing(reason: MissingBodyReason, detail = ''): ResponseBody {
  return { kind: 'unavailable', reason, ...(detail !== '' && { detail }) };
}
