import type { OutcomeKind } from '../call';

/** What `is:` can ask. */
export type CallTrait =
  | OutcomeKind
  /** Answered as a stream of events that still runs. */
  | 'streaming'
  /** Sent to a console's gateway. */
  | 'gateway'
  /** Sent to a host that is no API host, such as the page's own server. */
  | 'proxy'
  /** The error came through another server, without the API's envelope. */
  | 'forwarded'
  /** The error is the gateway's own, which did not ask the API. */
  | 'gateway-error'
  /** The answer warns that the action will go. */
  | 'deprecated'
  /** Succeeded, and part of the work failed. */
  | 'partial'
  /** Only started the work. */
  | 'async'
  /** Holds integers that JavaScript rounds. */
  | 'long-integer'
  /** An answer of API 2.0. */
  | 'legacy'
  | 'v3'
  | 'v1'
  /** `Authorization: SKIP`. */
  | 'skip'
  | 'unsigned';
