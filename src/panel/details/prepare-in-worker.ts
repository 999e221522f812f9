import type { Call } from '../../core/call';
import type { BodyOptions, PreparedBody } from '../../view-model/prepare-body';

export interface BodyTask {
  readonly call: Call;
  readonly options: BodyOptions;
}

/** Makes a long body ready off the page's thread. The returned function ends it. */
export function prepareInWorker(
  task: BodyTask,
  onReady: (body: PreparedBody) => void,
  onError: (error: unknown) => void,
): () => void {
  const worker = new Worker(new URL('./body-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<PreparedBody | undefined>) => {
    worker.terminate();
    if (data !== undefined) onReady(data);
  };
  worker.onerror = (event) => {
    worker.terminate();
    onError(event.error ?? new Error(event.message));
  };
  worker.postMessage(task);
  return () => worker.terminate();
}
