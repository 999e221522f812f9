import { assertNever } from '../assert-never';
import type { Call } from '../call';

/** The error codes that the answer itself gave: none or one, of API 2.0 a number and its name. */
export function codesOf({ outcome }: Call): readonly string[] {
  switch (outcome.kind) {
    case 'error':
    case 'dry-run':
      return given(outcome.code);
    case 'failed':
      return given(outcome.failure.answer?.code);
    case 'unknown':
      return given(outcome.partial?.code);
    case 'not-envelope':
      return outcome.legacy?.kind === 'error'
        ? [outcome.legacy.code, ...given(outcome.legacy.codeDesc)]
        : [];
    case 'pending':
    case 'success':
      return [];
    default:
      return assertNever(outcome);
  }
}

function given(code: string | undefined): readonly string[] {
  return code ? [code] : [];
}
