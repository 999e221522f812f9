import type { Call } from '../core/call';
import { requestIdOf } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import { formatClockTime } from '../core/ticket/format-time';
import { markWords } from './call-remarks';
import { captureText } from './capture-text';
import { OUTCOME_WORD, resultText, shortMeaning } from './outcome-text';

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
  /** How it was captured. */
  readonly capture: string;
  /** Something of it is missing, so that the mark shows. */
  readonly isCaptureMarked: boolean;
}

/** `now` (Unix ms) runs the clock of pending calls. */
export function callCells(
  call: Call,
  explainer: Explainer,
  utcOffsetMinutes: number,
  now: number,
): CallCells {
  const { request, outcome, exchange } = call;
  const capture = captureText(call);
  const partly = call.marks.some(({ kind }) => kind === 'partial-failure');
  return {
    outcome: OUTCOME_WORD[outcome.kind],
    service: request.service ?? '',
    action: request.action ?? `${exchange.method} ${pathOf(exchange.url)}`,
    code:
      outcome.kind === 'pending'
        ? runningText(resultText(outcome), exchange.startedAt, now)
        : resultText(outcome),
    meaning: shortMeaning(call, explainer),
    requestId: requestIdOf(call) ?? '',
    status: exchange.status > 0 ? String(exchange.status) : '',
    time: formatClockTime(exchange.startedAt, utcOffsetMinutes),
    capture: [capture.word, partly ? markWords(call) : ''].filter(Boolean).join(', '),
    isCaptureMarked:
      partly || (!capture.isWhole && outcome.kind !== 'pending' && outcome.kind !== 'failed'),
  };
}

function runningText(word: string, startedAt: number, now: number): string {
  const seconds = Math.floor((now - startedAt) / 1000);
  return seconds < 1 ? word : `${word} ${seconds} s`;
}

/** What to call a request that names no action. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
