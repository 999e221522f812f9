import type { Call } from '../call';
import type { HttpExchange, MissingBodyReason } from '../http-exchange';
import type { CallId } from '../ids';
import type { FailureKind } from '../response/failure';
import { readOutcome } from '../response/read-outcome';
import type {
  FailedRecord,
  FinishedRecord,
  RedirectedRecord,
  StartedRecord,
} from './lifecycle-record';

/** How a request ended, as the observer saw it. */
export type EndRecord = FinishedRecord | FailedRecord | RedirectedRecord;

/** What there is of a call that only the observer has seen. */
export interface SeenByObserver {
  readonly started: StartedRecord;
  readonly visit: number;
}

/** A row for a call that only the observer has seen, still running. */
export function pendingCall(id: CallId, seen: SeenByObserver, isStreaming: boolean): Call {
  const call = callOf(id, seen, {
    durationMs: undefined,
    status: 0,
    responseBody: { kind: 'unavailable', reason: 'pending' },
  });
  return isStreaming ? { ...call, outcome: { kind: 'pending', isStreaming } } : call;
}

/** A row for a call that ended, of which only the observer tells; `why` there is no body. */
export function endedCall(
  id: CallId,
  seen: SeenByObserver,
  end: EndRecord | undefined,
  why: MissingBodyReason,
): Call {
  const { started } = seen;
  const body = { kind: 'unavailable', reason: why } as const;
  const durationMs = end && Math.max(0, end.at - started.at);
  switch (end?.kind) {
    case undefined:
      return callOf(id, seen, { durationMs, status: 0, responseBody: body }, why);
    case 'finished':
      return callOf(id, seen, { durationMs, status: end.status, responseBody: body });
    case 'redirected': {
      const { status, redirectUrl } = end;
      return callOf(id, seen, { durationMs, status, redirectUrl, responseBody: body });
    }
    case 'failed': {
      const call = callOf(id, seen, {
        durationMs,
        status: 0,
        networkError: end.networkError,
        block: end.isPreflightFailure ? 'preflight' : undefined,
        responseBody: { kind: 'unavailable', reason: 'no-response' },
      });
      return why === 'navigated' ? cutOffByNavigation(call) : call;
    }
  }
}

const CUT_OFF: ReadonlySet<FailureKind> = new Set(['aborted', 'unknown']);

function callOf(
  id: CallId,
  { started, visit }: SeenByObserver,
  rest: Pick<HttpExchange, 'durationMs' | 'status' | 'responseBody'> & Partial<HttpExchange>,
  why?: MissingBodyReason,
): Call {
  const exchange: HttpExchange = {
    url: started.url,
    method: started.method,
    startedAt: started.at,
    requestHeaders: [],
    requestBody: { kind: 'unknown' },
    responseHeaders: [],
    networkError: undefined,
    block: undefined,
    redirectUrl: undefined,
    source: 'observer',
    ...rest,
  };
  const outcome =
    why === undefined
      ? readOutcome(exchange, started.request)
      : ({ kind: 'unknown', reason: why } as const);
  return { id, request: started.request, exchange, outcome, visit, marks: [] };
}

/**
 * The browser ends what runs when its page goes; the page's own code did not. Chromium calls it
 * net::ERR_ABORTED, and net::ERR_FAILED where the answer had begun (Chromium 156).
 */
function cutOffByNavigation(call: Call): Call {
  const { outcome } = call;
  if (outcome.kind !== 'failed' || !CUT_OFF.has(outcome.failure.kind)) return call;
  return {
    ...call,
    outcome: { kind: 'failed', failure: { ...outcome.failure, kind: 'navigated' } },
  };
}
