import { type HeaderList, headerValue } from '../http-exchange';
import { parseUrl } from '../parse-url';

/** Longer bodies of hosts that nobody added are not read at all. */
const MAX_BYTES = 2_000_000;
/** `application/json`, `application/problem+json`, `text/json`, and what backends send JSON as. */
const CONTENT_TYPE =
  /^(?:(?:application|text)\/(?:[\w.-]+\+)?json|text\/plain|text\/event-stream)\s*(?:;|$)/i;
/** Chromium's word for what asked; scripts do, pages and images do not. */
const RESOURCE_TYPES: ReadonlySet<string> = new Set(['fetch', 'xhr', 'eventsource', 'other']);
/** Answers that have no body: No Content and Reset Content. */
const BODILESS_STATUSES: ReadonlySet<number> = new Set([204, 205]);
/** CloudBase shares the API's domain and speaks something else. */
const CLOUDBASE_HOST = /(?:^|\.)(?:tcb-api\.tencentcloudapi\.com|tcloudbasegateway\.com)$/i;
/** A URL without it has no such host, and need not be taken apart. */
const CLOUDBASE_NAME = /tcb-api|tcloudbase/i;

/** What is known of an answer before its body is asked for. */
export interface AnswerHead {
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly responseHeaders: HeaderList;
  /** By the browser's count; `undefined` where it gave none. */
  readonly contentBytes: number | undefined;
  /** Chromium's `_resourceType`; `undefined` in Firefox. */
  readonly resourceType: string | undefined;
}

/**
 * Whether an answer of a host that nobody named may hold an envelope or a forwarded error, so that its
 * body is worth reading. What it says is for `hasResponseEvidence` to judge.
 */
export function mayCarryEvidence(answer: AnswerHead): boolean {
  const { url, method, status, responseHeaders, contentBytes, resourceType } = answer;
  if (method === 'HEAD' || BODILESS_STATUSES.has(status)) return false;
  if (resourceType !== undefined && !RESOURCE_TYPES.has(resourceType)) return false;
  if (contentBytes !== undefined && contentBytes > MAX_BYTES) return false;
  const contentType = headerValue(responseHeaders, 'Content-Type')?.trim();
  if (contentType && !CONTENT_TYPE.test(contentType)) return false;
  return /^https?:/i.test(url) && !isOfCloudBase(url);
}

function isOfCloudBase(url: string): boolean {
  return CLOUDBASE_NAME.test(url) && CLOUDBASE_HOST.test(parseUrl(url)?.hostname ?? '');
}
