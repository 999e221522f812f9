import type { Call } from '../core/call';
import type { AppliedFilter } from './applied-filter';
import type { CallSource } from './call-source';

/** The calls of a log that the filter shows, oldest first. */
export function callsMatching(log: CallSource, filter: AppliedFilter): readonly Call[] {
  const calls: Call[] = [];
  for (let index = 0; index < log.size; index++) {
    const call = log.at(index);
    if (call !== undefined && filter.matches(call)) calls.push(call);
  }
  return calls;
}
