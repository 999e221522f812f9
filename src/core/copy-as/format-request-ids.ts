import { type Call, requestIdOf } from '../call';
import { singleLine } from '../ticket/single-line';

/** A line for each RequestId, in the order of the calls; calls without one are left out. */
export function formatRequestIds(calls: readonly Call[]): string {
  return calls.flatMap((call) => singleLine(requestIdOf(call) ?? '') || []).join('\n');
}
