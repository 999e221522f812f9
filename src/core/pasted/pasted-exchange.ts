import type { HttpExchange } from '../http-exchange';
import type { ApiRequest, EndpointKind } from '../request/api-request';

/** An exchange of which only the answer's text is known. `now` is when it was pasted, Unix time in ms. */
export function pastedExchange(body: string, now: number): HttpExchange {
  return {
    url: '',
    method: '',
    startedAt: now,
    durationMs: undefined,
    requestHeaders: [],
    requestBody: { kind: 'unknown' },
    status: 0,
    responseHeaders: [],
    responseBody: { kind: 'text', text: body },
    networkError: undefined,
    block: undefined,
    redirectUrl: undefined,
    source: 'file',
  };
}

/** A request of which nothing is known but who answers in this form. */
export function pastedRequest(endpointKind: EndpointKind): ApiRequest {
  return {
    service: undefined,
    action: undefined,
    version: undefined,
    region: undefined,
    language: undefined,
    endpoint: '',
    endpointKind,
    signatureForm: 'unsigned',
    signer: 'unknown',
  };
}
