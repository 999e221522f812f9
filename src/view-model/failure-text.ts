import type { Call } from '../core/call';
import { headerValue } from '../core/http-exchange';
import { redact } from '../core/redaction/redact';
import type { Failure, FailureKind } from '../core/response/failure';
import type { Notice } from './notice';

/** What the list shows as the result of a call that failed. */
export const FAILURE_WORDS: Readonly<Record<FailureKind, string>> = {
  'cors-blocked': 'blocked by CORS',
  'preflight-failed': 'preflight refused',
  'name-not-resolved': 'host not found',
  'connection-refused': 'connection refused',
  'connection-reset': 'connection reset',
  'empty-answer': 'empty answer',
  'answer-cut': 'answer cut off',
  tls: 'TLS failed',
  'timed-out': 'timed out',
  offline: 'offline',
  aborted: 'aborted by the page',
  navigated: 'page navigated away',
  blocked: 'blocked in the browser',
  redirected: 'redirected',
  unknown: 'no response',
};

const NO_CORS =
  'API hosts never send CORS headers. Call them from your own server and let the page ask that.';

const NOTICE: Readonly<Record<FailureKind, Notice>> = {
  'cors-blocked': {
    text: 'The API answered, but the browser kept the answer from the page: it has no Access-Control-Allow-Origin for it.',
    nextStep: NO_CORS,
  },
  'preflight-failed': {
    text: 'The browser asked first whether the page may send this (OPTIONS) and was refused, so the call never left.',
    nextStep: NO_CORS,
  },
  'name-not-resolved': {
    text: 'The host name was not found.',
    nextStep: 'Check the endpoint for typing errors, then DNS, VPN and proxy settings.',
  },
  'connection-refused': {
    text: 'Nothing accepted the connection at that host and port.',
    nextStep: 'Check that the server runs and that the port is right.',
  },
  'connection-reset': {
    text: 'The connection was closed before the answer was whole.',
    nextStep: 'Repeat the call; if it stays, look at proxies and firewalls on the way.',
  },
  'empty-answer': {
    text: 'The server closed the connection without an answer.',
    nextStep: "Look into the server's or proxy's log.",
  },
  'answer-cut': {
    text: 'The connection broke in the middle of the answer.',
    nextStep: '',
  },
  tls: {
    text: 'The browser does not trust the certificate, or could not agree on encryption.',
    nextStep: 'Open the endpoint in a tab to see what is wrong with its certificate.',
  },
  'timed-out': {
    text: 'No answer came in time.',
    nextStep: 'Check the network, then repeat.',
  },
  offline: {
    text: 'The network was down or changed while the call ran.',
    nextStep: 'Reconnect, then repeat.',
  },
  aborted: {
    text: 'The page gave the call up before the answer came.',
    nextStep: "Look for an AbortController or a time limit in the page's code.",
  },
  navigated: {
    text: 'The page navigated away while the call ran.',
    nextStep: '',
  },
  blocked: {
    text: "The browser did not send the call: an extension, a policy or the page's own CSP forbids it.",
    nextStep: 'Try without other extensions; the Console names a CSP violation.',
  },
  redirected: {
    text: 'The server sent the call elsewhere. What follows is a row of its own.',
    nextStep: 'If this was not meant, check the endpoint and who answers there.',
  },
  unknown: {
    text: 'The page got no response, and the browser gives no reason.',
    nextStep: "Look at the Console for the browser's words.",
  },
};

export function failureNotice(call: Call, failure: Failure): Notice {
  const { text, nextStep } = NOTICE[failure.kind];
  if (failure.kind === 'redirected' && failure.redirectUrl !== undefined) {
    return { text: `${text} It leads to ${redact(failure.redirectUrl, 'url').text}`, nextStep };
  }
  const origin = headerValue(call.exchange.requestHeaders, 'Origin');
  if (failure.kind === 'cors-blocked' && origin !== undefined) {
    return { text: text.replace(/for it\.$/, `for ${origin}.`), nextStep };
  }
  return { text, nextStep };
}
