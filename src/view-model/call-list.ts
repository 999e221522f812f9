import type { Call } from '../core/call';
import type { CallLog, CallLogChange } from '../core/call-log';
import type { CallId } from '../core/ids';
import type { CallSort } from './call-sort';
import { filterWords, matchesWords } from './filter-words';
import { type OutcomeGroup, outcomeGroup } from './outcome-group';
import { SortedCalls } from './sorted-calls';
import type { TimeRange } from './time-range';

/** What a person chose to see. */
export interface ListChoices {
  /** Words, all of which must stand somewhere in a call; case does not matter. */
  readonly filter: string;
  /** `undefined` shows every outcome. */
  readonly group: OutcomeGroup | undefined;
  /** Only calls that started then; its end is left out. */
  readonly period?: TimeRange | undefined;
  /** Left out: in the order of arrival. */
  readonly sort?: CallSort | undefined;
}

export interface CallListView {
  /** The calls to show, oldest first unless they are sorted. Only to be read until the next change. */
  readonly calls: readonly Call[];
  /** The same calls in the order of their arrival. */
  readonly arrived: readonly Call[];
  /** Calls that match the words, by outcome group. */
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

export function createCallList(log: CallLog): CallList {
  return new List(log);
}

class List implements CallList {
  readonly #log: CallLog;
  #choices: ListChoices = { filter: '', group: undefined };
  #words: readonly string[] = [];
  #calls: Call[] = [];
  #counts: Record<OutcomeGroup, number> = { error: 0, success: 0, other: 0 };
  #pendingCount = 0;
  #newestErrorId: CallId | undefined;
  #isStale = true;
  #sorted: SortedCalls | undefined;

  constructor(log: CallLog) {
    this.#log = log;
  }

  view(choices: ListChoices): CallListView {
    const { filter, group, period } = this.#choices;
    if (choices.filter !== filter || choices.group !== group || choices.period !== period) {
      this.#choices = choices;
      this.#words = filterWords(choices.filter);
      this.#isStale = true;
    }
    if (this.#isStale) this.#rebuild();
    this.#sortBy(choices.sort);
    return {
      calls: this.#sorted?.calls ?? this.#calls,
      arrived: this.#calls,
      counts: this.#counts,
      pendingCount: this.#pendingCount,
      newestErrorId: this.#newestErrorId,
    };
  }

  follow(change: CallLogChange): void {
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

  #sortBy(sort: CallSort | undefined): void {
    if (sort === undefined) {
      this.#sorted = undefined;
      return;
    }
    const { column, isDescending } = this.#sorted?.sort ?? {};
    if (sort.column === column && sort.isDescending === isDescending) return;
    this.#sorted = new SortedCalls(sort, this.#calls);
  }

  #rebuild(): void {
    this.#sorted = undefined;
    this.#calls = [];
    this.#counts = { error: 0, success: 0, other: 0 };
    this.#pendingCount = 0;
    this.#newestErrorId = undefined;
    for (let index = 0; index < this.#log.size; index++) {
      const call = this.#log.at(index);
      if (call) this.#add(call);
    }
    this.#isStale = false;
  }

  #add(call: Call): void {
    const group = outcomeGroup(call.outcome.kind);
    if (group === 'error') this.#newestErrorId = call.id;
    if (!this.#matchesWords(call)) return;
    this.#counts[group]++;
    if (call.outcome.kind === 'pending') this.#pendingCount++;
    if (!this.#isShown(group)) return;
    this.#calls.push(call);
    this.#sorted?.add(call);
  }

  #removeOldest(call: Call): void {
    const group = outcomeGroup(call.outcome.kind);
    if (this.#newestErrorId === call.id) this.#newestErrorId = undefined;
    if (!this.#matchesWords(call)) return;
    this.#counts[group]--;
    if (call.outcome.kind === 'pending') this.#pendingCount--;
    if (this.#calls[0]?.id !== call.id) return;
    this.#calls.shift();
    this.#sorted?.remove(call);
  }

  /** Puts a changed call in its place; false where the list has to be made anew. */
  #replace(call: Call, previous: Call): boolean {
    const isMatch = this.#matchesWords(call);
    if (isMatch !== this.#matchesWords(previous)) return false;
    const group = outcomeGroup(call.outcome.kind);
    const before = outcomeGroup(previous.outcome.kind);
    const isShown = isMatch && this.#isShown(group);
    if (isShown !== (isMatch && this.#isShown(before))) return false;
    // Mostly one of the last calls has ended.
    const index = isShown ? this.#calls.lastIndexOf(previous) : -1;
    if (isShown && index < 0) return false;
    if (group !== before && !this.#keepsNewestError(call, group, index)) return false;
    if (index >= 0) {
      this.#calls[index] = call;
      this.#sorted?.replace(call, previous);
    }
    if (isMatch) {
      this.#counts[before]--;
      this.#counts[group]++;
      if (previous.outcome.kind === 'pending') this.#pendingCount--;
      if (call.outcome.kind === 'pending') this.#pendingCount++;
    }
    return true;
  }

  /** False where it cannot tell from the shown calls which error is the newest now. */
  #keepsNewestError({ id }: Call, group: OutcomeGroup, index: number): boolean {
    const newest = this.#newestErrorId;
    if (group !== 'error') return newest !== id;
    if (newest !== undefined) {
      const newestIndex = this.#calls.findLastIndex((it) => it.id === newest);
      if (index < 0 || newestIndex < 0) return false;
      if (newestIndex > index) return true;
    }
    this.#newestErrorId = id;
    return true;
  }

  #isShown(group: OutcomeGroup): boolean {
    return this.#choices.group === undefined || this.#choices.group === group;
  }

  #matchesWords(call: Call): boolean {
    return this.#isInPeriod(call) && matchesWords(call, this.#words);
  }

  #isInPeriod({ exchange: { startedAt } }: Call): boolean {
    const { period } = this.#choices;
    return period === undefined || (startedAt >= period.from && startedAt < period.until);
  }
}
