import type { Call, CallOutcome, OutcomeKind, OutcomeWarning } from '../core/call';
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
import { OUTCOME_WORD, resultText } from './outcome-text';

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

const REMARK: Readonly<Record<OutcomeWarning, string>> = {
  'request-id-missing':
    'The response has no RequestId. Give support the time, the endpoint and the action instead.',
  'extra-top-level-keys': 'There are other keys beside Response; the SDKs ignore them.',
  'error-empty':
    'The response has an Error that says nothing beside its data; it counts as a success.',
  'error-in-stream': 'The stream began well; the error came as one of its events.',
  'body-cut': 'Only the beginning of the body is there; the error in it is whole.',
};

const SIGNER: Readonly<Record<Call['request']['signer'], (endpoint: string) => string>> = {
  page: () => 'this page',
  gateway: () => 'the console, for the signed-in account',
  server: (endpoint) => `your server at ${endpoint}`,
  none: () => 'nobody (sent with SKIP)',
  unknown: () => '',
};

export function callSummary(
  call: Call,
  explainer: Explainer,
  neighbours: readonly Call[],
  utcOffsetMinutes: number,
): CallSummary {
  const { outcome } = call;
  return {
    outcome: outcome.kind,
    title: titleOf(outcome),
    requestId: requestIdOf(call),
    notice: noEnvelopeNotice(call),
    explanation: explainCall(call, explainer, neighbours),
    retry:
      outcome.kind === 'failed'
        ? failureRetry(outcome.failure, call.request.action, explainer.words)
        : undefined,
    message: 'message' in outcome ? outcome.message : undefined,
    remarks: [
      ...('warnings' in outcome ? outcome.warnings.map((warning) => REMARK[warning]) : []),
      ...callRemarks(call),
    ],
    facts: factsOf(call, utcOffsetMinutes),
    lost: lostAnswer(call),
  };
}

/** Codes stay as they are; words begin like a sentence. */
function titleOf(outcome: CallOutcome): string {
  if (outcome.kind === 'success') return OUTCOME_WORD.success;
  const text = resultText(outcome);
  if (outcome.kind === 'error' || outcome.kind === 'dry-run') return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function factsOf(call: Call, utcOffsetMinutes: number): readonly Fact[] {
  const { request, exchange, outcome } = call;
  // Of a pasted answer neither address nor time is known.
  if (isPastedCall(call)) return [{ label: 'Captured', value: captureText(call).line }];
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Service', request.service],
    ['Action', request.action],
    ['Version', request.version],
    ['Region', request.region],
    ['Endpoint', `${exchange.method} ${request.endpoint}`],
    ['HTTP status', exchange.status > 0 ? String(exchange.status) : undefined],
    ['Network error', outcome.kind === 'failed' ? outcome.failure.networkError : undefined],
    ['Time', formatTime(exchange.startedAt, utcOffsetMinutes)],
    [
      'Duration',
      exchange.durationMs === undefined ? undefined : formatDuration(exchange.durationMs),
    ],
    ['Captured', captureText(call).line],
    ['Signed by', SIGNER[request.signer](request.endpoint)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
