import type { ExplanationWords } from '../error-catalog/error-catalog';
import type { Failure, FailureKind } from '../response/failure';
import { isReadAction } from './action-kind';
import type { RetryAdvice } from './error-explanation';

/** The request may have arrived, and only its answer is missing. */
const MAY_HAVE_ARRIVED: ReadonlySet<FailureKind> = new Set([
  ...(['cors-blocked', 'connection-reset', 'empty-answer', 'answer-cut', 'timed-out'] as const),
  ...(['offline', 'aborted', 'navigated', 'unknown'] as const),
]);

/** Whether to repeat a call that got no answer; `undefined` where it never left or goes on elsewhere. */
export function failureRetry(
  { kind }: Failure,
  action: string | undefined,
  words: ExplanationWords,
): RetryAdvice | undefined {
  if (!MAY_HAVE_ARRIVED.has(kind)) return undefined;
  if (!isReadAction(action)) return { kind: 'after-checking', text: words.retryChecking };
  // It would end the same way again.
  if (kind === 'cors-blocked') return undefined;
  return { kind: 'at-once', text: words.retryRead };
}
