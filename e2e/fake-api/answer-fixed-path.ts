import type { ArrivedRequest } from './arrived-request';
import type { HttpAnswer } from './http-answer';
import { oddAnswers } from './odd-answers';
import { readServedName } from './read-served-name';
import { seedBodies } from './seed-bodies';

/** The unsigned test paths of an API host: `/odd/NAME`, `/seed/success`, `/seed/error`. */
export function answerFixedPath(request: ArrivedRequest): HttpAnswer | undefined {
  const [, group, name = ''] = request.url.pathname.split('/');
  if (group === 'seed') return answerSeed(request, name);
  if (group === 'odd') return answerOdd(request, name);
  return undefined;
}

function answerSeed(request: ArrivedRequest, name: string): HttpAnswer | undefined {
  if (name !== 'success' && name !== 'error') return undefined;
  const { requestId, code, body } = seedBodies[name];
  return {
    kind: 'complete',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body,
    served: { via: 'api', ...readServedName(request), requestId, code, oddAnswer: undefined },
  };
}

function answerOdd(request: ArrivedRequest, name: string): HttpAnswer | undefined {
  const odd = Object.hasOwn(oddAnswers, name) ? oddAnswers[name] : undefined;
  if (odd === undefined) return undefined;
  const headers = { 'content-type': odd.contentType };
  const served = {
    via: 'api',
    ...readServedName(request),
    requestId: odd.envelope?.requestId,
    code: odd.envelope?.code,
    oddAnswer: name,
  } as const;
  if (odd.cut === 'before-head') return { kind: 'cut-connection' };
  if (odd.cut === 'inside-body') {
    return { kind: 'cut-body', headers, sentFirst: odd.body.toString(), served };
  }
  return { kind: 'complete', status: odd.status, headers, body: odd.body, served };
}
