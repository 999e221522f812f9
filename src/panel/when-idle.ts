/** So long idle time is waited for, in milliseconds. */
const MOST_WAIT_MS = 100;
/** What is taken where none came, in milliseconds: less than a frame. */
const SLICE_MS = 8;

/**
 * Calls back once in the browser's own idle time; returns how to cancel. Where nothing is drawn Chromium
 * gives a panel next to none (once in 4 s, with 2 ms; Chromium 156), so a short time is taken instead.
 */
export function whenIdle(work: (timeLeft: () => number) => void): () => void {
  const onIdle = (deadline: IdleDeadline) => {
    if (!deadline.didTimeout) {
      work(() => deadline.timeRemaining());
      return;
    }
    const until = performance.now() + SLICE_MS;
    work(() => until - performance.now());
  };
  const handle = requestIdleCallback(onIdle, { timeout: MOST_WAIT_MS });
  return () => cancelIdleCallback(handle);
}
