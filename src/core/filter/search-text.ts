import { type Call, requestIdOf } from '../call';
import { readParameters } from '../request/read-parameters';
import { codesOf } from './codes-of';
import { messageOf } from './message-of';

/** Characters of parameters that words are looked for in; `param:` looks in all that are read. */
const MAX_PARAMETERS_LENGTH = 16_384;
/** A request body longer than this is searched as it stands, up to the above: an upload, mostly. */
const MAX_READ_LENGTH = 262_144;

/**
 * Kept with the call, and not enumerable, so that no copy of a changed call has it: over 100,000 calls a look
 * into a `WeakMap` takes as long as the search itself (`npm run bench -- targets --only filter`).
 */
const SEARCH_TEXT = Symbol('search text');
type SearchedCall = Call & { readonly [SEARCH_TEXT]?: string };

/**
 * What words and regular expressions are looked for in, a line each, in lower case: action, service,
 * region, codes, message, RequestId, URL, the browser's word for a failure, and the request's parameters
 * as `name=value`. Never the response's body. Made once a call: 100,000 of them take a second or more,
 * so have it made ahead.
 */
export function searchText(call: Call): string {
  const { [SEARCH_TEXT]: known }: SearchedCall = call;
  if (known !== undefined) return known;
  const { request, exchange } = call;
  const parts = [
    request.action,
    request.service,
    request.region,
    ...codesOf(call),
    messageOf(call),
    requestIdOf(call),
    exchange.url,
    exchange.networkError,
    parametersText(call),
  ];
  const text = parts.filter(Boolean).join('\n').toLowerCase();
  // A frozen call has it made each time.
  Reflect.defineProperty(call, SEARCH_TEXT, { value: text });
  return text;
}

function parametersText({ exchange }: Call): string {
  const { requestBody } = exchange;
  if (requestBody.kind === 'text' && requestBody.text.length > MAX_READ_LENGTH) {
    return requestBody.text.slice(0, MAX_PARAMETERS_LENGTH);
  }
  const lines = readParameters(exchange).parameters.map(({ path, value }) => `${path}=${value}`);
  return lines.join('\n').slice(0, MAX_PARAMETERS_LENGTH);
}
