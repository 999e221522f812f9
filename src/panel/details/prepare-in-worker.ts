import type { Call } from '../../core/call';
import type { BodyOptions, PreparedBody } from '../../view-model/prepare-body';

export interface BodyTask {
  readonly call: Call;
  readonly options: BodyOptions;
}

/** What the worker sends, in this order: a long text in parts, then what else is known of the body. */
export type PreparedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly body: PreparedBody }
  /** There is no text. */
  | { readonly kind: 'none' };

/** Makes a long body ready off the page's thread. The returned function ends it. */
export function prepareInWorker(
  task: BodyTask,
  onReady: (body: PreparedBody) => void,
  onError: (error: unknown) => void,
): () => void {
  const worker = new Worker(new URL('./body-worker.ts', import.meta.url), { type: 'module' });
  const texts: string[] = [];
  worker.onmessage = ({ data }: MessageEvent<PreparedPart>) => {
    if (data.kind === 'text') {
      texts.push(data.text);
      return;
    }
    worker.terminate();
    if (data.kind === 'end') onReady({ ...data.body, text: texts.join('') });
  };
  worker.onerror = (event) => {
    worker.terminate();
    onError(event.error ?? new Error(event.message));
  };
  worker.postMessage(task);
  return () => worker.terminate();
}
