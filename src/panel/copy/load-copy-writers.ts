import type { CopyWriters } from './copy-writers';

/** What writes copies; loaded once. */
export async function loadCopyWriters(): Promise<CopyWriters> {
  return (await import('./copy-writers')).copyWriters;
}
