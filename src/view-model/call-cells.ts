import type { Call } from '../core/call';
import { requestIdOf } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import { numberOfField } from '../core/filter/number-of-field';
import { formatDuration } from '../core/ticket/format-duration';
import { formatClockTime, formatTime } from '../core/ticket/format-time';
import { markWords } from './call-remarks';
import { captureText } from './capture-text';
import { formatSize } from './format-size';
import { resultText, shortMeaning } from './outcome-text';
import type { PanelWords } from './words/en';

/** One row's texts, each whole: cutting is the screen's business. */
export interface CallCells {
  readonly outcome: string;
  readonly service: string;
  readonly action: string;
  /** The levels of an error code before its last one, with their dot; empty for other results. */
  readonly family: string;
  /** The result, or an error code's last level. */
  readonly code: string;
  readonly meaning: string;
  readonly requestId: string;
  readonly region: string;
  readonly endpoint: string;
  readonly status: string;
  readonly size: string;
  /** With date and milliseconds. */
  readonly start: string;
  /** The clock alone. */
  readonly time: string;
  readonly duration: string;
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
  words: PanelWords,
): CallCells {
  const { request, outcome, exchange } = call;
  const capture = captureText(call, words);
  const partly = call.marks.some(({ kind }) => kind === 'partial-failure');
  const result = resultText(outcome, words);
  const isCode = outcome.kind === 'error' || outcome.kind === 'dry-run';
  const lastLevel = isCode ? result.lastIndexOf('.') + 1 : 0;
  const { durationMs } = exchange;
  const size = numberOfField(call, 'size') ?? 0;
  return {
    outcome: words.outcomeText.outcome[outcome.kind],
    service: request.service ?? '',
    action: request.action ?? `${exchange.method} ${pathOf(exchange.url)}`,
    family: result.slice(0, lastLevel),
    code:
      outcome.kind === 'pending'
        ? runningText(result, exchange.startedAt, now)
        : result.slice(lastLevel),
    meaning: shortMeaning(call, explainer, words),
    requestId: requestIdOf(call) ?? '',
    region: request.region ?? '',
    endpoint: request.endpoint,
    status: exchange.status > 0 ? String(exchange.status) : '',
    size: size > 0 ? formatSize(size) : '',
    start: formatTime(exchange.startedAt, utcOffsetMinutes),
    time: formatClockTime(exchange.startedAt, utcOffsetMinutes),
    duration: durationMs === undefined ? '' : formatDuration(durationMs),
    capture: words.listed([capture.word, partly ? markWords(call, words) : '']),
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
