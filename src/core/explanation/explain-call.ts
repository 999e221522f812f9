import type { Call } from '../call';
import type { ErrorExplanation } from './error-explanation';
import type { Explainer } from './explainer';

/**
 * Explains a call's error from all that is known of it; `undefined` where it has none. `neighbours` are
 * the calls that ran around it.
 */
export function explainCall(
  call: Call,
  explainer: Explainer,
  neighbours: readonly Call[],
): ErrorExplanation | undefined {
  const { outcome, request } = call;
  if (outcome.kind !== 'error' && outcome.kind !== 'dry-run') return undefined;
  const { service, action } = request;
  return explainer.explain({
    code: outcome.code,
    message: outcome.message,
    ...(service !== undefined && { service }),
    ...(action !== undefined && { action }),
    call,
    neighbours,
  });
}
