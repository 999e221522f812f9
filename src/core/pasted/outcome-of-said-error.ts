import type { CallOutcome, Speaker } from '../call';
import type { RequestId } from '../ids';

export interface SaidError {
  readonly code: string;
  readonly message: string;
  readonly requestId: RequestId | undefined;
}

/** The outcome of an error that a text names without its envelope. */
export function outcomeOfSaidError(error: SaidError, speaker: Speaker): CallOutcome {
  const { code, message, requestId } = error;
  if (code === 'DryRunOperation') return { kind: 'dry-run', code, message, requestId };
  return { kind: 'error', speaker, code, message, requestId, wrapper: 'none', warnings: [] };
}
