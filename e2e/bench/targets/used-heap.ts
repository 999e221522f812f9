import type { CDPSession } from '@playwright/test';

/** Bytes in use of a document's heap, after everything that can be collected is. */
export async function usedHeap(session: CDPSession): Promise<number> {
  // What the first finds, such as weak references, may free more for the next.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
