import type { Call, CallOutcome } from './call';
import type { HttpExchange } from './http-exchange';
import type { CallId } from './ids';
import type { ApiRequest } from './request/api-request';
import { readOutcome } from './response/read-outcome';
import type { ResponseMark } from './response/response-mark';
import { responseMarks } from './response/response-marks';

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
