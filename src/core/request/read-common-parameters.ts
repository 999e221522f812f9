import { headerValue } from '../http-exchange';
import { COMMON_PARAMETER_NAMES } from './common-parameter-names';
import { readApiRequest } from './read-api-request';
import { readJsonParameters } from './read-json-parameters';
import type { RequestHead } from './request-head';
import type { RequestParameter } from './request-parameter';

/** Headers that are parameters by the API's documents. */
const COMMON_HEADER = /^(?:x-tc-.+|authorization)$/i;

/**
 * What {@link readParameters} leaves out: the common parameters and the signature, where each stands:
 * in headers, in a form or query of signature version 1, or around and in a gateway's `data`.
 */
export function readCommonParameters(exchange: RequestHead): readonly RequestParameter[] {
  const request = readApiRequest(exchange);
  const { url, requestBody, requestHeaders } = exchange;
  const inHeaders = requestHeaders
    .filter(({ name }) => COMMON_HEADER.test(name))
    .map(({ name, value }) => ({ path: name, value, kind: 'text' }) as const);
  const query = pairs(URL.canParse(url) ? new URL(url).search : '');
  const text = requestBody.kind === 'text' ? requestBody.text : '';
  if (request?.endpointKind === 'gateway') {
    return [...inHeaders, ...query, ...aroundData(text)];
  }
  if (headerValue(requestHeaders, 'X-TC-Action') !== undefined) return inHeaders;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(
    headerValue(requestHeaders, 'Content-Type') ?? '',
  );
  const common = [...query, ...(isForm ? pairs(text) : [])].filter(({ path }) =>
    COMMON_PARAMETER_NAMES.v1.has(path),
  );
  return [...inHeaders, ...common];
}

function pairs(text: string): RequestParameter[] {
  return [...new URLSearchParams(text)].map(([path, value]) => ({ path, value, kind: 'text' }));
}

function aroundData(text: string): RequestParameter[] {
  return readJsonParameters(text).parameters.flatMap((parameter) => {
    const inData = /^data\.(.+)$/s.exec(parameter.path)?.[1];
    if (inData === undefined) return [parameter];
    return COMMON_PARAMETER_NAMES.gateway.has(inData) ? [{ ...parameter, path: inData }] : [];
  });
}
