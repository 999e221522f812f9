import type { Check } from './check';
import { credentialCodes } from './credential-codes';
import type { SignedError } from './signed-error';

// The longest service name on file has 16 characters. A key that slipped to this place is no name: a
// SecretId has at least 36, a SecretKey 32.
const SERVICE = /^[a-z][a-z0-9-]{0,29}$/i;

/** Credential names the service that is the endpoint's first label, as all SDKs do. */
export function checkCredentialService({ code, request, signature }: SignedError): Check {
  if (signature.version !== 'v3' || !credentialCodes.has(code)) return undefined;
  const service = signature.credential?.service ?? '';
  // Any other host may pass the call on to whatever service it likes.
  if (request.endpointKind !== 'api' || request.service === undefined) return undefined;
  if (!SERVICE.test(service)) return undefined;
  return service === request.service
    ? { verdict: 'ruled-out', ruledOut: { kind: 'credential-service' } }
    : {
        verdict: 'found',
        finding: { kind: 'credential-service', service, endpoint: request.endpoint },
      };
}
