import type { Call } from '../core/call';
import type { CallLogChange } from '../core/call-log';
import type { CallId } from '../core/ids';
import { NO_FILTER } from './applied-filter';
import type { CallSort } from './call-sort';
import type { CallSource } from './call-source';
import { EarlierMatches, type MatchChoices } from './earlier-matches';
import { type MatchedCalls, matchCalls } from './match-calls';
import { type OutcomeGroup, outcomeGroup } from './outcome-group';
import { SortedCalls } from './sorted-calls';

/** What a person chose to see. */
export interface ListChoices extends MatchChoices {
  /** `undefined` shows every outcome. */
  readonly group: OutcomeGroup | undefined;
  /** Left out: in the order of arrival. */
  readonly sort?: CallSort | undefined;
}

export interface CallListView {
  /** The calls to show, oldest first unless they are sorted. Only to be read until the next change. */
  readonly calls: readonly Call[];
  /** The same calls in the order of their arrival. */
  readonly arrived: readonly Call[];
  /** Changes with everything but calls that are added at the end of `arrived`. */
  readonly version: number;
  /** Calls that match the filter, by outcome group. */
  readonly counts: Readonly<Record<OutcomeGroup, number>>;
  /** Of these, the calls that still run. */
  readonly pendingCount: number;
  /** The newest call that failed, whether or not it is shown. */
  readonly newestErrorId: CallId | undefined;
}

/** Keeps the shown list beside the log; an appended call costs the same however long the log is. */
export interface CallList {
  view(choices: ListChoices): CallListView;
  /** To be told of each change in the log, from the list's making on. */
  follow(change: CallLogChange): void;
}

export function createCallList(log: CallSource): CallList {
  return new List(log);
}

class List implements CallList {
  readonly #log: CallSource;
  #choices: ListChoices = { filter: NO_FILTER, group: undefined };
  /** In the order of arrival, of every outcome. */
  #matching: Call[] = [];
  /** Those of the chosen outcome: the same array where all are shown. */
  #shown: Call[] = this.#matching;
  #sorted: SortedCalls | undefined;
  #counts: Record<OutcomeGroup, number> = { error: 0, success: 0, other: 0 };
  #pendingCount = 0;
  #newestErrorId: CallId | undefined;
  #isStale = true;
  #version = 0;
  readonly #earlier = new EarlierMatches();
  /** Its place among the matching; places move as calls are evicted, so it is only a guess. */
  #lastReplaced = -1;

  constructor(log: CallSource) {
    this.#log = log;
  }

  view(choices: ListChoices): CallListView {
    this.#choose(choices);
    if (this.#isStale) this.#rebuild();
    this.#sortBy(choices.sort);
    return {
      calls: this.#sorted?.calls ?? this.#shown,
      arrived: this.#shown,
      version: this.#version,
      counts: this.#counts,
      pendingCount: this.#pendingCount,
      newestErrorId: this.#newestErrorId,
    };
  }

  follow(change: CallLogChange): void {
    this.#earlier.forget();
    if (this.#isStale) return;
    switch (change.kind) {
      case 'appended':
        this.#add(change.call);
        return;
      case 'evicted':
        this.#removeOldest(change.call);
        return;
      case 'replaced':
        if (!this.#replace(change.call, change.previous)) this.#isStale = true;
        return;
      case 'reset':
        this.#isStale = true;
        return;
    }
  }

  /** Begins anew only where it must: a filter that narrows goes over what was shown before. */
  #choose(choices: ListChoices): void {
    const { filter, group, period } = this.#choices;
    this.#choices = choices;
    if (this.#isStale) return;
    const isNarrower = choices.period === period && choices.filter.narrows(filter);
    if (choices.filter !== filter || choices.period !== period) {
      const before = this.#matching;
      const counts = this.#counts;
      this.#earlier.keep({
        filter,
        period,
        calls: before,
        counts,
        pendingCount: this.#pendingCount,
      });
      if (this.#takeBack()) return;
      // Of what matched before only: the new filter shows nothing else.
      if (isNarrower) this.#show(matchCalls(before, choices.filter.matches));
      else this.#isStale = true;
    } else if (choices.group !== group) {
      this.#showGroup();
    }
  }

  /** Shows what matched the same choices before; false where that is not known. */
  #takeBack(): boolean {
    const matches = this.#earlier.take(this.#choices);
    if (matches === undefined) return false;
    this.#show(matches);
    return true;
  }

  #rebuild(): void {
    const calls: Call[] = [];
    for (let index = 0; index < this.#log.size; index++) {
      const call = this.#log.at(index);
      if (call !== undefined) calls.push(call);
    }
    this.#newestErrorId = calls.findLast(({ outcome }) => outcome.kind === 'error')?.id;
    this.#show(matchCalls(calls, this.#matcher()));
    this.#isStale = false;
  }

  #show({ calls, counts, pendingCount }: MatchedCalls): void {
    this.#matching = calls;
    this.#counts = counts;
    this.#pendingCount = pendingCount;
    this.#showGroup();
  }

  #showGroup(): void {
    const { group } = this.#choices;
    this.#sorted = undefined;
    this.#version++;
    this.#shown =
      group === undefined
        ? this.#matching
        : this.#matching.filter((call) => outcomeGroup(call.outcome.kind) === group);
  }

  #sortBy(sort: CallSort | undefined): void {
    if (sort === undefined) {
      this.#sorted = undefined;
      return;
    }
    const { column, isDescending } = this.#sorted?.sort ?? {};
    if (sort.column === column && sort.isDescending === isDescending) return;
    this.#sorted = new SortedCalls(sort, this.#shown);
  }

  #add(call: Call): void {
    const group = outcomeGroup(call.outcome.kind);
    if (group === 'error') this.#newestErrorId = call.id;
    if (!this.#matches(call)) return;
    this.#matching.push(call);
    this.#count(call, 1);
    if (!this.#isShown(group)) return;
    if (this.#shown !== this.#matching) this.#shown.push(call);
    this.#sorted?.add(call);
  }

  #removeOldest(call: Call): void {
    this.#version++;
    if (this.#newestErrorId === call.id) this.#newestErrorId = undefined;
    if (this.#matching[0]?.id !== call.id) return;
    this.#count(call, -1);
    this.#matching.shift();
    if (this.#shown !== this.#matching && this.#shown[0]?.id === call.id) this.#shown.shift();
    this.#sorted?.remove(call);
  }

  /** Puts a changed call in its place; false where the list has to be made anew. */
  #replace(call: Call, previous: Call): boolean {
    this.#version++;
    const isMatch = this.#matches(call);
    if (isMatch !== this.#matches(previous)) return false;
    const index = isMatch ? this.#indexOf(previous) : -1;
    if (isMatch && index < 0) return false;
    const group = outcomeGroup(call.outcome.kind);
    const before = outcomeGroup(previous.outcome.kind);
    if (isMatch && this.#isShown(group) !== this.#isShown(before)) return false;
    if (group !== before && !this.#keepsNewestError(call, group, index)) return false;
    if (!isMatch) return true;
    this.#count(previous, -1);
    this.#count(call, 1);
    this.#matching[index] = call;
    if (!this.#isShown(group)) return true;
    if (this.#shown !== this.#matching) {
      const place = this.#shown.lastIndexOf(previous);
      if (place < 0) return false;
      this.#shown[place] = call;
    }
    this.#sorted?.replace(call, previous);
    return true;
  }

  /** Mostly one of the last calls has ended; where bodies are dropped it is one after the other, the oldest first. */
  #indexOf(call: Call): number {
    const next = this.#lastReplaced + 1;
    this.#lastReplaced = this.#matching[next] === call ? next : this.#matching.lastIndexOf(call);
    return this.#lastReplaced;
  }

  /** False where it cannot tell from the matching calls which error is the newest now. */
  #keepsNewestError({ id }: Call, group: OutcomeGroup, index: number): boolean {
    const newest = this.#newestErrorId;
    if (group !== 'error') return newest !== id;
    if (newest !== undefined) {
      const newestIndex = this.#matching.findLastIndex((it) => it.id === newest);
      if (index < 0 || newestIndex < 0) return false;
      if (newestIndex > index) return true;
    }
    this.#newestErrorId = id;
    return true;
  }

  #count(call: Call, step: 1 | -1): void {
    this.#counts[outcomeGroup(call.outcome.kind)] += step;
    if (call.outcome.kind === 'pending') this.#pendingCount += step;
  }

  #isShown(group: OutcomeGroup): boolean {
    return this.#choices.group === undefined || this.#choices.group === group;
  }

  #matches(call: Call): boolean {
    return this.#matcher()(call);
  }

  /** What to ask of each call, found once where many are asked. */
  #matcher(): (call: Call) => boolean {
    const { filter, period } = this.#choices;
    if (period === undefined) return filter.matches;
    const { from, until } = period;
    return (call) => {
      const { startedAt } = call.exchange;
      return startedAt >= from && startedAt < until && filter.matches(call);
    };
  }
}
