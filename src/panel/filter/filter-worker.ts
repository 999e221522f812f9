import { matchesCall } from '../../core/filter/matches-call';
import type { JudgeTask } from './filter-judge';

/** The worker: judges calls by a filter that may take long. */
addEventListener('message', ({ data: { filter, calls } }: MessageEvent<JudgeTask>) => {
  const clock = { now: Date.now() };
  postMessage(calls.map((call) => matchesCall(filter, call, clock)));
});
