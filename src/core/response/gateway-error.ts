/** An error in a console gateway's own words: it never asked the API, so there is no RequestId. */
export interface GatewayError {
  /** As it stands in the text, such as `401` or `CsrfError`. */
  readonly code: string;
  /** The gateway's own message, often Chinese; `''` where it gave none. */
  readonly message: string;
  readonly kind: GatewayErrorKind;
}

export type GatewayErrorKind =
  /** Nobody is signed in any more. */
  | 'session'
  /** The page's `csrfCode` does not fit the session. */
  | 'csrf'
  /** Another account signed in, in another tab of the same browser. */
  | 'conflict'
  /** The gateway does not know the service or action. */
  | 'unknown-action'
  | 'other';
