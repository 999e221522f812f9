import type { Call } from './call';
import type { CallLog } from './call-log';

/** Tells how many calls of the log are errors, each time the number changes. */
export function followErrorCount(log: CallLog, onCount: (count: number) => void): void {
  let count = 0;
  log.subscribe((change) => {
    const before = count;
    switch (change.kind) {
      case 'appended':
        count += errors(change.call);
        break;
      case 'replaced':
        count += errors(change.call) - errors(change.previous);
        break;
      case 'evicted':
        count -= errors(change.call);
        break;
      case 'reset':
        count = countAll(log);
        break;
    }
    if (count !== before) onCount(count);
  });
}

function countAll(log: CallLog): number {
  let count = 0;
  for (let index = 0; index < log.size; index++) {
    const call = log.at(index);
    if (call) count += errors(call);
  }
  return count;
}

function errors({ outcome }: Call): number {
  return outcome.kind === 'error' ? 1 : 0;
}
