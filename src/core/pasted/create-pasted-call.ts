import type { Call } from '../call';
import type { CallId } from '../ids';
import { hash64 } from '../ledger/hash64';
import { responseMarks } from '../response/response-marks';
import type { PastedAnswer } from './pasted-answer';
import { pastedExchange, pastedRequest } from './pasted-exchange';

/** A call of which nothing is known but its answer. `now`: Unix time in milliseconds. */
export function createPastedCall({ body, outcome, endpointKind }: PastedAnswer, now: number): Call {
  return {
    id: `pasted-${hash64(`${now}\n${body}`)}` as CallId,
    request: pastedRequest(endpointKind),
    exchange: pastedExchange(body, now),
    outcome,
    visit: 0,
    marks: outcome.kind === 'success' ? responseMarks(body, outcome) : [],
  };
}
