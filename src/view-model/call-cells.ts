import type { Call } from '../core/call';
import { requestIdOf } from '../core/call';
import { formatClockTime } from '../core/format-time';
import { OUTCOME_WORD, resultText, shortMeaning } from './outcome-text';

/** The list's columns, by the names that its cells carry. */
export type ColumnName =
  | 'outcome'
  | 'action'
  | 'code'
  | 'meaning'
  | 'request-id'
  | 'status'
  | 'time';

/** One row's texts, each whole: cutting is the screen's business. */
export interface CallCells {
  readonly outcome: string;
  readonly service: string;
  readonly action: string;
  readonly code: string;
  readonly meaning: string;
  readonly requestId: string;
  readonly status: string;
  readonly time: string;
}

export function callCells(call: Call, utcOffsetMinutes: number): CallCells {
  const { request, outcome, exchange } = call;
  return {
    outcome: OUTCOME_WORD[outcome.kind],
    service: request.service ?? '',
    action: request.action ?? '(no action)',
    code: resultText(outcome),
    meaning: shortMeaning(call),
    requestId: requestIdOf(call) ?? '',
    status: exchange.status > 0 ? String(exchange.status) : '',
    time: formatClockTime(exchange.startedAt, utcOffsetMinutes),
  };
}
