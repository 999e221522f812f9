import type { ApiRequest } from './api-request';
import type { Call, CallOutcome } from './call';
import type { HttpExchange } from './http-exchange';
import type { CallId } from './ids';
import { readOutcome } from './read-outcome';
import type { ResponseMark } from './response-mark';
import { responseMarks } from './response-marks';

const NO_MARKS: readonly ResponseMark[] = [];

/** Makes a whole call of one exchange, and of nothing else. `visit`: see {@link Call}. */
export function createCall(
  id: CallId,
  request: ApiRequest,
  exchange: HttpExchange,
  visit: number,
): Call {
  const outcome = readOutcome(exchange, request);
  return { id, request, exchange, outcome, visit, marks: marksOf(outcome, exchange) };
}

function marksOf(outcome: CallOutcome, { responseBody }: HttpExchange): readonly ResponseMark[] {
  if (outcome.kind !== 'success' || responseBody.kind !== 'text') return NO_MARKS;
  return responseMarks(responseBody.text, outcome);
}
