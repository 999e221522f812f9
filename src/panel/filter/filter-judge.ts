import type { Call } from '../../core/call';
import type { CallFilter } from '../../core/filter/call-filter';

/** Asks about calls off the panel's thread. */
export interface FilterJudge {
  /** Whether the filter shows each call, in their order. */
  judge(filter: CallFilter, calls: readonly Call[]): Promise<readonly boolean[]>;
  /** Ends it, also in the midst of a pattern that never comes to an end; no answer comes any more. */
  stop(): void;
}

/** What the worker is asked. */
export interface JudgeTask {
  readonly filter: CallFilter;
  readonly calls: readonly Call[];
}

/** A judge in a worker of its own, which begins with the first question. */
export function createFilterJudge(): FilterJudge {
  let worker: Worker | undefined;
  return {
    judge: (filter, calls) =>
      new Promise((resolve, reject) => {
        worker ??= new Worker(new URL('./filter-worker.ts', import.meta.url), { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<readonly boolean[]>) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ filter, calls } satisfies JudgeTask);
      }),
    stop: () => {
      worker?.terminate();
      worker = undefined;
    },
  };
}
