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

function setUp(judge?: FilterJudge['judge']) {
  const log = createCallLog();
  for (const call of CALLS) log.append(madeCall(call));
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
  return { state, shown };
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
});
