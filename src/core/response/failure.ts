import type { PartialEnvelope } from './envelope';

/** Why the page got no answer that it could use. */
export interface Failure {
  readonly kind: FailureKind;
  /** The browser's own word, raw, such as `net::ERR_ABORTED`; `undefined` where it gave none. */
  readonly networkError: string | undefined;
  /** Where a redirect leads. */
  readonly redirectUrl?: string;
  /** What the API answered all the same, where the browser shows it to its tools (Firefox). */
  readonly answer?: PartialEnvelope;
}

export type FailureKind =
  /** The answer carries no CORS headers for the page's origin; API hosts never send them. */
  | 'cors-blocked'
  /** The browser asked first (OPTIONS) and was refused. */
  | 'preflight-failed'
  | 'name-not-resolved'
  | 'connection-refused'
  | 'connection-reset'
  | 'empty-answer'
  /** The body ended before its announced end. */
  | 'answer-cut'
  | 'tls'
  | 'timed-out'
  | 'offline'
  /** The page itself gave up, by AbortController for example. */
  | 'aborted'
  /** The page navigated away while the call ran. */
  | 'navigated'
  /** An extension, a policy or the page's own CSP. */
  | 'blocked'
  /** One hop of a redirect; what follows is a row of its own. */
  | 'redirected'
  /** The browser gives no reason, or one that is not on this list. */
  | 'unknown';
