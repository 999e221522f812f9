import { type Signal, signal } from '@preact/signals';
import type { Call } from '../../core/call';
import type { CallId } from '../../core/ids';
import type { CallSource } from '../../view-model/call-source';
import { previousCallOfAction } from '../../view-model/previous-call-of-action';

/** Two calls that are looked at side by side. */
export interface Comparison {
  /** The older one. */
  readonly leftId: CallId;
  readonly rightId: CallId;
}

/** What is compared, in place of the list. */
export interface ComparisonState {
  /** `undefined` while nothing is. */
  readonly comparison: Signal<Comparison | undefined>;
  /** The older one goes to the left, whichever is named first. */
  compare(one: Call, other: Call): void;
  /** False where the list has no older call of the same action. */
  compareWithPrevious(call: Call): boolean;
}

export function createComparison(log: CallSource): ComparisonState {
  const comparison = signal<Comparison | undefined>(undefined);
  return {
    comparison,
    compare: (one, other) => {
      const isInOrder = one.exchange.startedAt <= other.exchange.startedAt;
      const [left, right] = isInOrder ? [one, other] : [other, one];
      comparison.value = { leftId: left.id, rightId: right.id };
    },
    compareWithPrevious: (call) => {
      const previous = previousCallOfAction(call, log);
      if (previous === undefined) return false;
      comparison.value = { leftId: previous.id, rightId: call.id };
      return true;
    },
  };
}
