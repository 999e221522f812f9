/** Counts calls per key over the last second. */
export interface RateLimiter {
  /** Counts this call in (refused ones count too, as in the real message) and gives the total. */
  countCall(key: string, nowMs: number): number;
}

/** The window slides, so that a burst is refused the same whenever it starts. */
export function createRateLimiter(): RateLimiter {
  const callsAt = new Map<string, number[]>();
  return {
    countCall(key, nowMs) {
      const recent = (callsAt.get(key) ?? []).filter((at) => nowMs - at < 1000);
      recent.push(nowMs);
      callsAt.set(key, recent);
      return recent.length;
    },
  };
}
