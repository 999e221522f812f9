import type { HarEntryReading } from '../har-entry';
import type { HttpExchange } from '../http-exchange';
import { hasResponseEvidence } from '../response/has-response-evidence';
import type { ApiRequest } from './api-request';
import type { HostPattern } from './host-pattern';
import { matchesHostPattern } from './matches-host-pattern';
import { mayCarryEvidence } from './may-carry-evidence';
import { readApiRequest } from './read-api-request';
import { readProxyRequest } from './read-proxy-request';

/** Which traffic a person wants to see beside API hosts and console gateways. */
export interface TrafficChoices {
  /** Calls to any host count that show by request or answer that they are of API 3.0. */
  readonly readsAnyHost: boolean;
  /** Hosts of one's own, all of whose traffic counts. */
  readonly ownHosts: readonly HostPattern[];
}

/** A request that is a call, or may be one. */
export interface CallCandidate {
  readonly request: ApiRequest;
  /** Only the answer can tell. */
  readonly needsEvidence: boolean;
}

/** Judges a finished request before its body is read; `undefined`: it is no call. */
export function selectCandidate(
  entry: HarEntryReading,
  choices: TrafficChoices,
): CallCandidate | undefined {
  const { exchange } = entry;
  const request = readApiRequest(exchange);
  if (request !== undefined && request.endpointKind !== 'proxy') return sure(request);
  const isOwn = choices.ownHosts.some((pattern) => matchesHostPattern(pattern, exchange.url));
  if (isOwn) return sure(request ?? readProxyRequest(exchange));
  if (!choices.readsAnyHost) return undefined;
  if (request !== undefined) return sure(request);
  const { contentBytes, resourceType } = entry;
  if (!mayCarryEvidence({ ...exchange, contentBytes, resourceType })) return undefined;
  return { request: readProxyRequest(exchange), needsEvidence: true };
}

/** Judges it once more with its body. What is no call is to be forgotten at once. */
export function isCall({ needsEvidence }: CallCandidate, exchange: HttpExchange): boolean {
  if (!needsEvidence) return true;
  const { responseBody, responseHeaders } = exchange;
  return responseBody.kind === 'text' && hasResponseEvidence(responseBody.text, responseHeaders);
}

function sure(request: ApiRequest): CallCandidate {
  return { request, needsEvidence: false };
}
