import type { Call } from '../../core/call';
import { Fifo } from '../../core/fifo';
import { createFilterCounts, type FilterCounts } from '../../core/filter/create-filter-counts';
import { searchText } from '../../core/filter/search-text';
import type { FollowedLog } from './log-relay';

/** What the filter needs to know of all calls, made while nobody waits. */
export interface CallIndex {
  /** For suggestions; may lack the newest calls for a moment. */
  readonly counts: Pick<FilterCounts, 'valuesOf'>;
  stop(): void;
}

/** The shortest time that is worth beginning in, in milliseconds. */
const LEAST_IDLE_MS = 2;

/** Follows the log; `whenIdle` calls back once, with a function that says how many milliseconds are left. */
export function createCallIndex(
  log: FollowedLog,
  whenIdle: (work: (timeLeft: () => number) => void) => () => void,
): CallIndex {
  let counts = createFilterCounts();
  let counted = new Set<Call>();
  let queue = new Fifo<Call>();
  let cancel: (() => void) | undefined;

  const isGone = (call: Call) => log.get(call.id) !== call;
  const forget = (call: Call) => {
    if (counted.delete(call)) counts.remove(call);
  };
  const work = (timeLeft: () => number) => {
    cancel = undefined;
    while (queue.size > 0 && timeLeft() > LEAST_IDLE_MS) {
      const call = queue.shift();
      // It may have been replaced while it stood in the queue.
      if (call === undefined || isGone(call) || counted.has(call)) continue;
      counted.add(call);
      counts.add(call);
      searchText(call);
    }
    if (queue.size > 0) begin();
  };
  const begin = () => {
    cancel ??= whenIdle(work);
  };
  const addAll = () => {
    for (let index = 0; index < log.size; index++) {
      const call = log.at(index);
      if (call !== undefined) queue.push(call);
    }
  };
  const unsubscribe = log.subscribe((change) => {
    switch (change.kind) {
      case 'appended':
        queue.push(change.call);
        break;
      case 'replaced':
        forget(change.previous);
        queue.push(change.call);
        break;
      case 'evicted':
        forget(change.call);
        // A full log that fills faster than there is idle time must not be held by its queue.
        queue.dropWhile(isGone);
        return;
      case 'reset':
        counts = createFilterCounts();
        counted = new Set();
        queue = new Fifo();
        addAll();
        break;
    }
    begin();
  });
  addAll();
  if (queue.size > 0) begin();
  return {
    counts: { valuesOf: (qualifier) => counts.valuesOf(qualifier) },
    stop: () => {
      unsubscribe();
      cancel?.();
    },
  };
}
