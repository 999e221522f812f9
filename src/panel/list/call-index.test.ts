import { describe, expect, it } from 'vitest';
import { createCallLog } from '../../core/call-log';
import { type MadeCall, madeCall } from '../../core/made-call.fixture';
import { createCallIndex } from './call-index';

const of = (id: string, action: string): MadeCall => ({ id, request: { action } });

/** An index whose idle time the test gives: so many calls each time. */
function setUp(calls: readonly MadeCall[], maxCalls = 100) {
  const log = createCallLog({ maxCalls });
  for (const call of calls) log.append(madeCall(call));
  let waiting: ((timeLeft: () => number) => void) | undefined;
  const index = createCallIndex(log, (work) => {
    waiting = work;
    return () => {
      waiting = undefined;
    };
  });
  return {
    log,
    index,
    idle: (count = 1000) => {
      const work = waiting;
      waiting = undefined;
      let left = count;
      work?.(() => (left-- > 0 ? 10 : 0));
    },
    isWaiting: () => waiting !== undefined,
    actions: () => Object.fromEntries(index.counts.valuesOf('action')),
  };
}

describe('the index of calls', () => {
  it('counts what was there before, in slices', () => {
    const { idle, actions, isWaiting } = setUp([of('a', 'A'), of('b', 'B'), of('c', 'A')]);
    idle(2);
    expect(actions()).toEqual({ A: 1, B: 1 });
    expect(isWaiting()).toBe(true);
    idle();
    expect(actions()).toEqual({ A: 2, B: 1 });
    expect(isWaiting()).toBe(false);
  });

  it('follows calls that come, change and leave', () => {
    const { log, idle, actions } = setUp([of('a', 'A'), of('b', 'B')], 2);
    idle();
    log.replace(madeCall(of('b', 'C')));
    log.append(madeCall(of('d', 'D')));
    idle();
    expect(actions()).toEqual({ C: 1, D: 1 });
  });

  it('counts a call once that changed before its turn', () => {
    const { log, idle, actions } = setUp([of('a', 'A')]);
    log.replace(madeCall(of('a', 'B')));
    idle();
    expect(actions()).toEqual({ B: 1 });
  });

  it('begins anew where the log was cleared and put back', () => {
    const { log, idle, actions } = setUp([of('a', 'A')]);
    idle();
    const undo = log.clear();
    idle();
    expect(actions()).toEqual({});
    undo();
    idle();
    expect(actions()).toEqual({ A: 1 });
  });

  it('asks for no more idle time once it is stopped', () => {
    const { log, index, isWaiting } = setUp([of('a', 'A')]);
    index.stop();
    log.append(madeCall(of('b', 'B')));
    expect(isWaiting()).toBe(false);
  });
});
