import type { ApiRequest } from '../../request/api-request';
import type { MessageFact } from '../message-fact';
import type { Check } from './check';

const CODES: ReadonlySet<string> = new Set([
  'MissingParameter',
  'InvalidParameter',
  'NoSuchVersion',
]);

/**
 * Without a version the API knows no action. Not where its message complains of something else, and
 * only where the request's headers were seen and go to the API as they are.
 */
export function checkVersion(
  request: ApiRequest,
  code: string,
  facts: readonly MessageFact[],
): Check {
  const isSentAsSeen = request.signer === 'page' || request.signer === 'none';
  if (!isSentAsSeen || request.version !== undefined || !CODES.has(code)) return undefined;
  if (facts.some(namesAnother)) return undefined;
  return { verdict: 'found', finding: { kind: 'version-missing' } };
}

function namesAnother(fact: MessageFact): boolean {
  return (
    (fact.kind === 'parameter' || fact.kind === 'header') && !/^(?:X-TC-)?Version$/i.test(fact.name)
  );
}
