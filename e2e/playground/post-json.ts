import { callWithFetch } from './call-with-fetch';
import type { SeenCall } from './case-result';

/** One POST of JSON. */
export function postJson(url: string, body: object, headers: object = {}): Promise<SeenCall> {
  return callWithFetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
