import type { HttpExchange } from '../http-exchange';
import type { Failure, FailureKind } from './failure';

/**
 * Error names of Chromium (`net::ERR_…`, net/base/net_error_list.h) and Firefox (`NS_…`,
 * xpcom/base/ErrorList.py), by what they mean to the person at the page.
 */
const KIND_OF_ERROR: readonly (readonly [pattern: RegExp, kind: FailureKind])[] = [
  [/ERR_ABORTED|NS_BINDING_ABORTED|NS_ERROR_ABORT/, 'aborted'],
  [
    /NAME_NOT_RESOLVED|NAME_RESOLUTION|ERR_DNS|UNKNOWN_HOST|UNKNOWN_PROXY_HOST/,
    'name-not-resolved',
  ],
  [/CONNECTION_REFUSED/, 'connection-refused'],
  [/EMPTY_RESPONSE/, 'empty-answer'],
  [/CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED|PARTIAL_TRANSFER/, 'answer-cut'],
  [
    /CONNECTION_RESET|CONNECTION_CLOSED|NET_RESET|NET_INTERRUPT|ERR_HTTP2|ERR_QUIC/,
    'connection-reset',
  ],
  [/ERR_CERT|ERR_SSL|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX/, 'tls'],
  [/TIMED_OUT|NET_TIMEOUT/, 'timed-out'],
  [/INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/, 'offline'],
  [/ERR_BLOCKED_BY|ERR_UNSAFE_PORT|PORT_ACCESS_NOT_ALLOWED|CONTENT_BLOCKED/, 'blocked'],
  [/NS_ERROR_DOM_BAD_URI/, 'preflight-failed'],
];

/** Why an exchange gave the page nothing to use; `undefined` where the page got an answer. */
export function readFailure(exchange: HttpExchange): Failure | undefined {
  const { networkError, redirectUrl } = exchange;
  const kind = failureKind(exchange);
  if (kind === undefined) return undefined;
  return {
    kind,
    networkError,
    ...(kind === 'redirected' && redirectUrl !== undefined && { redirectUrl }),
  };
}

function failureKind(exchange: HttpExchange): FailureKind | undefined {
  const { block, status, networkError, redirectUrl, responseBody } = exchange;
  if (block === 'cors') return 'cors-blocked';
  if (block === 'preflight') return 'preflight-failed';
  if (redirectUrl !== undefined && status >= 300 && status < 400) return 'redirected';
  const hasNoAnswer =
    status === 0 || (responseBody.kind === 'unavailable' && responseBody.reason === 'no-response');
  if (!hasNoAnswer) return undefined;
  return kindOfNetworkError(networkError);
}

function kindOfNetworkError(networkError: string | undefined): FailureKind {
  if (networkError === undefined) return 'unknown';
  return KIND_OF_ERROR.find(([pattern]) => pattern.test(networkError))?.[1] ?? 'unknown';
}
