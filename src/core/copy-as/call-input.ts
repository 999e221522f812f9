import { type HttpExchange, headerValue } from '../http-exchange';
import type { EndpointKind } from '../request/api-request';
import { readParameters } from '../request/read-parameters';
import { jsonMembers } from './json-members';
import { nestParameters } from './nest-parameters';

/** What a call hands to its action, as one JSON object. */
export interface CallInput {
  /** In the request's own text where it is JSON there. */
  readonly json: string;
  readonly sentAs: SentAs;
}

export type SentAs =
  /** A JSON object, or no parameters at all: nothing is lost. */
  | 'json'
  /** Query or form: all values are text. */
  | 'form'
  /** Files are left out. */
  | 'multipart'
  /** The body itself is left out. */
  | 'octet-stream'
  /** The body was not captured. */
  | 'unknown'
  /** A body in which no parameters were found. */
  | 'other';

const NOTHING = '{}';
/** What a console's gateway has among the parameters. */
const GATEWAY_COMMON: ReadonlySet<string> = new Set(['Version', 'Region', 'Language']);

export function readCallInput(exchange: HttpExchange, endpointKind: EndpointKind): CallInput {
  const { requestBody, requestHeaders } = exchange;
  if (requestBody.kind === 'unknown') return { json: NOTHING, sentAs: 'unknown' };
  const text = requestBody.kind === 'text' ? requestBody.text.replace(/^\ufeff/, '').trim() : '';
  const contentType = headerValue(requestHeaders, 'Content-Type') ?? '';
  if (endpointKind === 'gateway') return gatewayInput(text);
  if (/^application\/octet-stream\b/i.test(contentType)) return flat(exchange, 'octet-stream');
  if (/^multipart\//i.test(contentType)) return flat(exchange, 'multipart');
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType);
  if (jsonMembers(text) !== undefined) return { json: text, sentAs: 'json' };
  if (text === '' || isForm) return flat(exchange, 'form');
  return { json: NOTHING, sentAs: 'other' };
}

function flat(exchange: HttpExchange, sentAs: SentAs): CallInput {
  // Of JSON alone is something left out, and JSON comes as its own text.
  const parameters = readParameters(exchange).parameters.filter(({ kind }) => kind !== 'file');
  if (parameters.length === 0 && sentAs === 'form') return { json: NOTHING, sentAs: 'json' };
  return { json: nestParameters(parameters), sentAs };
}

function gatewayInput(text: string): CallInput {
  const data = jsonMembers(text)?.find(({ name }) => name === 'data');
  const members = data && jsonMembers(data.source);
  if (members === undefined) return { json: NOTHING, sentAs: text === '' ? 'json' : 'other' };
  const kept = members.filter(({ name }) => !GATEWAY_COMMON.has(name));
  const json = kept.map(({ name, source }) => `${JSON.stringify(name)}:${source}`).join(',');
  return { json: `{${json}}`, sentAs: 'json' };
}
