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
export function answerProxy(request: ArrivedRequest, cloud: FakeCloud): HttpAnswer | undefined {
  const service = readService(request);
  if (service === undefined) return undefined;
  const reading = readParameters(request);
  const call = readApiCall(request, service, reading.kind === 'error' ? {} : reading.parameters);
  const answer =
    reading.kind === 'error'
      ? cloud.refuseCall(reading.error, call.language)
      : cloud.answerCall(call);
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
