import type { ApiError } from './api-error';
import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import { computeTc3Signature } from './compute-tc3-signature';
import type { Credential } from './credentials';
import { parseAuthorization, type Tc3Authorization } from './parse-authorization';

/** Timestamp and server clock may differ by five minutes. */
const MAX_SKEW_S = 300;
/** What X-TC-Content-SHA256 says, and what is hashed in the body's place, for unsigned payloads. */
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

/** Checks a v3 signature as the API does; undefined means the caller is who he says he is. */
export function checkAuthorization(
  request: ArrivedRequest,
  credentials: readonly Credential[],
  nowMs: number,
): ApiError | undefined {
  const timestamp = headerText(request, 'x-tc-timestamp');
  if (timestamp === '') return apiErrors.missingHeader('X-TC-Timestamp');
  if (!/^\d+$/.test(timestamp)) return apiErrors.invalidParameterValue('X-TC-Timestamp');

  const authorization = parseAuthorization(headerText(request, 'authorization'));
  if (authorization === undefined) return apiErrors.invalidAuthorization();
  const { signedHeaders } = authorization;
  if (!signedHeaders.includes('host') || !signedHeaders.includes('content-type')) {
    return apiErrors.invalidAuthorization();
  }

  const serverTimeS = Math.floor(nowMs / 1000);
  if (Math.abs(Number(timestamp) - serverTimeS) > MAX_SKEW_S) {
    return apiErrors.signatureExpire(serverTimeS);
  }

  const credential = credentials.find(({ secretId }) => secretId === authorization.secretId);
  if (credential === undefined) return apiErrors.secretIdNotFound();
  return (
    checkSignature(request, authorization, credential, timestamp) ??
    checkToken(headerText(request, 'x-tc-token'), credential)
  );
}

function checkSignature(
  request: ArrivedRequest,
  authorization: Tc3Authorization,
  credential: Credential,
  timestampS: string,
): ApiError | undefined {
  const contentHash = headerText(request, 'x-tc-content-sha256');
  if (contentHash !== '' && contentHash !== UNSIGNED_PAYLOAD) return apiErrors.wrongContentHash();

  const { date, service } = authorization;
  const utcDate = new Date(Number(timestampS) * 1000).toISOString().slice(0, 10);
  const serviceOfHost = request.host.split('.')[0];
  const [path = '/', query = ''] = request.target.split('?', 2);
  const expected = computeTc3Signature({
    secretKey: credential.secretKey,
    method: request.method,
    path,
    query,
    signedHeaders: authorization.signedHeaders.map((name) => [name, signedValue(request, name)]),
    payload: contentHash === UNSIGNED_PAYLOAD ? UNSIGNED_PAYLOAD : request.body,
    timestampS,
    date,
    service,
  });
  const isValid =
    date === utcDate && service === serviceOfHost && authorization.signature === expected;
  return isValid ? undefined : apiErrors.signatureFailure();
}

function checkToken(token: string, credential: Credential): ApiError | undefined {
  return token === (credential.token ?? '') ? undefined : apiErrors.tokenFailure();
}

/** The SDK signs the host name without the port, so a test on a bare port must be read the same. */
function signedValue(request: ArrivedRequest, name: string): string {
  return name === 'host' ? request.host : headerText(request, name);
}

function headerText(request: ArrivedRequest, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
