import type { CallParameters } from './api-call';
import type { ArrivedRequest } from './arrived-request';

/**
 * A call whose body is bytes carries its parameters as headers, `X-CLS-TopicId`; their case is
 * lost on the way and comes back from the names the action knows. Undefined for other bodies.
 */
export function readOctetStreamParameters(
  { method, headers }: ArrivedRequest,
  service: string,
  knownNames: readonly string[],
): CallParameters | undefined {
  const isBytes = headers['content-type']?.startsWith('application/octet-stream') === true;
  if (method !== 'POST' || !isBytes) return undefined;
  return Object.fromEntries(
    knownNames
      .map((name) => [name, headers[`x-${service}-${name}`.toLowerCase()]] as const)
      .filter(([, value]) => value !== undefined),
  );
}
