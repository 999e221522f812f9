import { prepareBody } from '../../view-model/prepare-body';
import type { BodyTask } from './prepare-in-worker';

/** The worker: masks and lays out one long body off the page's thread. */
addEventListener('message', ({ data }: MessageEvent<BodyTask>) => {
  postMessage(prepareBody(data.call, data.options));
});
