import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle';

const IDLE = { didTimeout: false, timeRemaining: () => 40 };
const NEVER_IDLE = { didTimeout: true, timeRemaining: () => 0 };

let asked: { callback: IdleRequestCallback; timeout: number }[] = [];
/** The browser gives the turn that was asked for, so much later than asked. */
const give = (deadline: IdleDeadline, lateMs = 0) => {
  const { callback, timeout } = asked.shift() ?? { callback: () => {}, timeout: 0 };
  vi.advanceTimersByTime(timeout + lateMs);
  callback(deadline);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  asked = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback, { timeout = 0 }) =>
    asked.push({ callback, timeout }),
  );
  vi.stubGlobal('cancelIdleCallback', (handle: number) => asked.splice(handle - 1, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('whenIdle', () => {
  it.each([
    ['gives idle time as the browser has it', IDLE, 40],
    ['takes a slice where there is none', NEVER_IDLE, 8],
  ])('%s', (_, deadline, leftMs) => {
    const left: number[] = [];
    whenIdle((timeLeft) => left.push(timeLeft()));
    give(deadline);
    expect(left).toEqual([leftMs]);
    expect(asked).toEqual([]);
  });

  it('waits while others have the thread, but not for ever', () => {
    const work = vi.fn();
    whenIdle(work);
    let turns = 0;
    for (; turns < 100 && work.mock.calls.length === 0; turns++) give(NEVER_IDLE, 50);
    expect(turns).toBeGreaterThan(5);
    expect(turns).toBeLessThan(50);
    expect(work).toHaveBeenCalledOnce();
  });

  it('takes the browser’s own idle time also after it waited', () => {
    const work = vi.fn();
    whenIdle(work);
    give(NEVER_IDLE, 50);
    give(IDLE);
    expect(work).toHaveBeenCalledOnce();
  });

  it('can be cancelled at any time', () => {
    const work = vi.fn();
    const cancel = whenIdle(work);
    give(NEVER_IDLE, 50);
    cancel();
    give(IDLE);
    expect(work).not.toHaveBeenCalled();
  });
});
