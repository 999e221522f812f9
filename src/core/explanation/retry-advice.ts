import { assertNever } from '../assert-never';
import type { RetryClass } from '../error-catalog/code-facts';
import type { ExplanationWords } from '../error-catalog/error-catalog';
import { isReadAction } from './action-kind';
import type { RetryAdvice } from './error-explanation';

/** When to repeat a call; "at once" is only ever said of actions that read. */
export function retryAdvice(
  retry: RetryClass | undefined,
  text: string | undefined,
  action: string | undefined,
  words: ExplanationWords,
): RetryAdvice {
  switch (retry) {
    case undefined:
      return { kind: 'unknown', text: words.retryUnknown };
    case 'never':
    case 'after-a-fix':
    case 'later':
      return { kind: retry, text: text ?? words.retryUnknown };
    case 'reads-at-once':
      return isReadAction(action)
        ? { kind: 'at-once', text: words.retryRead }
        : { kind: 'after-checking', text: words.retryChecking };
    case 'reads-later':
      return isReadAction(action)
        ? { kind: 'later', text: words.retryReadLater }
        : { kind: 'after-checking', text: words.retryChecking };
    default:
      return assertNever(retry);
  }
}
