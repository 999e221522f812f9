import type { Call, CallOutcome, OutcomeKind } from '../core/call';
import { requestIdOf } from '../core/call';
import type { ErrorExplanation, RetryAdvice } from '../core/explanation/error-explanation';
import { explainCall } from '../core/explanation/explain-call';
import type { Explainer } from '../core/explanation/explainer';
import { failureRetry } from '../core/explanation/failure-retry';
import { isPastedCall } from '../core/pasted/is-pasted-call';
import { formatDuration } from '../core/ticket/format-duration';
import { formatTime } from '../core/ticket/format-time';
import { callRemarks } from './call-remarks';
import { captureText } from './capture-text';
import { type LostAnswer, lostAnswer } from './lost-answer';
import { noEnvelopeNotice } from './no-body-text';
import type { Notice } from './notice';
import { resultText } from './outcome-text';
import type { PanelWords } from './words/en';

/** Everything the Summary tab shows of a call, in its order. */
export interface CallSummary {
  readonly outcome: OutcomeKind;
  /** The error code, or the outcome's word. */
  readonly title: string;
  readonly requestId: string | undefined;
  /** What happened to calls that have no envelope. */
  readonly notice: Notice | undefined;
  readonly explanation: ErrorExplanation | undefined;
  /** Whether to repeat a call that got no answer. */
  readonly retry: RetryAdvice | undefined;
  /** The API's own message, which "may be out of date". */
  readonly message: string | undefined;
  /** What is odd about an otherwise good envelope. */
  readonly remarks: readonly string[];
  readonly facts: readonly Fact[];
  /** Ways to a lost answer; `undefined` where nothing is lost. */
  readonly lost: LostAnswer | undefined;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export function callSummary(
  call: Call,
  explainer: Explainer,
  neighbours: readonly Call[],
  utcOffsetMinutes: number,
  words: PanelWords,
): CallSummary {
  const { outcome } = call;
  return {
    outcome: outcome.kind,
    title: titleOf(outcome, words),
    requestId: requestIdOf(call),
    notice: noEnvelopeNotice(call, words),
    explanation: explainCall(call, explainer, neighbours),
    retry:
      outcome.kind === 'failed'
        ? failureRetry(outcome.failure, call.request.action, explainer.words)
        : undefined,
    message: 'message' in outcome ? outcome.message : undefined,
    remarks: [
      ...('warnings' in outcome
        ? outcome.warnings.map((warning) => words.callSummary.warning[warning])
        : []),
      ...callRemarks(call, words),
    ],
    facts: factsOf(call, utcOffsetMinutes, words),
    lost: lostAnswer(call, words),
  };
}

/** Codes stay as they are; words begin like a sentence. */
function titleOf(outcome: CallOutcome, words: PanelWords): string {
  if (outcome.kind === 'success') return words.outcomeText.outcome.success;
  const text = resultText(outcome, words);
  if (outcome.kind === 'error' || outcome.kind === 'dry-run') return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function factsOf(call: Call, utcOffsetMinutes: number, words: PanelWords): readonly Fact[] {
  const { request, exchange, outcome } = call;
  const { callSummary: said } = words;
  const captured = captureText(call, words).line;
  // Of a pasted answer neither address nor time is known.
  if (isPastedCall(call)) return [{ label: said.captured, value: captured }];
  const { region, endpoint, signer } = request;
  const { durationMs } = exchange;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [said.service, request.service],
    [said.action, request.action],
    [said.version, request.version],
    [said.region, region === undefined ? undefined : said.regionName(region)],
    [said.endpoint, `${exchange.method} ${endpoint}`],
    [said.status, exchange.status > 0 ? String(exchange.status) : undefined],
    [said.networkError, outcome.kind === 'failed' ? outcome.failure.networkError : undefined],
    [said.time, formatTime(exchange.startedAt, utcOffsetMinutes)],
    [said.duration, durationMs === undefined ? undefined : formatDuration(durationMs)],
    [said.captured, captured],
    [said.signedBy, signer === 'unknown' ? undefined : said.signer[signer](endpoint)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
