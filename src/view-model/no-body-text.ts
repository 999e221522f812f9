import { assertNever } from '../core/assert-never';
import type { Call } from '../core/call';
import { failureNotice } from './failure-text';
import type { Notice } from './notice';
import type { PanelWords } from './words/en';

/** Why a call has no envelope to show; `undefined` where it has one. */
export function noEnvelopeNotice(call: Call, words: PanelWords): Notice | undefined {
  const { outcome, exchange } = call;
  const { unreadable, noEnvelope, noEnvelopeNext } = words.noBodyText;
  switch (outcome.kind) {
    case 'success':
    case 'error':
    case 'dry-run':
      return undefined;
    case 'pending':
      return unreadable.pending;
    case 'failed':
      return failureNotice(call, outcome.failure, words);
    case 'not-envelope':
      return {
        text: noEnvelope[outcome.reason],
        nextStep: noEnvelopeNext(exchange.status),
      };
    case 'unknown':
      return unreadable[outcome.reason];
    default:
      return assertNever(outcome);
  }
}

/** Why the Response tab has no text; `undefined` where it has some. */
export function missingBodyNotice(
  { exchange }: Call,
  { noBodyText }: PanelWords,
): Notice | undefined {
  const { responseBody } = exchange;
  if (responseBody.kind === 'text') return undefined;
  return noBodyText.unreadable[responseBody.kind === 'binary' ? 'binary' : responseBody.reason];
}
