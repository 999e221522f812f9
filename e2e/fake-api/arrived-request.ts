import type { IncomingHttpHeaders } from 'node:http';

/** An HTTP request that arrived in full. */
export interface ArrivedRequest {
  readonly method: string;
  /** From the Host header, lower case, without the port. */
  readonly host: string;
  readonly url: URL;
  /** Path and query as they stood on the wire: the signature covers the raw text. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
