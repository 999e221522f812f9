import { prepareBody } from '../../view-model/prepare-body';
import type { BodyTask, PreparedPart } from './prepare-in-worker';

/** In characters. What a worker sends is taken over in one task of the page's, however long it is. */
const PART_LENGTH = 1024 * 1024;

/** The worker: masks and lays out one long body off the page's thread. */
addEventListener('message', ({ data }: MessageEvent<BodyTask>) => {
  const body = prepareBody(data.call, data.options);
  if (body === undefined) {
    send({ kind: 'none' });
    return;
  }
  const { text } = body;
  for (let start = 0; start < text.length; start += PART_LENGTH) {
    send({ kind: 'text', text: text.slice(start, start + PART_LENGTH) });
  }
  send({ kind: 'end', body: { ...body, text: '' } });
});

function send(part: PreparedPart): void {
  postMessage(part);
}
