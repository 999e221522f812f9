import type { Call } from '../call';

/**
 * Whether only a call's answer is known, because it was pasted: no address, method, status or headers,
 * and its `startedAt` is when it was pasted.
 */
export function isPastedCall({ exchange }: Call): boolean {
  return exchange.source === 'file' && exchange.url === '';
}
