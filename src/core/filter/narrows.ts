import type { CallFilter } from './call-filter';
import { termNarrows } from './term-narrows';

/** Comparisons after which the answer is no: what people type takes a hundred. */
const MAX_STEPS = 10_000;

/**
 * Whether every call that the new filter shows now was shown by the old one before, so that a list can
 * narrow what it shows: a word grew, a term was added, a value was taken away. False says nothing: it
 * may be so all the same.
 */
export function narrows(newer: CallFilter, older: CallFilter): boolean {
  return new Comparison().implies(newer, older, false);
}

class Comparison {
  #steps = 0;

  /** `isNegated`: under an odd number of `not`, where a passing clock adds calls instead of taking. */
  implies(left: CallFilter, right: CallFilter, isNegated: boolean): boolean {
    if (++this.#steps > MAX_STEPS) return false;
    // All parts of one side at once; then each way in which a single part can do.
    if (right.kind === 'all') {
      return right.filters.every((it) => this.implies(left, it, isNegated));
    }
    if (left.kind === 'any') {
      return left.filters.every((it) => this.implies(it, right, isNegated));
    }
    if (right.kind === 'any' && right.filters.some((it) => this.implies(left, it, isNegated))) {
      return true;
    }
    if (left.kind === 'all') {
      return left.filters.some((it) => this.implies(it, right, isNegated));
    }
    if (left.kind === 'not' && right.kind === 'not') {
      return this.implies(right.filter, left.filter, !isNegated);
    }
    if (left.kind === 'not' || right.kind === 'not' || right.kind === 'any') return false;
    return termNarrows(left, right, isNegated);
  }
}
