import { readSeenCall } from './read-seen-call';
import { testPath } from './test-path';

const DEFAULT_BYTES = 2000;

export interface BurstOptions {
  /** Size of each answer; 2,000 unless told. */
  readonly bytes?: number;
  /** Every k-th answer the server gives is an error; none unless told. */
  readonly errorEvery?: number;
  /** Sends the same bytes each time; else each body has its number. */
  readonly identical?: boolean;
  /** How long the server waits with each answer. */
  readonly ms?: number;
}

export interface BurstResult {
  readonly sent: number;
  /** When the last answer was read, by both clocks. */
  readonly finishedAt: { readonly performance: number; readonly date: number };
  /** In the order the calls were sent; an empty text where a call failed. */
  readonly requestIds: readonly string[];
}

/** Makes `count` calls, `inFlight` at a time. One URL for all, so that one preflight does. */
export async function burst(
  count: number,
  inFlight: number,
  options: BurstOptions = {},
): Promise<BurstResult> {
  const { bytes = DEFAULT_BYTES, errorEvery = 0, ms = 0, identical = false } = options;
  const url = `${testPath.origin}/burst?bytes=${bytes}&errorEvery=${errorEvery}&ms=${ms}`;
  const requestIds: string[] = [];
  let next = 0;

  const callUntilDone = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      const body = identical ? '{"Limit":20}' : `{"Limit":20,"Offset":${index}}`;
      requestIds[index] = await callOnce(url, body);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, callUntilDone));
  const finishedAt = { performance: performance.now(), date: Date.now() };
  return { sent: next, finishedAt, requestIds };
}

async function callOnce(url: string, body: string): Promise<string> {
  try {
    const response = await fetch(url, { method: 'POST', headers: testPath.headers, body });
    return readSeenCall(response.status, await response.text()).requestId ?? '';
  } catch {
    return '';
  }
}
