import { readApiRequest } from './read-api-request';
import type { RequestHead } from './request-head';

/**
 * Whether a request says by itself that it is a call of API 3.0, whatever its host: it carries
 * `X-TC-Action`, or `Action`, `Version` and `Signature`, or goes to a host of the API or a gateway.
 */
export function hasRequestEvidence(exchange: RequestHead): boolean {
  return readApiRequest(exchange) !== undefined;
}
