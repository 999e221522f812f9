import { usesClock } from '../core/filter/uses-clock';
import { type AppliedFilter, NO_FILTER } from './applied-filter';
import type { MatchedCalls } from './match-calls';
import type { TimeRange } from './time-range';

/** What decides which calls match. */
export interface MatchChoices {
  readonly filter: AppliedFilter;
  /** Only calls that started then; its end is left out. */
  readonly period?: TimeRange | undefined;
}

/** What matched, and why. */
export interface Matches extends MatchChoices, MatchedCalls {}

/** As many as a word has keys; each may hold a reference to every call. */
const MOST_KEPT = 12;

/**
 * What matched before, for as long as the log stays as it is: who takes back what was typed sees the list of
 * before without a look at every call (`npm run bench -- targets --only filter`).
 */
export class EarlierMatches {
  #kept: readonly Matches[] = [];

  /** Not kept where it would be another result a moment later, or cannot be known again. */
  keep(matches: Matches): void {
    const { filter } = matches;
    if (usesClock(filter.filter) || !isSame(filter, filter)) return;
    this.#kept = [...this.#kept.filter((it) => !isOf(it, matches)), matches].slice(-MOST_KEPT);
  }

  /** Takes out what matched the same; `undefined` where it is not known any more. */
  take(choices: MatchChoices): Matches | undefined {
    const found = this.#kept.find((it) => isOf(it, choices));
    if (found !== undefined) this.#kept = this.#kept.filter((it) => it !== found);
    return found;
  }

  /** To be told of each change in the log. */
  forget(): void {
    if (this.#kept.length > 0) this.#kept = [];
  }
}

function isOf({ filter, period }: Matches, wanted: MatchChoices): boolean {
  return period === wanted.period && isSame(filter, wanted.filter);
}

/** What each shows the other shows too. */
function isSame(one: AppliedFilter, other: AppliedFilter): boolean {
  if (one === NO_FILTER) return other === NO_FILTER;
  return one.narrows(other) && other.narrows(one);
}
