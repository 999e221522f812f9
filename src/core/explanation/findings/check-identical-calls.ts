import type { Call } from '../../call';
import { parseErrorCode } from '../error-code';
import type { Check } from './check';

/** Frequency limits count calls a second. */
const WINDOW_MS = 1_000;

/**
 * How often the same action was called, on the same endpoint in the same region, within the second
 * that ended with the refused call: the API counts by action, region and account. Whoever signed.
 */
export function checkIdenticalCalls(call: Call, code: string, neighbours: readonly Call[]): Check {
  if (parseErrorCode(code).first !== 'RequestLimitExceeded') return undefined;
  if (call.request.action === undefined) return undefined;
  const others = neighbours.filter(
    (other) => other.id !== call.id && isIdentical(other, call) && isJustBefore(other, call),
  );
  if (others.length === 0) return undefined;
  return { verdict: 'found', finding: { kind: 'identical-calls', count: others.length + 1 } };
}

function isIdentical({ request: a, exchange }: Call, { request: b }: Call): boolean {
  return (
    a.action === b.action &&
    a.service === b.service &&
    a.region === b.region &&
    a.endpoint === b.endpoint &&
    // It never left the browser.
    exchange.block !== 'preflight'
  );
}

function isJustBefore({ exchange: a }: Call, { exchange: b }: Call): boolean {
  return a.startedAt <= b.startedAt && a.startedAt > b.startedAt - WINDOW_MS;
}
