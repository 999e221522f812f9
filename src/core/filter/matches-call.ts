import type { Call } from '../call';
import type { CallFilter } from './call-filter';
import { type CallTest, compileFilter } from './compile-filter';
import type { FilterClock } from './filter-clock';

const compiled = new WeakMap<CallFilter, CallTest>();

/** Whether the filter shows the call. A filter is made ready once, at the first call that it judges. */
export function matchesCall(filter: CallFilter, call: Call, clock: FilterClock): boolean {
  let test = compiled.get(filter);
  if (test === undefined) {
    test = compileFilter(filter);
    compiled.set(filter, test);
  }
  return test(call, clock);
}
