import type { SeenCall } from './case-result';
import { readSeenCall } from './read-seen-call';

/** One call by plain fetch, as page code without an SDK does it. */
export async function callWithFetch(url: string, options: RequestInit): Promise<SeenCall> {
  let httpStatus: number | undefined;
  try {
    const response = await fetch(url, options);
    httpStatus = response.status;
    return readSeenCall(httpStatus, await response.text());
  } catch (error) {
    return { httpStatus, requestId: undefined, code: undefined, problem: String(error) };
  }
}
