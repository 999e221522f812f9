import { assertNever } from '../core/assert-never';
import type { Call, CallOutcome } from '../core/call';
import type { Explainer } from '../core/explanation/explainer';
import { markWords } from './call-remarks';
import type { PanelWords } from './words/en';

/** What the list shows as the result: the error code, `ok`, or what came instead. */
export function resultText(
  outcome: CallOutcome,
  { outcomeText }: Pick<PanelWords, 'outcomeText'>,
): string {
  switch (outcome.kind) {
    case 'pending':
      return outcome.isStreaming ? outcomeText.streaming : outcomeText.running;
    case 'success':
      return outcomeText.ok;
    case 'error':
      return outcome.code || outcomeText.noCode;
    case 'dry-run':
      return outcome.code;
    case 'failed':
      return outcomeText.failed[outcome.failure.kind];
    case 'not-envelope':
      return outcomeText.notEnvelope[outcome.reason];
    case 'unknown':
      return outcomeText.unknown[outcome.reason];
    default:
      return assertNever(outcome);
  }
}

/** A few words beside the code where there is room; empty where the result says all. */
export function shortMeaning(call: Call, explainer: Explainer, words: PanelWords): string {
  const { outcome, request } = call;
  if (outcome.kind === 'success') return markWords(call, words);
  if (outcome.kind !== 'error' && outcome.kind !== 'dry-run') return '';
  if (outcome.kind === 'error' && outcome.gatewayError !== undefined) {
    return explainer.briefGateway(outcome.gatewayError);
  }
  return explainer.brief(outcome.code, request.service);
}
