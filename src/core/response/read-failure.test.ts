import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../http-exchange';
import { drawnExchange } from '../ledger/ledger-world.fixture';
import type { FailureKind } from './failure';
import { readFailure } from './read-failure';

const exchangeOf = (changes: Partial<HttpExchange>): HttpExchange => ({
  ...drawnExchange({ call: 1, kind: 0 }),
  ...changes,
});
const NO_RESPONSE = { kind: 'unavailable', reason: 'no-response' } as const;

/** Of Chromium's net_error_list.h and Firefox's ErrorList.py. */
const WORDS: readonly [networkError: string, kind: FailureKind][] = [
  ['net::ERR_ABORTED', 'aborted'],
  ['NS_BINDING_ABORTED', 'aborted'],
  ['NS_ERROR_ABORT', 'aborted'],
  ['net::ERR_NAME_NOT_RESOLVED', 'name-not-resolved'],
  ['net::ERR_DNS_TIMED_OUT', 'name-not-resolved'],
  ['NS_ERROR_UNKNOWN_HOST', 'name-not-resolved'],
  ['NS_ERROR_UNKNOWN_PROXY_HOST', 'name-not-resolved'],
  ['net::ERR_CONNECTION_REFUSED', 'connection-refused'],
  ['NS_ERROR_CONNECTION_REFUSED', 'connection-refused'],
  ['net::ERR_EMPTY_RESPONSE', 'empty-answer'],
  ['net::ERR_CONTENT_LENGTH_MISMATCH', 'answer-cut'],
  ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'answer-cut'],
  ['NS_ERROR_NET_PARTIAL_TRANSFER', 'answer-cut'],
  ['net::ERR_CONNECTION_RESET', 'connection-reset'],
  ['net::ERR_CONNECTION_CLOSED', 'connection-reset'],
  ['net::ERR_HTTP2_PROTOCOL_ERROR', 'connection-reset'],
  ['net::ERR_QUIC_PROTOCOL_ERROR', 'connection-reset'],
  ['NS_ERROR_NET_RESET', 'connection-reset'],
  ['NS_ERROR_NET_INTERRUPT', 'connection-reset'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'tls'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
  ['SEC_ERROR_UNKNOWN_ISSUER', 'tls'],
  ['SSL_ERROR_BAD_CERT_DOMAIN', 'tls'],
  ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'tls'],
  ['net::ERR_TIMED_OUT', 'timed-out'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'timed-out'],
  ['NS_ERROR_NET_TIMEOUT', 'timed-out'],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_NETWORK_CHANGED', 'offline'],
  ['NS_ERROR_OFFLINE', 'offline'],
  ['net::ERR_BLOCKED_BY_CLIENT', 'blocked'],
  ['net::ERR_UNSAFE_PORT', 'blocked'],
  ['NS_ERROR_PORT_ACCESS_NOT_ALLOWED', 'blocked'],
  ['NS_ERROR_CONTENT_BLOCKED', 'blocked'],
  ['NS_ERROR_DOM_BAD_URI', 'preflight-failed'],
  ['net::ERR_FAILED', 'unknown'],
  ['NS_ERROR_FAILURE', 'unknown'],
  ['', 'unknown'],
];

describe('readFailure', () => {
  it.each(WORDS)('reads %s as %s, and keeps the browser’s word', (networkError, kind) => {
    const exchange = exchangeOf({ status: 0, networkError, responseBody: NO_RESPONSE });
    expect(readFailure(exchange)).toEqual({ kind, networkError });
  });

  it('says that the browser gave no reason where it gave none', () => {
    const exchange = exchangeOf({ status: 0, responseBody: NO_RESPONSE });
    expect(readFailure(exchange)).toEqual({ kind: 'unknown', networkError: undefined });
  });

  it.each<{ name: string; changes: Partial<HttpExchange> }>([
    { name: 'an answer with a good status', changes: {} },
    { name: 'an answer with HTTP 500', changes: { status: 500 } },
    {
      name: 'a 204 that Chromium calls net::ERR_ABORTED',
      changes: { status: 204, networkError: 'net::ERR_ABORTED' },
    },
    {
      name: 'an answer whose body the browser does not hand out',
      changes: { responseBody: { kind: 'unavailable', reason: 'too-large' } },
    },
    {
      name: 'a 201 with a Location, which sends nobody anywhere',
      changes: { status: 201, redirectUrl: 'https://a.test/' },
    },
    { name: 'a 304, which leads nowhere', changes: { status: 304 } },
  ])('takes $name for no failure', ({ changes }) => {
    expect(readFailure(exchangeOf(changes))).toBeUndefined();
  });

  it('takes an answer that broke off for a failure, whatever its status', () => {
    const networkError = 'net::ERR_INCOMPLETE_CHUNKED_ENCODING';
    expect(readFailure(exchangeOf({ networkError, responseBody: NO_RESPONSE }))).toEqual({
      kind: 'answer-cut',
      networkError,
    });
  });

  it('says where a redirect leads, whatever else went wrong', () => {
    const networkError = 'net::ERR_ABORTED';
    const hop = exchangeOf({ status: 307, redirectUrl: '/b', networkError });
    expect(readFailure(hop)).toEqual({ kind: 'redirected', networkError, redirectUrl: '/b' });
  });

  it.each([
    ['cors', 200, 'cors-blocked'],
    ['preflight', 0, 'preflight-failed'],
  ] as const)('names the rule of the browser before its word: %s', (block, status, kind) => {
    const exchange = exchangeOf({ block, status, networkError: 'net::ERR_FAILED' });
    expect(readFailure(exchange)?.kind).toBe(kind);
  });
});
