import type { ArrivedRequest } from './arrived-request';
import type { HttpAnswer } from './http-answer';
import { oddAnswers } from './odd-answers';
import { seedBodies } from './seed-bodies';

const MAX_DELAY_MS = 60_000;

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
    served: { via: 'api', ...namedBy(request), requestId, code, oddAnswer: undefined },
  };
}

function answerOdd(request: ArrivedRequest, name: string): HttpAnswer | undefined {
  const odd = Object.hasOwn(oddAnswers, name) ? oddAnswers[name] : undefined;
  if (odd === undefined) return undefined;
  const headers = { 'content-type': odd.contentType };
  const served = {
    via: 'api',
    ...namedBy(request),
    requestId: odd.envelope?.requestId,
    code: odd.envelope?.code,
    oddAnswer: name,
  } as const;
  if (odd.cut === 'before-head') return { kind: 'cut-connection' };
  if (odd.cut === 'inside-body') {
    return { kind: 'cut-body', headers, sentFirst: odd.body.toString(), served };
  }
  const delayMs = Math.min(Number(request.url.searchParams.get('ms') ?? 0) || 0, MAX_DELAY_MS);
  return { kind: 'complete', status: odd.status, headers, body: odd.body, delayMs, served };
}

function namedBy(request: ArrivedRequest): {
  service: string | undefined;
  action: string | undefined;
} {
  const action = request.headers['x-tc-action'];
  return {
    service: request.host.split('.')[0],
    action: typeof action === 'string' ? action : undefined,
  };
}
