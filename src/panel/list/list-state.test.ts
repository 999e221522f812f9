import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCallLog } from '../../core/call-log';
import { madeCall } from '../../core/made-call.fixture';
import { NO_FILTER } from '../../view-model/applied-filter';
import { createListState } from './list-state';
import { relayLog } from './log-relay';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const log = createCallLog();
  const { list, stop } = createListState({
    log: relayLog(log, (error) => {
      throw error;
    }),
    before: undefined,
    applied: signal(NO_FILTER),
    foldsCalls: signal(false),
  });
  let number = 0;
  let drawn = 0;
  const unfollow = list.subscribe(() => {
    drawn++;
  });
  const append = () => log.append(madeCall({ id: `c${number++}` }));
  return {
    log,
    append,
    shown: () => list.peek().total,
    drawn: () => drawn,
    stop: () => {
      unfollow();
      stop();
    },
  };
}

describe('the list’s drawing', () => {
  it('comes after the next frame for a single call', () => {
    const { append, shown, stop } = setUp();
    append();
    expect(shown()).toBe(0);
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
    expect(shown()).toBe(1);
    stop();
  });

  it.each([5, 40])(
    'comes a few times a second in a burst with a call in %i ms, and at its first pause',
    (everyMs) => {
      const { append, shown, drawn, stop } = setUp();
      const before = drawn();
      let calls = 0;
      for (let ms = 0; ms < 2_000; ms += everyMs) {
        append();
        calls++;
        vi.advanceTimersByTime(everyMs);
      }
      expect(drawn() - before).toBeGreaterThanOrEqual(4);
      expect(drawn() - before).toBeLessThanOrEqual(6);
      // The pause, and a frame.
      vi.advanceTimersByTime(70);
      expect(shown()).toBe(calls);
      stop();
    },
  );

  const drawn = () => vi.advanceTimersByTime(60);
  it.each<[name: string, until: (append: () => void) => void]>([
    ['waits for its frame', (append) => append()],
    [
      'waits for the frame’s end',
      (append) => {
        append();
        vi.advanceTimersToNextFrame();
      },
    ],
    [
      'waits for a pause',
      (append) => {
        append();
        drawn();
        append();
      },
    ],
  ])('shows what was cleared while it %s', (_, until) => {
    const { log, append, shown, stop } = setUp();
    until(append);
    log.clear();
    drawn();
    expect(shown()).toBe(0);
    append();
    vi.advanceTimersByTime(300);
    expect(shown()).toBe(1);
    stop();
  });

  it('ends when it is stopped', () => {
    const { append, drawn, stop } = setUp();
    append();
    vi.advanceTimersToNextFrame();
    stop();
    const before = drawn();
    vi.advanceTimersByTime(1_000);
    expect(drawn()).toBe(before);
  });
});
