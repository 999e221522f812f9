import type { Call } from '../core/call';
import type { CallSource } from './call-source';

/** The nearest older call of the same action; `undefined` where there is none, or the action is unknown. */
export function previousCallOfAction(call: Call, log: CallSource): Call | undefined {
  const { service, action } = call.request;
  if (action === undefined) return undefined;
  let isOlder = false;
  for (let index = log.size - 1; index >= 0; index--) {
    const other = log.at(index);
    if (other === undefined) continue;
    if (other.id === call.id) isOlder = true;
    else if (isOlder && other.request.action === action && other.request.service === service) {
      return other;
    }
  }
  return undefined;
}
