/** What a call's own request and answer prove about its error. Numbers and names only: no secret. */
export type Finding =
  /** X-TC-Timestamp and the server's time are more than 5 minutes apart; positive: the request's clock is ahead. */
  | { readonly kind: 'clock-skew'; readonly skewSeconds: number; readonly by: ServerTimeSource }
  /** X-TC-Timestamp counts milliseconds. */
  | { readonly kind: 'timestamp-in-milliseconds'; readonly timestamp: string }
  /** The date in Credential is not the UTC date of X-TC-Timestamp. */
  | { readonly kind: 'credential-date'; readonly date: string; readonly utcDate: string }
  /** The service in Credential is not the endpoint's. */
  | { readonly kind: 'credential-service'; readonly service: string; readonly endpoint: string }
  /** SignedHeaders lacks a header that must be signed. */
  | { readonly kind: 'header-unsigned'; readonly header: 'content-type' | 'host' }
  /**
   * The Content-Type sent is not the one that this client signs. Without the key that is no proof, so
   * it is only ever suspected.
   */
  | { readonly kind: 'content-type-changed'; readonly sent: string; readonly usual: string }
  /** A temporary key's SecretId without its token. */
  | { readonly kind: 'token-missing' }
  /** White space or quotation marks around the SecretId. */
  | { readonly kind: 'secret-id-decorated'; readonly by: 'blanks' | 'quotes' }
  /** Signature version 1 takes no JSON body. */
  | { readonly kind: 'v1-json-body' }
  /** The body is over what this signature takes, in bytes. */
  | { readonly kind: 'body-too-large'; readonly bytes: number; readonly limitBytes: number }
  /** A `+` in version 1's Signature arrived as a space. */
  | { readonly kind: 'v1-unescaped-plus' }
  /** The query of a GET is over 32 KB. */
  | { readonly kind: 'query-too-large'; readonly bytes: number; readonly limitBytes: number }
  /** The request names no version. */
  | { readonly kind: 'version-missing' }
  /** So many identical calls within the second before the refusal. For any signer. */
  | { readonly kind: 'identical-calls'; readonly count: number };

/** Where the server's time was read. */
export type ServerTimeSource = 'date-header' | 'message';

/** What was looked at and is in order. */
export type RuledOut =
  | { readonly kind: 'clock'; readonly skewSeconds: number }
  | { readonly kind: 'credential-date' }
  | { readonly kind: 'credential-service' }
  | { readonly kind: 'token-present' };

export interface Findings {
  /** Proven. */
  readonly found: readonly Finding[];
  /** Odd in this call and a known cause of its error, but not provable without the key. */
  readonly suspected: readonly Finding[];
  readonly ruledOut: readonly RuledOut[];
}
