import { randomUUID } from 'node:crypto';
import type { ArrivedRequest } from './arrived-request';
import { fillEnvelope } from './fill-envelope';
import type { HttpAnswer } from './http-answer';
import { readServedName } from './read-served-name';

/** Answers `/burst`, counting, because identical requests cannot carry a number of their own. */
export interface BurstCounter {
  answer(request: ArrivedRequest): HttpAnswer | undefined;
}

/**
 * Each answer is an envelope with a RequestId of its own, `?bytes=` long; with `?errorEvery=k`
 * every k-th that arrives is an error.
 */
export function createBurstCounter(): BurstCounter {
  let count = 0;
  return {
    answer(request) {
      const { pathname, searchParams } = request.url;
      if (pathname !== '/burst') return undefined;
      count += 1;
      const errorEvery = Number(searchParams.get('errorEvery') ?? 0);
      const code = errorEvery > 0 && count % errorEvery === 0 ? 'InternalError' : undefined;
      const requestId = randomUUID();
      const bytes = Number(searchParams.get('bytes') ?? 0);
      return {
        kind: 'complete',
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: fillEnvelope({ requestId, bytes, code, requestIdAt: 'last' }),
        served: { via: 'api', ...readServedName(request), requestId, code, oddAnswer: undefined },
      };
    },
  };
}
