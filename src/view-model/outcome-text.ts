import { assertNever } from '../core/assert-never';
import type { Call, CallOutcome, OutcomeKind, UnknownReason } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import type { NotEnvelopeReason } from '../core/response/envelope';
import { markWords } from './call-remarks';
import { FAILURE_WORDS } from './failure-text';

/** One word for each outcome; never left to colour alone. */
export const OUTCOME_WORD: Readonly<Record<OutcomeKind, string>> = {
  pending: 'Pending',
  success: 'OK',
  error: 'Error',
  'dry-run': 'Dry run',
  failed: 'Failed',
  'not-envelope': 'No envelope',
  unknown: 'Unknown',
};

const NOT_ENVELOPE: Readonly<Record<NotEnvelopeReason, string>> = {
  empty: 'empty body',
  markup: 'HTML page',
  'not-json': 'plain text',
  cut: 'cut JSON',
  'text after the value': 'JSON with text behind it',
  damaged: 'damaged JSON',
  'no-response-object': 'JSON without Response',
};

const UNKNOWN: Readonly<Record<UnknownReason, string>> = {
  pending: 'running',
  'no-response': 'no response',
  'too-large': 'body too large to read',
  navigated: 'page navigated away',
  refused: 'body refused by the browser',
  'not-delivered': 'body not delivered',
  'before-devtools': 'ended before DevTools opened',
  evicted: 'body dropped, limit reached',
  cut: 'body cut off',
  binary: 'binary body',
};

/** What the list shows as the result: the error code, `ok`, or what came instead. */
export function resultText(outcome: CallOutcome): string {
  switch (outcome.kind) {
    case 'pending':
      return outcome.isStreaming ? 'streaming' : 'running';
    case 'success':
      return 'ok';
    case 'error':
      return outcome.code || '(no code)';
    case 'dry-run':
      return outcome.code;
    case 'failed':
      return FAILURE_WORDS[outcome.failure.kind];
    case 'not-envelope':
      return NOT_ENVELOPE[outcome.reason];
    case 'unknown':
      return UNKNOWN[outcome.reason];
    default:
      return assertNever(outcome);
  }
}

/** A few words beside the code where there is room; empty where the result says all. */
export function shortMeaning(call: Call, explainer: Explainer): string {
  const { outcome, request } = call;
  if (outcome.kind === 'success') return markWords(call);
  if (outcome.kind !== 'error' && outcome.kind !== 'dry-run') return '';
  if (outcome.kind === 'error' && outcome.gatewayError !== undefined) {
    return explainer.briefGateway(outcome.gatewayError);
  }
  return explainer.brief(outcome.code, request.service);
}
