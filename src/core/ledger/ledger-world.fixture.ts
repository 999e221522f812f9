import type { ExchangeSource, HttpExchange } from '../http-exchange';
import type { NetworkId } from '../ids';
import type { ApiRequest } from '../request/api-request';
import type { StartedRecord } from './lifecycle-record';
import { exchangeFingerprint } from './request-fingerprint';

/** Kinds of requests: calls of one kind are the same to the byte, as polling makes them. */
export type RequestKind = number;

export const drawnRequest: ApiRequest = {
  service: 'cvm',
  action: 'DescribeInstances',
  version: '2017-03-12',
  region: undefined,
  language: undefined,
  endpoint: 'cvm.tencentcloudapi.com',
  endpointKind: 'api',
  signatureForm: 'v3',
  signer: 'page',
};

export interface DrawnExchange {
  /** Stands in the answer's RequestId, and nowhere in the request. */
  readonly call: number;
  readonly kind: RequestKind;
  readonly at?: number;
  readonly durationMs?: number;
  readonly source?: ExchangeSource;
  readonly body?: string;
  readonly hasFailed?: boolean;
}

/** What the developer tools deliver of a call. */
export function drawnExchange(drawn: DrawnExchange): HttpExchange {
  const { call, kind, at = 0, durationMs = 100, source = 'devtools', hasFailed = false } = drawn;
  const body = drawn.body ?? `{"Response":{"RequestId":"${call}"}}`;
  return {
    url: 'https://cvm.tencentcloudapi.com/',
    method: 'POST',
    startedAt: at,
    durationMs,
    requestHeaders: [
      { name: 'X-TC-Action', value: 'DescribeInstances' },
      {
        name: 'Authorization',
        value: `TC3-HMAC-SHA256 Credential=k/d/cvm/tc3_request, Signature=${kind}`,
      },
    ],
    requestBody: { kind: 'text', text: `{"Kind":${kind}}` },
    status: hasFailed ? 0 : 200,
    responseHeaders: [],
    responseBody: hasFailed
      ? { kind: 'unavailable', reason: 'no-response' }
      : { kind: 'text', text: body },
    networkError: hasFailed ? 'net::ERR_ABORTED' : undefined,
    block: undefined,
    redirectUrl: undefined,
    source,
  };
}

/** What the observer tells of a call's start; `knows` leaves out parts as browsers do. */
export function drawnStart(drawn: {
  readonly id: NetworkId;
  readonly kind: RequestKind;
  readonly at: number;
  readonly knows?: { readonly body: boolean; readonly headers: boolean };
}): StartedRecord {
  const { id, kind, at, knows = { body: true, headers: true } } = drawn;
  const { target, body, headers } = exchangeFingerprint(drawnExchange({ call: 0, kind }));
  return {
    kind: 'started',
    networkId: id,
    tabId: 1,
    at,
    method: 'POST',
    url: 'https://cvm.tencentcloudapi.com/',
    request: drawnRequest,
    fingerprint: {
      target,
      ...(knows.body && body !== undefined && { body }),
      ...(knows.headers && headers !== undefined && { headers }),
    },
    initiator: 'https://app.example.test',
  };
}
