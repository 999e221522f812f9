import { answerFixedPath } from './answer-fixed-path';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import { checkAuthorization } from './check-authorization';
import type { CloudAnswer, FakeCloud } from './create-fake-cloud';
import { permanentCredential, temporaryCredential } from './credentials';
import type { HttpAnswer } from './http-answer';
import { readApiCall } from './read-api-call';
import { readParameters } from './read-parameters';

/** Bytes, for a POST signed by v3: https://cloud.tencent.com/document/product/1278/46710 */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Answers a request to `SERVICE.tencentcloudapi.com`. HTTP 200 whatever the envelope says. */
export function answerApi(request: ArrivedRequest, cloud: FakeCloud, nowMs: number): HttpAnswer {
  const fixed = answerFixedPath(request);
  if (fixed !== undefined) return fixed;

  const service = request.host.split('.')[0] ?? '';
  const answer = answerSignedCall(request, service, cloud, nowMs);
  const { action } = readApiCall(request, service, {});
  const traceId = request.headers['x-tc-traceid'];
  return {
    kind: 'complete',
    status: 200,
    headers: {
      'content-type': 'application/json',
      ...(typeof traceId === 'string' ? { 'x-tc-traceid': traceId } : {}),
    },
    body: answer.envelope,
    served: {
      via: 'api',
      service,
      action: action || undefined,
      requestId: answer.requestId,
      code: answer.code,
      oddAnswer: undefined,
    },
  };
}

function answerSignedCall(
  request: ArrivedRequest,
  service: string,
  cloud: FakeCloud,
  nowMs: number,
): CloudAnswer {
  const { action, version, language } = readApiCall(request, service, {});
  const refuse = (error: Parameters<FakeCloud['refuseCall']>[0]) =>
    cloud.refuseCall(error, language);

  if (request.method !== 'POST' && request.method !== 'GET') {
    return refuse(apiErrors.unsupportedProtocol());
  }
  if (request.body.length > MAX_BODY_BYTES) return refuse(apiErrors.requestTooBig());
  if (action === '') return refuse(apiErrors.missingHeader('X-TC-Action'));
  if (version === '') return refuse(apiErrors.missingHeader('X-TC-Version'));
  const refusal = checkAuthorization(request, [permanentCredential, temporaryCredential], nowMs);
  if (refusal !== undefined) return refuse(refusal);
  const reading = readParameters(request);
  if (reading.kind === 'error') return refuse(reading.error);
  return cloud.answerCall(readApiCall(request, service, reading.parameters));
}
