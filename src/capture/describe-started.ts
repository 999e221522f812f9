import type { ExchangeHead, HeaderList, RequestBody } from '../core/http-exchange';
import type { NetworkId } from '../core/ids';
import type { StartedRecord } from '../core/ledger/lifecycle-record';
import { bodyOfNone, requestFingerprint } from '../core/ledger/request-fingerprint';
import { redact } from '../core/redaction/redact';
import type { ApiRequest } from '../core/request/api-request';
import { readApiRequest } from '../core/request/read-api-request';
import type { ObservedRequest } from './observed-request';
import { readUploadText } from './read-upload-text';

/** GET calls carry their parameters, up to 32 KB, in the address; 4,000 such are too much to keep. */
const MAX_URL_LENGTH = 2_000;
/** The longest action of API 3.0 has 63 characters; a longer text is none. */
const MAX_WORD_LENGTH = 128;

/**
 * The record of a request that is a call; `undefined` where it is none. Hashes of the raw parts are
 * made here and now: nothing of body or headers goes on. Headers are not known before they are sent.
 */
export function describeStarted(
  request: ObservedRequest,
  headers: HeaderList | undefined,
): StartedRecord | undefined {
  const { requestId, tabId, timeStamp, method, url, requestBody } = request;
  const text = readUploadText(requestBody);
  const head: ExchangeHead = {
    url,
    method,
    startedAt: timeStamp,
    durationMs: undefined,
    requestHeaders: headers ?? [],
    requestBody: readableBody(text ?? formText(requestBody)),
    status: 0,
    responseHeaders: [],
    networkError: undefined,
    block: undefined,
    redirectUrl: undefined,
    source: 'observer',
  };
  const apiRequest = readApiRequest(head);
  if (apiRequest === undefined) return undefined;
  const body = text ?? (requestBody ? undefined : bodyOfNone(method));
  return {
    kind: 'started',
    networkId: requestId as NetworkId,
    tabId,
    at: timeStamp,
    method,
    url: redactUrl(url),
    request: withoutLongWords(apiRequest),
    fingerprint: requestFingerprint({ method, url, body, headers }),
    initiator: originOf(request),
  };
}

function readableBody(text: string | undefined): RequestBody {
  return text === undefined ? { kind: 'unknown' } : { kind: 'text', text };
}

/**
 * A form that the browser took apart, written again: enough to read its action, but not what was sent,
 * so no fingerprint is made of it.
 */
function formText(body: ObservedRequest['requestBody']): string | undefined {
  if (!body?.formData) return undefined;
  const form = new URLSearchParams();
  for (const [name, values] of Object.entries(body.formData)) {
    for (const value of [values].flat()) form.append(name, String(value));
  }
  return form.toString();
}

/** An address as it may be kept; `…` stands where it was cut. */
export function redactUrl(url: string): string {
  const { text } = redact(url, 'url');
  return text.length > MAX_URL_LENGTH ? `${text.slice(0, MAX_URL_LENGTH)}…` : text;
}

/** The origin of the page or frame that asked; `undefined` where it has none or the browser is mum. */
function originOf({ initiator, originUrl }: ObservedRequest): string | undefined {
  const asker = initiator ?? originUrl;
  if (asker === undefined || !URL.canParse(asker)) return undefined;
  const { origin } = new URL(asker);
  return origin === 'null' ? undefined : origin;
}

function withoutLongWords(request: ApiRequest): ApiRequest {
  const { service, action, version, region, language } = request;
  return {
    ...request,
    service: word(service),
    action: word(action),
    version: word(version),
    region: word(region),
    language: word(language),
  };
}

function word(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= MAX_WORD_LENGTH ? text : undefined;
}
