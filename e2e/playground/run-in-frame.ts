import type { CaseResult } from './case-result';

const FRAME_ORIGIN = 'https://frame.example-partner.test';

/** Runs a case in an iframe of another site, which stays in the page. */
export async function runInFrame(name: string): Promise<CaseResult> {
  const frame = document.createElement('iframe');
  frame.title = 'A page of another site';
  frame.hidden = true;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${FRAME_ORIGIN}/frame.html`;
  document.body.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  const result = new Promise<CaseResult>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  frame.contentWindow?.postMessage({ run: name }, FRAME_ORIGIN, [port2]);
  return result;
}
