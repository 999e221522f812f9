import type { CallLog, CallLogListener } from '../../core/call-log';

/** What the panel's parts need of the log. */
export type FollowedLog = Pick<
  CallLog,
  'size' | 'evictedCount' | 'evictedBodyCount' | 'at' | 'get' | 'subscribe'
>;

/**
 * A log with one listener for the whole panel, however many of its parts follow. The log knows so how many
 * panels are open. A part that throws is dropped and reported; the others go on.
 */
export function relayLog(
  log: CallLog,
  reportError: (error: unknown) => void,
): FollowedLog & { stop(): void } {
  const listeners = new Set<CallLogListener>();
  const stop = log.subscribe((change) => {
    for (const listener of [...listeners]) {
      try {
        listener(change);
      } catch (error) {
        listeners.delete(listener);
        reportError(error);
      }
    }
  });
  return {
    get size() {
      return log.size;
    },
    get evictedCount() {
      return log.evictedCount;
    },
    get evictedBodyCount() {
      return log.evictedBodyCount;
    },
    at: (index) => log.at(index),
    get: (id) => log.get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop,
  };
}
