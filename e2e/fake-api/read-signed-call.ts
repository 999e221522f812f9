import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import { checkAuthorization } from './check-authorization';
import { permanentCredential, temporaryCredential } from './credentials';
import { products } from './products';
import { readApiCall } from './read-api-call';
import { readOctetStreamParameters } from './read-octet-stream-parameters';
import { readParameters } from './read-parameters';
import { readV1Call } from './read-v1-call';
import type { SignedCallReading } from './signed-call-reading';

/** Bytes, for a POST signed by v3: https://cloud.tencent.com/document/product/1278/46710 */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const CREDENTIALS = [permanentCredential, temporaryCredential];
/** What stands in Authorization for a call that needs no key. */
const UNSIGNED = 'SKIP';

/** Reads a call in any form an API host takes, and checks its signature as the API does. */
export function readSignedCall(request: ArrivedRequest, nowMs: number): SignedCallReading {
  const service = request.host.split('.')[0] ?? '';
  const head = readApiCall(request, service, {});
  const refuse = (error: ApiError): SignedCallReading => ({
    kind: 'error',
    error,
    language: head.language,
  });

  if (request.method !== 'POST' && request.method !== 'GET') {
    return refuse(apiErrors.unsupportedProtocol());
  }
  const v1Call = readV1Call(request, CREDENTIALS, nowMs);
  if (v1Call !== undefined) return v1Call;

  if (request.body.length > MAX_BODY_BYTES) return refuse(apiErrors.requestTooBig());
  if (head.action === '') return refuse(apiErrors.missingHeader('X-TC-Action'));
  if (head.version === '') return refuse(apiErrors.missingHeader('X-TC-Version'));
  const spec = products.get(service)?.actions.get(head.action);
  const isUnsigned = spec?.unsigned === true && request.headers.authorization === UNSIGNED;
  const refusal = isUnsigned ? undefined : checkAuthorization(request, CREDENTIALS, nowMs);
  if (refusal !== undefined) return refuse(refusal);
  const inHeaders = readOctetStreamParameters(
    request,
    service,
    Object.keys(spec?.parameters ?? {}),
  );
  const reading =
    inHeaders === undefined
      ? readParameters(request)
      : ({ kind: 'parameters', parameters: inHeaders } as const);
  if (reading.kind === 'error') return refuse(reading.error);
  return { kind: 'call', call: readApiCall(request, service, reading.parameters) };
}
