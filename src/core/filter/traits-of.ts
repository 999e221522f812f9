import { assertNever } from '../assert-never';
import type { Call } from '../call';
import type { CallTrait } from './call-trait';

/** All that `is:` finds in a call, each once. */
export function traitsOf({ outcome, request, marks }: Call): ReadonlySet<CallTrait> {
  const traits = new Set<CallTrait>([outcome.kind, request.signatureForm]);
  if (outcome.kind === 'pending' && outcome.isStreaming) traits.add('streaming');
  if (outcome.kind === 'not-envelope' && outcome.legacy) traits.add('legacy');
  if (outcome.kind === 'error' && outcome.speaker === 'proxy') traits.add('forwarded');
  if (outcome.kind === 'error' && outcome.speaker === 'gateway') traits.add('gateway-error');
  if (request.endpointKind !== 'api') traits.add(request.endpointKind);
  for (const { kind } of marks) {
    switch (kind) {
      case 'partial-failure':
        traits.add('partial');
        break;
      case 'async-id':
        traits.add('async');
        break;
      case 'deprecated':
      case 'long-integer':
        traits.add(kind);
        break;
      default:
        assertNever(kind);
    }
  }
  return traits;
}
