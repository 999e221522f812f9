import type { ExchangeHead } from '../http-exchange';

/** The request's half of an exchange: all that is needed to say what it asks. */
export type RequestHead = Pick<ExchangeHead, 'url' | 'requestHeaders' | 'requestBody'>;
