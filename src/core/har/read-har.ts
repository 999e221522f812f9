import type { Call } from '../call';
import type { HarHead, HarReading } from './har-reading';
import { type HarReadOptions, readHarInSlices } from './read-har-in-slices';

/**
 * Reads a HAR 1.1 or 1.2 file of Chromium, Firefox, Charles, Playwright or ours: its text, or what JSON
 * makes of it. Every entry becomes a call or is counted with its reason. Never throws.
 */
export function readHar(har: unknown, options: HarReadOptions = {}): HarReading {
  const slices = readHarInSlices(har, options);
  const calls: Call[] = [];
  let head: HarHead = { creator: '', entryCount: 0, visits: [], markers: [] };
  for (;;) {
    const { value, done } = slices.next();
    if (done)
      return value.kind === 'problem' ? value : { kind: 'har', calls, ...head, ...value.tally };
    if (value.kind === 'head') head = value.head;
    else for (const call of value.calls) calls.push(call);
  }
}
