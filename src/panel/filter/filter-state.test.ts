import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createCallLog } from '../../core/call-log';
import { matchesCall } from '../../core/filter/matches-call';
import { type MadeCall, madeCall } from '../../core/made-call.fixture';
import type { FilterJudge } from './filter-judge';
import { createFilterState } from './filter-state';

const CALLS: readonly MadeCall[] = [
  { id: 'zones', request: { action: 'DescribeZones' } },
  { id: 'run', request: { action: 'RunInstances' } },
];

function setUp(judge?: FilterJudge['judge'], calls = CALLS) {
  const log = createCallLog();
  for (const call of calls) log.append(madeCall(call));
  const state = createFilterState({
    log,
    text: '',
    judge: {
      judge:
        judge ?? (async (filter, calls) => calls.map((it) => matchesCall(filter, it, { now: 0 }))),
      stop: () => {},
    },
    utcOffsetMinutes: signal(0),
    reportError: (error) => {
      throw error;
    },
  });
  const shown = () =>
    CALLS.map(madeCall)
      .map(({ id }) => log.get(id))
      .filter((call) => call !== undefined && state.applied.value.matches(call))
      .map((call) => call?.id);
  return { state, shown, log };
}

describe('the filter as it is written', () => {
  it('keeps the last good result while it has a mistake', () => {
    const { state, shown } = setUp();
    state.filter.value = 'action:RunInstances';
    state.filter.value = 'action:RunInstances slower:fast';
    expect(state.filterProblems.value).toHaveLength(1);
    expect(shown()).toEqual(['run']);
    state.filter.value = '';
    expect(state.filterProblems.value).toEqual([]);
    expect(shown()).toEqual(['zones', 'run']);
  });

  it('does not keep what half a qualifier’s name happened to find', () => {
    const { state, shown } = setUp();
    for (const text of ['s', 'slower', 'slower:']) state.filter.value = text;
    expect(shown()).toEqual(['zones', 'run']);
    state.filter.value = 'run s';
    state.filter.value = 'run slower';
    state.filter.value = 'run slower:x';
    expect(shown()).toEqual(['run']);
  });

  it('shows what a pattern finds once the worker has answered', async () => {
    const { state, shown } = setUp();
    state.filter.value = '/^run/';
    expect(state.filterSearch.value.kind).toBe('running');
    await vi.waitFor(() => expect(state.filterSearch.value.kind).toBe('done'));
    expect(shown()).toEqual(['run']);
  });

  it('stays with the result of before where a search is cancelled', () => {
    const { state, shown } = setUp(() => new Promise(() => {}));
    state.filter.value = 'run';
    state.filter.value = 'run /x/';
    state.cancelSearch();
    expect(state.filterSearch.value.kind).toBe('cancelled');
    expect(shown()).toEqual(['run']);
  });

  it('does not stay with half of another search', async () => {
    let isAnswering = true;
    const { state, shown, log } = setUp(async (filter, calls) => {
      if (!isAnswering) return new Promise(() => {});
      isAnswering = false;
      return calls.map((it) => matchesCall(filter, it, { now: 0 }));
    });
    state.filter.value = 'zones';
    // The first batch is answered, the second is not.
    for (let n = 0; n < 1000; n++) log.append(madeCall({ id: `more-${n}` }));
    state.filter.value = '/^run/';
    await vi.waitFor(() =>
      expect(state.filterSearch.value).toMatchObject({ kind: 'running', judgedCount: 1000 }),
    );
    expect(shown()).toEqual(['run']);
    state.filter.value = '/^zones/';
    state.cancelSearch();
    expect(state.filterSearch.value.kind).toBe('cancelled');
    expect(shown()).toEqual(['zones']);
  });

  it('goes on with an empty log', async () => {
    const { state, shown } = setUp(undefined, []);
    state.filter.value = '/x/';
    expect(state.filterSearch.value.kind).toBe('done');
    state.filter.value = '';
    expect(shown()).toEqual([]);
  });

  it('stays with a search that was done where a later call takes too long', async () => {
    let isAnswering = true;
    const { state, shown, log } = setUp(async (filter, calls) =>
      isAnswering ? calls.map((it) => matchesCall(filter, it, { now: 0 })) : new Promise(() => {}),
    );
    state.filter.value = '/^run/';
    await vi.waitFor(() => expect(state.filterSearch.value.kind).toBe('done'));
    isAnswering = false;
    log.append(madeCall({ id: 'later' }));
    await vi.waitFor(() => expect(state.filterSearch.value.kind).toBe('too-slow'), 2_000);
    expect(shown()).toEqual(['run']);
  });
});
