/**
 * Calls back in so many milliseconds, or never. A background that Firefox is closing still gets
 * events, but its window has no timers any more: `setTimeout` throws NS_ERROR_NOT_INITIALIZED (153).
 */
export function runAfter(delayMs: number, callback: () => void): void {
  try {
    setTimeout(callback, delayMs);
  } catch {
    // The next background goes on from what was stored.
  }
}
