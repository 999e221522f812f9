import { assertNever } from '../assert-never';
import type { Call } from '../call';

/** The message beside the error code; `undefined` where the answer gave none. */
export function messageOf({ outcome }: Call): string | undefined {
  switch (outcome.kind) {
    case 'error':
    case 'dry-run':
      return outcome.message;
    case 'failed':
      return outcome.failure.answer?.message;
    case 'unknown':
      return outcome.partial?.message;
    case 'not-envelope':
      return outcome.legacy?.message;
    case 'pending':
    case 'success':
      return undefined;
    default:
      return assertNever(outcome);
  }
}
