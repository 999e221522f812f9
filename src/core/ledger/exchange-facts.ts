import type { HttpExchange } from '../http-exchange';

/** What the ledger compares of an exchange for as long as its record may come; no content. */
export type ExchangeFacts = Pick<
  HttpExchange,
  'startedAt' | 'durationMs' | 'status' | 'networkError' | 'block'
> & { readonly hasBody: boolean };

export function exchangeFacts(exchange: HttpExchange): ExchangeFacts {
  const { startedAt, durationMs, status, networkError, block, responseBody } = exchange;
  const hasBody = responseBody.kind !== 'unavailable';
  return { startedAt, durationMs, status, networkError, block, hasBody };
}
