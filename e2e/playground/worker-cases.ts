import { callInWorker } from './call-in-worker';
import { callTestPath } from './call-test-path';
import type { SeenCall } from './case-result';
import type { PlaygroundCase } from './playground-case';
import { readWorkerAnswer } from './read-worker-answer';
import { runInFrame } from './run-in-frame';
import { startServiceWorker } from './start-service-worker';
import { testPath } from './test-path';

const ELSEWHERE: SeenCall = {
  httpStatus: undefined,
  requestId: undefined,
  code: undefined,
  problem: 'only on /sw-page.html',
};

/** Calls that the page does not make itself, or not alone. */
export const workerCases: readonly PlaygroundCase[] = [
  {
    name: 'worker',
    about: 'By a dedicated worker',
    run: async () => [await callInWorker('/net/envelope')],
  },
  {
    name: 'worker-error',
    about: 'By a dedicated worker, refused',
    run: async () => [await callInWorker('/net/envelope?code=InternalError')],
  },
  {
    name: 'sw-pass-through',
    about: 'By the page, through its service worker (on /sw-page.html)',
    run: async () => {
      const worker = await startServiceWorker();
      return [worker === undefined ? ELSEWHERE : await callTestPath('/net/envelope')];
    },
  },
  {
    name: 'sw-own-fetch',
    about: 'By the service worker itself (on /sw-page.html)',
    run: async () => {
      const worker = await startServiceWorker();
      return [worker === undefined ? ELSEWHERE : await askServiceWorker(worker)];
    },
  },
  {
    name: 'iframe-success',
    about: 'By the SDK in an iframe of another site',
    run: async () => (await runInFrame('sdk-success')).calls,
  },
  {
    name: 'iframe-error',
    about: 'The same with a wrong key',
    run: async () => (await runInFrame('sdk-wrong-key')).calls,
  },
];

async function askServiceWorker(worker: ServiceWorker): Promise<SeenCall> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  const options = { method: 'POST', headers: testPath.headers, body: '{}' };
  worker.postMessage({ url: `${testPath.origin}/net/envelope`, options }, [port2]);
  return readWorkerAnswer(await answer);
}
