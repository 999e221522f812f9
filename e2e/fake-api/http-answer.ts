import type { ServedCall } from './served-call';

/** What the log keeps of an answer; time and endpoint are added when it is sent. */
export type ServedFacts = Omit<ServedCall, 'at' | 'endpoint'>;

/** What to do with one HTTP request. */
export type HttpAnswer =
  /** A complete answer, sent at once or after `delayMs`. */
  | {
      readonly kind: 'complete';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
      readonly delayMs?: number;
      readonly served?: ServedFacts;
    }
  /** The head and the start of a body, then the connection is cut. */
  | {
      readonly kind: 'cut-body';
      readonly headers: Readonly<Record<string, string>>;
      readonly sentFirst: string;
      readonly served?: ServedFacts;
    }
  /** The connection is cut before anything is sent: no answer, so nothing for the log. */
  | { readonly kind: 'cut-connection' };
