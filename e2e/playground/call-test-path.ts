import { callWithFetch } from './call-with-fetch';
import type { SeenCall } from './case-result';
import { testPath } from './test-path';

/** Calls one of the server's test paths as an ordinary call, but for what `options` says. */
export function callTestPath(path: string, options: RequestInit = {}): Promise<SeenCall> {
  return callWithFetch(`${testPath.origin}${path}`, {
    method: 'POST',
    headers: testPath.headers,
    body: '{}',
    ...options,
  });
}
