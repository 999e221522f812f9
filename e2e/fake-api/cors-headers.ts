import type { ArrivedRequest } from './arrived-request';

/**
 * Lets the calling page read the answer. The real API hosts send none of these, so a test that
 * wants a page's direct call to succeed needs them, and one about CORS turns them off.
 */
export function corsHeaders(request: ArrivedRequest): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  const asked = request.headers['access-control-request-headers'];
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST',
    ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
    'access-control-expose-headers': 'Date, X-TC-TraceId, X-TC-RequestId',
    vary: 'Origin',
  };
}
