import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

const BETWEEN_MS = 1_000;
const MOST_TIMES = 60;
/** Two looks that differ by fewer bytes are the same: at rest it was the same to 10 KB. */
const SAME_BYTES = 50_000;

/**
 * Bytes in use of a document's heap, after everything that can be collected is, and once what it does
 * when idle is done: there is no other sign of that than that the heap stays as it is.
 */
export async function restingHeap(session: CDPSession): Promise<number> {
  let before = 0;
  for (let time = 0; time < MOST_TIMES; time++) {
    const now = await usedHeap(session);
    if (Math.abs(now - before) < SAME_BYTES) return now;
    before = now;
    await pause(BETWEEN_MS);
  }
  throw new Error('the heap did not come to rest');
}

async function usedHeap(session: CDPSession): Promise<number> {
  // What the first finds, such as weak references, may free more for the next.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
