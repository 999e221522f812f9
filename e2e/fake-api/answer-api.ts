import { answerFixedPath } from './answer-fixed-path';
import type { ArrivedRequest } from './arrived-request';
import { createEventStream } from './create-event-stream';
import type { FakeCloud } from './create-fake-cloud';
import type { HttpAnswer } from './http-answer';
import { readServedName } from './read-served-name';
import { readSignedCall } from './read-signed-call';

/** Answers a request to `SERVICE.tencentcloudapi.com`. HTTP 200 whatever the envelope says. */
export function answerApi(request: ArrivedRequest, cloud: FakeCloud, nowMs: number): HttpAnswer {
  const fixed = answerFixedPath(request);
  if (fixed !== undefined) return fixed;

  const reading = readSignedCall(request, nowMs);
  const stream = reading.kind === 'call' ? createEventStream(reading.call) : undefined;
  if (stream !== undefined) return stream;
  const answer =
    reading.kind === 'call'
      ? cloud.answerCall(reading.call)
      : cloud.refuseCall(reading.error, reading.language);
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
      ...readServedName(request),
      requestId: answer.requestId,
      code: answer.code,
      oddAnswer: undefined,
    },
  };
}
