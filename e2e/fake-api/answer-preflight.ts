import type { ArrivedRequest } from './arrived-request';
import type { HttpAnswer } from './http-answer';

/** So that the calls of a burst do not all ask first; Chromium keeps a preflight two hours at most. */
const BURST_MAX_AGE_S = 600;

/**
 * Answers the question a browser asks before a call to another origin. Yes, but for the test paths
 * that say no: `/net/nocors` as API hosts do, `/net/preflight-403` by its status (`?cors=1` has
 * the headers all the same).
 */
export function answerPreflight({ url }: ArrivedRequest): HttpAnswer {
  switch (url.pathname) {
    case '/net/nocors':
      return { ...yes, withoutCors: true };
    case '/net/preflight-403':
      return { ...yes, status: 403, withoutCors: !url.searchParams.has('cors') };
    case '/burst':
      return { ...yes, headers: { 'access-control-max-age': `${BURST_MAX_AGE_S}` } };
    default:
      return yes;
  }
}

const yes = { kind: 'complete', status: 204, headers: {}, body: '' } as const;
