/** Calls back once in the browser's own idle time; returns how to cancel. */
export function whenIdle(work: (timeLeft: () => number) => void): () => void {
  const handle = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  return () => cancelIdleCallback(handle);
}
