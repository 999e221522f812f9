import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import type { FakeCloud } from './create-fake-cloud';
import type { HttpAnswer } from './http-answer';
import { readApiCall } from './read-api-call';
import { readParameters } from './read-parameters';

/**
 * The page's own backend: it drops whatever Authorization the page sent, signs with the key it
 * keeps, and forwards the envelope unchanged. Two ways in: `/api/SERVICE`, and `/` with
 * X-TC-Action, which is what the SDK calls when its endpoint is set to the proxy's host.
 * Undefined if the request is neither. Nothing is really signed: the cloud is in this process.
 */
export function answerProxy(
  request: ArrivedRequest,
  cloud: FakeCloud,
  nowMs: number,
): HttpAnswer | undefined {
  const service = readService(request);
  if (service === undefined) return undefined;
  const reading = readParameters(request);
  const call = readApiCall(request, service, reading.kind === 'error' ? {} : reading.parameters);
  const refusal = reading.kind === 'error' ? reading.error : ownFault(request, nowMs);
  const answer =
    refusal === undefined ? cloud.answerCall(call) : cloud.refuseCall(refusal, call.language);
  return {
    kind: 'complete',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: answer.envelope,
    served: {
      via: 'proxy',
      service,
      action: call.action || undefined,
      requestId: answer.requestId,
      code: answer.code,
      oddAnswer: undefined,
    },
  };
}

function readService({ url, method, headers }: ArrivedRequest): string | undefined {
  const named = /^\/api\/([a-z0-9]+)$/.exec(url.pathname)?.[1];
  if (named !== undefined) return method === 'POST' ? named : undefined;
  return url.pathname === '/' && headers['x-tc-action'] !== undefined ? 'cvm' : undefined;
}

/** `?fault=key` or `?fault=clock`: what the API says of a backend that signs wrongly. */
function ownFault({ url }: ArrivedRequest, nowMs: number): ApiError | undefined {
  const fault = url.searchParams.get('fault');
  if (fault === 'key') return apiErrors.signatureFailure();
  if (fault === 'clock') return apiErrors.signatureExpire(Math.floor(nowMs / 1000));
  return undefined;
}
