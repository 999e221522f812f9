import { headerValue } from '../http-exchange';
import type { RequestHead } from './request-head';
import type { V1Parameters } from './v1-request';

/** Alibaba Cloud and AWS sign with `Action`, `Version` and `Signature` too, and name their keys so. */
const OTHER_CLOUDS_KEYS = ['AccessKeyId', 'AWSAccessKeyId'] as const;

/**
 * The common parameters of a request signed with version 1 (HmacSHA1 or HmacSHA256), from the query of
 * a GET or the form of a POST. `undefined` where there is no `Action`, or another cloud's key beside it.
 * https://www.tencentcloud.com/document/api/213/31575 (signature v1)
 */
export function readV1Parameters(exchange: RequestHead, url: URL): V1Parameters | undefined {
  const form = formOf(exchange);
  if (form === undefined && !url.search.includes('Action=')) return undefined;
  const pairs = form === undefined ? url.searchParams : new URLSearchParams(form);
  const action = pairs.get('Action') ?? url.searchParams.get('Action');
  if (!action || OTHER_CLOUDS_KEYS.some((name) => pairs.get(name) !== null)) return undefined;
  return {
    action,
    version: pairs.get('Version') || undefined,
    region: pairs.get('Region') || undefined,
    language: pairs.get('Language') || undefined,
    isSigned: Boolean(pairs.get('Signature')),
  };
}

function formOf({ requestHeaders, requestBody }: RequestHead): string | undefined {
  if (requestBody.kind !== 'text') return undefined;
  const type = headerValue(requestHeaders, 'Content-Type') ?? '';
  // Cheap first: most bodies of a page are neither.
  return type.toLowerCase().startsWith('application/x-www-form-urlencoded') &&
    requestBody.text.includes('Action=')
    ? requestBody.text
    : undefined;
}
