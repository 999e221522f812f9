/** The server's own record of one call it answered: what stories hold the panel's list against. */
export interface ServedCall {
  /** Server clock, milliseconds since 1970. */
  readonly at: number;
  /** Host the call was sent to, without the port. */
  readonly endpoint: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly httpStatus: number;
  /** Who answered; `other` is neither API 3.0 nor a way to it (legacy, CloudBase and the like). */
  readonly via: 'api' | 'gateway' | 'proxy' | 'other';
  readonly service: string | undefined;
  readonly action: string | undefined;
  /** Undefined only where the answer has no envelope. */
  readonly requestId: string | undefined;
  /** Error code of the envelope; undefined for a success. */
  readonly code: string | undefined;
  /** Name of the odd answer given in place of an envelope. */
  readonly oddAnswer: string | undefined;
}
