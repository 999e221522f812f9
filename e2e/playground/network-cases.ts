import { callTestPath } from './call-test-path';
import { callWithFetch } from './call-with-fetch';
import type { PlaygroundCase } from './playground-case';
import { testPath } from './test-path';

const SLOW_MS = 1500;
/** Over what Chrome and Firefox keep of a body. */
const HUGE_BYTES = 21 * 1024 * 1024;
const BIG_BYTES = 1.5 * 1024 * 1024;
/** Nothing listens there, and browsers do not forbid it. */
const CLOSED_PORT = 65_533;

/** Without a header or a type that would make a browser ask first. */
const SIMPLE: RequestInit = { headers: { 'Content-Type': 'text/plain' } };
const GET: RequestInit = { method: 'GET', body: null };

/** What networks, servers and browsers do to calls. */
export const networkCases: readonly PlaygroundCase[] = [
  netCase('net-envelope', 'A good call, for comparison', '/net/envelope'),
  netCase('net-nocors', 'No CORS: the preflight fails', '/net/nocors'),
  netCase(
    'net-nocors-simple',
    'No CORS, no preflight: sent, answered, hidden',
    '/net/nocors',
    SIMPLE,
  ),
  netCase('net-nocors-answer', 'CORS on the preflight only', '/net/nocors-answer'),
  netCase('net-preflight-403', 'The preflight is refused: 403', '/net/preflight-403'),
  netCase('net-preflight-403-cors', 'The same with CORS headers', '/net/preflight-403?cors=1'),
  netCase('net-redirect', '307 to another path of the host', '/net/redirect'),
  netCase('net-slow', 'Nothing for a while', `/net/envelope?ms=${SLOW_MS}`),
  netCase('net-slow-body', 'Headers at once, the body later', `/net/envelope?bodyMs=${SLOW_MS}`),
  netCase('net-reset', 'Connection reset before the headers', '/net/reset'),
  netCase('net-reset-body', 'Connection reset in the body', '/net/reset-body'),
  netCase('net-cut-chunked', 'Chunked body without its end', '/net/cut-chunked'),
  netCase('net-empty-reply', 'Connection closed without a word', '/net/empty-reply'),
  netCase('net-huge', '21 MB, RequestId last', `/net/envelope?bytes=${HUGE_BYTES}`),
  netCase(
    'net-huge-error',
    '21 MB, Error and RequestId first',
    `/net/envelope?bytes=${HUGE_BYTES}&requestId=first&code=InternalError`,
  ),
  netCase('net-big', '1.5 MiB, RequestId last', `/net/envelope?bytes=${BIG_BYTES}`),
  netCase(
    'net-big-error',
    '1.5 MiB, Error and RequestId first',
    `/net/envelope?bytes=${BIG_BYTES}&requestId=first&code=InternalError`,
  ),
  {
    name: 'net-etag',
    about: 'GET twice: the second is 304 on the wire, if the cache is on',
    run: () => twice('/net/etag'),
  },
  {
    name: 'net-304',
    about: 'GET with If-None-Match set by the page: it sees the 304',
    run: async () => [
      await callTestPath('/net/etag', {
        ...GET,
        headers: { ...testPath.headers, 'If-None-Match': '"v1"' },
      }),
    ],
  },
  {
    name: 'net-max-age',
    about: 'GET twice: the second from the cache, if it is on',
    run: () => twice('/net/max-age'),
  },
  netCase('net-no-content', 'HTTP 204', '/net/no-content'),
  {
    name: 'net-dns',
    about: 'A host that does not exist',
    run: async () => [await post('https://cvm.no-such-host.invalid/')],
  },
  {
    name: 'net-refused',
    about: 'A port where nothing listens',
    run: async () => [await post(`https://127.0.0.1:${CLOSED_PORT}/`)],
  },
  {
    name: 'net-abort-body',
    about: 'The page gives up inside the answer',
    run: async () => [
      await callTestPath('/net/envelope?bodyMs=10000', { signal: AbortSignal.timeout(500) }),
    ],
  },
  {
    name: 'net-keepalive',
    about: 'fetch with keepalive',
    run: async () => [await callTestPath('/net/envelope', { keepalive: true })],
  },
  { name: 'net-beacon', about: 'sendBeacon of a form: nobody reads the answer', run: sendBeacon },
];

function netCase(
  name: string,
  about: string,
  path: string,
  options: RequestInit = {},
): PlaygroundCase {
  return { name, about, run: async () => [await callTestPath(path, options)] };
}

async function twice(path: string) {
  return [await callTestPath(path, GET), await callTestPath(path, GET)];
}

function post(url: string) {
  return callWithFetch(url, { method: 'POST', headers: testPath.headers, body: '{}' });
}

async function sendBeacon() {
  const form = new URLSearchParams({ Action: 'DescribeInstancesStatus', Version: '2017-03-12' });
  const queued = navigator.sendBeacon(`${testPath.origin}/net/envelope`, form);
  const problem = queued ? 'a beacon has no answer' : 'the beacon was not queued';
  return [{ httpStatus: undefined, requestId: undefined, code: undefined, problem }];
}
