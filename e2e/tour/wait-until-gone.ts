import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { DevToolsDriver } from '../drivers/devtools-driver';

const ASK_EVERY_MS = 1_000;
/** A page that is being replaced by the next cannot answer either. */
const UNANSWERED = 3;

/** Waits until a person closes the tab or the browser, or presses Ctrl+C. */
export async function waitUntilGone(devtools: DevToolsDriver): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), watch(devtools)]);
}

async function watch(devtools: DevToolsDriver): Promise<void> {
  for (let unanswered = 0; unanswered < UNANSWERED; ) {
    await pause(ASK_EVERY_MS, undefined, { ref: true });
    const isThere = await devtools.inPage(() => true).catch(() => false);
    unanswered = isThere ? 0 : unanswered + 1;
  }
}
