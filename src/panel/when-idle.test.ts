import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from './when-idle';

const IDLE = { didTimeout: false, timeRemaining: () => 40 };
const NEVER_IDLE = { didTimeout: true, timeRemaining: () => 0 };

afterEach(() => {
  vi.unstubAllGlobals();
});

for (const { name, deadline, leastMs, mostMs } of [
  { name: 'idle time is given as the browser has it', deadline: IDLE, leastMs: 40, mostMs: 40 },
  { name: 'without idle time a slice is taken', deadline: NEVER_IDLE, leastMs: 3, mostMs: 8 },
]) {
  test(name, () => {
    const request = vi.fn((callback: IdleRequestCallback, _options?: IdleRequestOptions) => {
      callback(deadline);
      return 1;
    });
    vi.stubGlobal('requestIdleCallback', request);
    let left = Number.NaN;
    whenIdle((timeLeft) => {
      left = timeLeft();
    });
    expect(left).toBeGreaterThanOrEqual(leastMs);
    expect(left).toBeLessThanOrEqual(mostMs);
    expect(request.mock.calls[0]?.[1]?.timeout).toBeGreaterThan(0);
  });
}
