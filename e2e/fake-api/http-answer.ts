import type { ServedCall } from './served-call';

/** What the log keeps of an answer; the rest is added when it is sent. */
export type ServedFacts = Omit<ServedCall, 'at' | 'endpoint' | 'method' | 'path' | 'httpStatus'>;

/** One part of a streamed body, sent `afterMs` after the part before it. */
export interface StreamPiece {
  readonly text: string;
  readonly afterMs: number;
}

/** What to do with one HTTP request. */
export type HttpAnswer =
  /** A complete answer. */
  | {
      readonly kind: 'complete';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
      /** Leaves out the CORS headers, whatever the server's setting. */
      readonly withoutCors?: boolean;
      readonly served?: ServedFacts;
    }
  /** A body that comes in pieces, chunked; `cut` breaks the connection after the last one. */
  | {
      readonly kind: 'stream';
      readonly headers: Readonly<Record<string, string>>;
      readonly pieces: readonly StreamPiece[];
      readonly cut: boolean;
      readonly served?: ServedFacts;
    }
  /** The head and the start of a body, then the connection is closed, or reset. */
  | {
      readonly kind: 'cut-body';
      readonly headers: Readonly<Record<string, string>>;
      readonly sentFirst: string;
      readonly reset?: boolean;
      readonly served?: ServedFacts;
    }
  /** The connection is closed, or reset, before anything is sent: nothing for the log. */
  | { readonly kind: 'cut-connection'; readonly reset?: boolean };
