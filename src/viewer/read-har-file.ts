import type { HarProgress, HarTask } from './har-worker-messages';

export interface HarFileListener {
  onProgress(progress: HarProgress): void;
  /** The worker broke off, as where the memory does not suffice. Nothing more comes. */
  onBroken(error: unknown): void;
}

/** Reads one file; the returned function ends it at once, whatever it is at. */
export type ReadHarFile = (task: HarTask, listener: HarFileListener) => () => void;

/** Reads a file in a worker of its own, which ends with it. */
export const readHarFile: ReadHarFile = (task, listener) => {
  const worker = new Worker(new URL('./har-worker.ts', import.meta.url), { type: 'module' });
  let isOver = false;
  const end = () => {
    isOver = true;
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<HarProgress>) => {
    // Messages that were on their way when it ended.
    if (isOver) return;
    if (data.kind === 'done' || data.kind === 'problem') end();
    listener.onProgress(data);
  });
  worker.addEventListener('error', (event) => {
    if (isOver) return;
    end();
    listener.onBroken(event.error ?? event.message);
  });
  worker.postMessage(task);
  return end;
};
