import type { Call } from '../call';
import type { CallLog } from '../call-log';
import type { NavigationTimes } from './navigation-times';

/**
 * Lists under a page of the tab what it did before the browser told of it: all rows from its first call on.
 * So the visits stay in order, though a call of the page before may have ended among them.
 */
export function listUnderVisit(
  visit: number,
  { began, at }: NavigationTimes,
  log: Pick<CallLog, 'at' | 'size' | 'replace'>,
): void {
  let first = log.size;
  for (let index = log.size - 1; index >= 0; index--) {
    const call = log.at(index);
    if (call === undefined || endOf(call) < began) break;
    if (call.exchange.startedAt >= at) first = index;
  }
  for (let index = first; index < log.size; index++) {
    const call = log.at(index);
    if (call !== undefined) log.replace({ ...call, visit });
  }
}

/** A running call has no end yet. */
function endOf({ exchange, outcome }: Call): number {
  if (outcome.kind === 'pending') return Number.POSITIVE_INFINITY;
  return exchange.startedAt + (exchange.durationMs ?? 0);
}
