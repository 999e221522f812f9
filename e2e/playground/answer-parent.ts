import type { CaseResult } from './case-result';

/** In an iframe: runs the case that the page around it names. Anybody may ask; all is invented. */
export function answerParent(run: (name: string) => Promise<CaseResult>): void {
  window.addEventListener('message', async ({ data, ports: [port] }) => {
    const name: unknown = Object(data).run;
    if (port === undefined || typeof name !== 'string') return;
    port.postMessage(await run(name));
  });
}
