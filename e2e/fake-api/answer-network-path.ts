import { randomUUID } from 'node:crypto';
import type { ArrivedRequest } from './arrived-request';
import { fillEnvelope } from './fill-envelope';
import type { HttpAnswer, ServedFacts } from './http-answer';
import { readServedName } from './read-served-name';

const JSON_TYPE = { 'content-type': 'application/json' };
const ETAG = '"v1"';
const MAX_AGE_S = 60;
const BODY_START = '{"Response":{"TotalCount":1,"InstanceSet":[{"InstanceId":"ins-0000';

/**
 * What a network does to calls, at `/net/NAME` on any host, without a signature. Every good answer
 * is an envelope with a RequestId of its own: `?bytes=` its size, `?code=` an error,
 * `?requestId=first` puts the id (and the error) before the rest.
 */
export function answerNetworkPath(request: ArrivedRequest): HttpAnswer | undefined {
  const [, group, name = ''] = request.url.pathname.split('/');
  return group === 'net' ? answerByName(request, name) : undefined;
}

function answerByName(request: ArrivedRequest, name: string): HttpAnswer | undefined {
  const { url, headers } = request;
  switch (name) {
    case 'envelope':
      return envelope(request);
    // No CORS headers at all, and only on the answer after a preflight that said yes.
    case 'nocors':
    case 'nocors-answer':
      return { ...envelope(request), withoutCors: true };
    // Reached by a simple request only, which needs no preflight.
    case 'preflight-403':
      return envelope(request);
    case 'redirect':
      return {
        ...odd(request, name, Number(url.searchParams.get('status') ?? 307)),
        headers: { location: '/net/envelope' },
      };
    case 'no-content':
      return odd(request, name, 204);
    case 'etag':
      return headers['if-none-match'] === ETAG
        ? { ...odd(request, 'not-modified', 304), headers: { etag: ETAG } }
        : envelope(request, { etag: ETAG, 'cache-control': 'no-cache' });
    case 'max-age':
      return envelope(request, { 'cache-control': `private, max-age=${MAX_AGE_S}` });
    case 'reset':
      return { kind: 'cut-connection', reset: true };
    case 'empty-reply':
      return { kind: 'cut-connection' };
    case 'reset-body':
      return {
        kind: 'cut-body',
        headers: JSON_TYPE,
        sentFirst: BODY_START,
        reset: true,
        served: withoutEnvelope(request, name),
      };
    case 'cut-chunked':
      return {
        kind: 'stream',
        headers: JSON_TYPE,
        pieces: [{ text: BODY_START, afterMs: 0 }],
        cut: true,
        served: withoutEnvelope(request, name),
      };
    default:
      return undefined;
  }
}

type CompleteAnswer = Extract<HttpAnswer, { kind: 'complete' }>;

function envelope(request: ArrivedRequest, headers: Record<string, string> = {}): CompleteAnswer {
  const { searchParams } = request.url;
  const requestId = randomUUID();
  const code = searchParams.get('code') ?? undefined;
  return {
    kind: 'complete',
    status: 200,
    headers: { ...JSON_TYPE, ...headers },
    body: fillEnvelope({
      requestId,
      code,
      bytes: Number(searchParams.get('bytes') ?? 0),
      requestIdAt: searchParams.get('requestId') === 'first' ? 'first' : 'last',
    }),
    served: { ...withoutEnvelope(request, undefined), requestId, code },
  };
}

function odd(request: ArrivedRequest, name: string, status: number): CompleteAnswer {
  const served = withoutEnvelope(request, name);
  return { kind: 'complete', status, headers: {}, body: '', served };
}

function withoutEnvelope(request: ArrivedRequest, oddAnswer: string | undefined): ServedFacts {
  const via = request.host.endsWith('.tencentcloudapi.com') ? 'api' : 'proxy';
  return { via, ...readServedName(request), requestId: undefined, code: undefined, oddAnswer };
}
