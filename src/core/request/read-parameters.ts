import { headerValue } from '../http-exchange';
import { COMMON_PARAMETER_NAMES } from './common-parameter-names';
import type { ParameterReading } from './parameter-reading';
import { readApiRequest } from './read-api-request';
import { readJsonParameters } from './read-json-parameters';
import { readMultipartFields } from './read-multipart-fields';
import type { RequestHead } from './request-head';
import type { RequestParameter } from './request-parameter';

const NONE: ReadonlySet<string> = new Set();

/**
 * The parameters that a request hands to its action, in the order in which they stand, without the
 * common ones and the signature: from JSON (a gateway's `data`), form, query, multipart fields, or the
 * headers `X-{SERVICE}-{Name}` of an octet stream. Empty where there are none or nothing is known.
 */
export function readParameters(exchange: RequestHead): ParameterReading {
  const request = readApiRequest(exchange);
  const { requestBody, requestHeaders } = exchange;
  const text = requestBody.kind === 'text' ? requestBody.text : '';
  const contentType = headerValue(requestHeaders, 'Content-Type') ?? '';
  if (request?.endpointKind === 'gateway') return gatewayParameters(text);
  if (/^application\/octet-stream\b/i.test(contentType)) {
    return whole(headerParameters(exchange, request?.service ?? ''));
  }
  if (/^multipart\//i.test(contentType)) return whole(readMultipartFields(contentType, text));
  // With the action in a header, nothing else than parameters is in query or form.
  const common = headerValue(requestHeaders, 'X-TC-Action') ? NONE : COMMON_PARAMETER_NAMES.v1;
  if (text === '') return whole(pairs(queryOf(exchange.url), common));
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType);
  return isForm ? whole(pairs(text, common)) : readJsonParameters(text);
}

function whole(parameters: readonly RequestParameter[]): ParameterReading {
  return { parameters, leftOutCount: 0 };
}

/** Console pages put the parameters into `data`, with the common ones among them. */
function gatewayParameters(text: string): ParameterReading {
  const read = readJsonParameters(text);
  const parameters: RequestParameter[] = [];
  for (const parameter of read.parameters) {
    const path = /^data\.(.+)$/s.exec(parameter.path)?.[1];
    if (path !== undefined && !COMMON_PARAMETER_NAMES.gateway.has(path))
      parameters.push({ ...parameter, path });
  }
  return { parameters, leftOutCount: read.leftOutCount };
}

function pairs(text: string, common: ReadonlySet<string>): RequestParameter[] {
  const parameters: RequestParameter[] = [];
  for (const [path, value] of new URLSearchParams(text)) {
    if (!common.has(path)) parameters.push({ path, value, kind: 'text' });
  }
  return parameters;
}

function queryOf(url: string): string {
  return URL.canParse(url) ? new URL(url).search : '';
}

/** As the Go SDK sends them; HTTP/2 has lost their case. */
function headerParameters({ requestHeaders }: RequestHead, service: string): RequestParameter[] {
  const prefix = `x-${service.toLowerCase()}-`;
  if (service === '') return [];
  return requestHeaders
    .filter(({ name }) => name.toLowerCase().startsWith(prefix))
    .map(({ name, value }) => ({ path: name.slice(prefix.length), value, kind: 'text' }));
}
