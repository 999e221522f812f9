import { type ReadonlySignal, signal } from '@preact/signals';
import type { Call } from '../core/call';
import { outcomeGroup } from '../view-model/outcome-group';
import type { FollowedLog } from './list/log-relay';

/** A screen reader hears of new calls at most this often, in milliseconds. */
const INTERVAL_MS = 5_000;

/** What came since it was last said. */
export interface Arrivals {
  readonly callCount: number;
  readonly errorCount: number;
}

/** Tells, not too often, how many calls came, and how many of them are errors. */
export function announceArrivals(log: FollowedLog): {
  readonly arrivals: ReadonlySignal<Arrivals | undefined>;
  stop(): void;
} {
  const arrivals = signal<Arrivals | undefined>(undefined);
  let callCount = 0;
  let errorCount = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    if (callCount > 0 || errorCount > 0) arrivals.value = { callCount, errorCount };
    callCount = 0;
    errorCount = 0;
  };
  const unsubscribe = log.subscribe((change) => {
    if (change.kind === 'appended') callCount++;
    else if (change.kind !== 'replaced') return;
    // A call that was pending may turn out to be an error.
    const was = change.kind === 'replaced' && isError(change.previous);
    if (isError(change.call) && !was) errorCount++;
    timer ??= setTimeout(say, INTERVAL_MS);
  });
  return {
    arrivals,
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

function isError({ outcome }: Call): boolean {
  return outcomeGroup(outcome.kind) === 'error';
}
