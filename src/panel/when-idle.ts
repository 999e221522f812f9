/** So long idle time is waited for, in milliseconds. */
const MOST_WAIT_MS = 25;
/** What is taken where none came, in milliseconds: less than a frame. */
const SLICE_MS = 8;
/** Who gets his turn so late has others before him, in milliseconds; timers alone are late by up to 16. */
const LATE_MS = 20;
/** So often others go first: some work must be done in the longest burst. */
const MOST_REFUSALS = 10;

/**
 * Calls back once in the browser's own idle time; returns how to cancel. Where nothing is drawn Chromium
 * gives a panel next to none (once in 4 s, with 2 ms; Chromium 156), so a short time is taken instead, as
 * long as the thread has nothing else to do.
 */
export function whenIdle(work: (timeLeft: () => number) => void): () => void {
  let handle = 0;
  const ask = (refusals: number) => {
    const askedAt = performance.now();
    const onIdle = (deadline: IdleDeadline) => {
      const now = performance.now();
      if (!deadline.didTimeout) work(() => deadline.timeRemaining());
      else if (now - askedAt > MOST_WAIT_MS + LATE_MS && refusals < MOST_REFUSALS) {
        ask(refusals + 1);
      } else work(() => now + SLICE_MS - performance.now());
    };
    handle = requestIdleCallback(onIdle, { timeout: MOST_WAIT_MS });
  };
  ask(0);
  return () => cancelIdleCallback(handle);
}
