import type { Call } from './call';
import { createCall } from './create-call';
import type { HttpExchange } from './http-exchange';
import type { CallId } from './ids';
import { drawnExchange, drawnRequest } from './ledger/ledger-world.fixture';
import type { ApiRequest } from './request/api-request';

/** What a made call differs in from a plain one that went well. */
export interface MadeCall {
  readonly id?: string;
  readonly visit?: number;
  /** The response's text. */
  readonly body?: string;
  readonly request?: Partial<ApiRequest>;
  readonly exchange?: Partial<HttpExchange>;
}

/** One whole call, as the network log of a browser gives it: its outcome is read, not set. */
export function madeCall(made: MadeCall = {}): Call {
  const { id = 'c1', visit = 0, body, request, exchange } = made;
  return createCall(
    id as CallId,
    { ...drawnRequest, ...request },
    { ...drawnExchange({ call: 1, kind: 0, ...(body !== undefined && { body }) }), ...exchange },
    visit,
  );
}
