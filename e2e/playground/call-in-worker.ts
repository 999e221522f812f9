import type { SeenCall } from './case-result';
import { readWorkerAnswer } from './read-worker-answer';
import { testPath } from './test-path';

/** One call made by a new dedicated worker. */
export async function callInWorker(path: string): Promise<SeenCall> {
  const worker = new Worker('/worker.js');
  try {
    const answer = await new Promise<unknown>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => resolve({ problem: message }));
      worker.postMessage({
        url: `${testPath.origin}${path}`,
        options: { method: 'POST', headers: testPath.headers, body: '{}' },
      });
    });
    return readWorkerAnswer(answer);
  } finally {
    worker.terminate();
  }
}
