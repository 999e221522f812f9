import type { ExchangeHead, HeaderList } from '../http-exchange';
import { hash64 } from './hash64';
import type { RequestFingerprint } from './lifecycle-record';

/** Firefox keeps only so much of a request's body for its developer tools (Firefox 153). */
const MAX_BODY_LENGTH = 1024 * 1024;
const SIGNED_HEADER = /^(?:authorization|x-tc-.*)$/i;

/** What an observer knows of a request; `undefined` parts are not known. */
export interface FingerprintParts {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly headers: HeaderList | undefined;
}

/**
 * The fingerprint of one request, the same from every source that saw the same parts of it. Bodies
 * that sources show differently (multipart, over 1 MiB) count as not known.
 */
export function requestFingerprint(parts: FingerprintParts): RequestFingerprint {
  const { method, url, body, headers } = parts;
  const [withoutFragment] = url.split('#', 1);
  return {
    target: hash64(`${method} ${withoutFragment}`),
    ...(body !== undefined && isComparable(body) && { body: hash64(body) }),
    ...(headers !== undefined && { headers: hash64(signedHeaders(headers)) }),
  };
}

/** The same for an exchange as the developer tools deliver it. */
export function exchangeFingerprint(exchange: ExchangeHead): RequestFingerprint {
  const { method, url, requestBody, requestHeaders } = exchange;
  const body = requestBody.kind === 'text' ? requestBody.text : bodyOfNone(method);
  // Firefox gives no headers where the request never left.
  const headers = requestHeaders.length > 0 ? requestHeaders : undefined;
  return requestFingerprint({ method, url, body, headers });
}

/** What the body of a request without one is known to be: a POST's may only not be shown. */
export function bodyOfNone(method: string): '' | undefined {
  return method === 'GET' || method === 'HEAD' ? '' : undefined;
}

/** Whether both can be of one request: nothing that both know differs. */
export function isSameRequest(one: RequestFingerprint, other: RequestFingerprint): boolean {
  return (
    one.target === other.target &&
    (one.body === undefined || other.body === undefined || one.body === other.body) &&
    (one.headers === undefined || other.headers === undefined || one.headers === other.headers)
  );
}

function isComparable(body: string): boolean {
  return body.length < MAX_BODY_LENGTH && !body.startsWith('--');
}

function signedHeaders(headers: HeaderList): string {
  return headers
    .filter(({ name }) => SIGNED_HEADER.test(name))
    .map(({ name, value }) => `${name.toLowerCase()}:${value.trim()}`)
    .sort()
    .join('\n');
}
