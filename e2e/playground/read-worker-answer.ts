import type { SeenCall } from './case-result';
import { readSeenCall } from './read-seen-call';

/** Reads what `worker.js` and `sw.js` post back. */
export function readWorkerAnswer(message: unknown): SeenCall {
  const { httpStatus, text, problem } = Object(message) as Record<string, unknown>;
  if (typeof httpStatus === 'number' && typeof text === 'string') {
    return readSeenCall(httpStatus, text);
  }
  return { httpStatus: undefined, requestId: undefined, code: undefined, problem: String(problem) };
}
