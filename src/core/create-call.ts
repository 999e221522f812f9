import type { ApiRequest } from './api-request';
import type { Call } from './call';
import type { HttpExchange } from './http-exchange';
import type { CallId } from './ids';
import { readOutcome } from './read-outcome';

/** Makes a whole call of one exchange, and of nothing else. */
export function createCall(
  id: CallId,
  request: ApiRequest,
  exchange: HttpExchange,
  visit: number,
): Call {
  return { id, request, exchange, outcome: readOutcome(exchange), visit };
}
