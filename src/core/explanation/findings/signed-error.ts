import type { HttpExchange } from '../../http-exchange';
import type { ApiRequest } from '../../request/api-request';
import type { MessageFact } from '../message-fact';
import type { Signature } from './read-signature';

/** A call that the page signed itself and that ended with an error of the API: what is looked at. */
export interface SignedError {
  readonly code: string;
  readonly request: ApiRequest;
  readonly exchange: HttpExchange;
  readonly signature: Signature;
  readonly facts: readonly MessageFact[];
}
