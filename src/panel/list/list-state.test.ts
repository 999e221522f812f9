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

  it('comes five times a second in a burst, and at its first pause', () => {
    const { append, shown, drawn, stop } = setUp();
    const before = drawn();
    for (let ms = 0; ms < 1_000; ms += 5) {
      append();
      vi.advanceTimersByTime(5);
    }
    expect(drawn() - before).toBeGreaterThanOrEqual(4);
    expect(drawn() - before).toBeLessThanOrEqual(8);
    vi.advanceTimersByTime(60);
    expect(shown()).toBe(200);
    stop();
  });

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
