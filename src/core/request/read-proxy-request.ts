import { headerValue } from '../http-exchange';
import { readJsonObject } from '../json/read-json-object';
import { parseUrl } from '../parse-url';
import type { ApiRequest } from './api-request';
import { firstWord } from './first-word';
import type { RequestHead } from './request-head';

/** Actions are words in capitals' case; `/api?action=save` is none. */
const ACTION = /^[A-Z][A-Za-z0-9]+$/;
const VERSION = /^\d{4}-\d{2}-\d{2}$/;
const REGION = /^(?:ap|na|eu|sa|af|me)-[a-z0-9-]+$/;
const SERVICE = /^[a-z][a-z0-9]*$/;

/**
 * What a request to a server of the page's own says of the call behind it, where the call counts by
 * its answer or because the person added the host. Such a request need say nothing: only words that
 * look like what they are called are taken, from the query or the top of a JSON body.
 */
export function readProxyRequest(exchange: RequestHead): ApiRequest {
  const url = parseUrl(exchange.url);
  const { requestBody, requestHeaders } = exchange;
  const body = requestBody.kind === 'text' ? readJsonObject(requestBody.text) : undefined;
  const pick = (pattern: RegExp, ...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = firstWord(url?.searchParams.get(name), body?.[name]);
      if (value !== undefined && pattern.test(value)) return value;
    }
    return undefined;
  };
  return {
    service: pick(SERVICE, 'Service', 'service', 'serviceType'),
    action: pick(ACTION, 'Action', 'action', 'cmd'),
    version: headerValue(requestHeaders, 'X-TC-Version') || pick(VERSION, 'Version', 'version'),
    region: headerValue(requestHeaders, 'X-TC-Region') || pick(REGION, 'Region', 'region'),
    language: headerValue(requestHeaders, 'X-TC-Language') || undefined,
    endpoint: url?.host ?? '',
    endpointKind: 'proxy',
    signatureForm: 'unsigned',
    signer: 'server',
  };
}
