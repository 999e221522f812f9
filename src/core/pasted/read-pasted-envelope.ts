import type { CallOutcome } from '../call';
import { readJsonObject } from '../json/read-json-object';
import { readGatewayError } from '../response/read-gateway-error';
import { readOutcome } from '../response/read-outcome';
import type { PastedAnswer } from './pasted-answer';
import { pastedExchange, pastedRequest } from './pasted-exchange';

/** Reads a whole envelope, the beginning of one that still says something, or a gateway's own error. */
export function readPastedEnvelope(body: string): PastedAnswer | undefined {
  // Without a status it would be a call that failed; only of a gateway are a gateway's words read.
  const exchange = { ...pastedExchange(body, 0), status: 200 };
  const outcome = readOutcome(exchange, pastedRequest('gateway'));
  switch (outcome.kind) {
    case 'error':
      if (outcome.speaker === 'gateway' && isDoubtful(body)) return undefined;
      return { body, outcome, endpointKind: endpointKindOf(outcome) };
    case 'success':
      return { body, outcome, endpointKind: endpointKindOf(outcome) };
    case 'dry-run':
      return { body, outcome, endpointKind: 'api' };
    case 'unknown':
      return outcome.partial && { body, outcome, endpointKind: 'api' };
    default:
      return undefined;
  }
}

function endpointKindOf(outcome: Extract<CallOutcome, { kind: 'success' | 'error' }>) {
  const isGateways = outcome.kind === 'error' && outcome.speaker === 'gateway';
  return isGateways || outcome.wrapper !== 'none' ? 'gateway' : 'api';
}

/** Many servers say `{ code, message }`: only codes that are on file count, beside a `data`. */
function isDoubtful(body: string): boolean {
  const error = readGatewayError(body);
  if (error === undefined) return false;
  return error.kind === 'other' || !Object.hasOwn(readJsonObject(body) ?? {}, 'data');
}
