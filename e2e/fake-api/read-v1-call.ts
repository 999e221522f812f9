import { apiErrors } from './api-errors';
import type { ArrivedRequest } from './arrived-request';
import { computeV1Signature } from './compute-v1-signature';
import type { Credential } from './credentials';
import type { SignedCallReading } from './signed-call-reading';
import { unflattenParameters } from './unflatten-parameters';

/** Bytes, for a POST signed by v1: https://cloud.tencent.com/document/product/1278/46710 */
const MAX_BODY_BYTES = 1024 * 1024;
const MAX_SKEW_S = 300;
const COMMON_NAMES = new Set([
  'Action',
  'Version',
  'Region',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Token',
  'SignatureMethod',
  'Signature',
  'RequestClient',
  'Language',
]);

/**
 * Reads and checks a call in the old form: everything in the query of a GET or the form of a POST.
 * Undefined if the request is not in it.
 */
export function readV1Call(
  request: ArrivedRequest,
  credentials: readonly Credential[],
  nowMs: number,
): SignedCallReading | undefined {
  const entries = readEntries(request);
  const action = entries?.get('Action');
  if (entries === undefined || action == null) return undefined;
  const language = entries.get('Language') === 'zh-CN' ? 'zh-CN' : 'en-US';
  const refuse = (error: Extract<SignedCallReading, { kind: 'error' }>['error']) =>
    ({ kind: 'error', error, language }) as const;

  for (const name of ['Version', 'Timestamp', 'Nonce', 'SecretId', 'Signature']) {
    if (!entries.get(name)) return refuse(apiErrors.missingParameter(name));
  }
  if (request.body.length > MAX_BODY_BYTES) return refuse(apiErrors.signatureTooBig());
  const serverTimeS = Math.floor(nowMs / 1000);
  if (!(Math.abs(Number(entries.get('Timestamp')) - serverTimeS) <= MAX_SKEW_S)) {
    return refuse(apiErrors.signatureExpire(serverTimeS));
  }
  const credential = credentials.find(({ secretId }) => secretId === entries.get('SecretId'));
  if (credential === undefined) return refuse(apiErrors.secretIdNotFound());
  const expected = computeV1Signature({
    secretKey: credential.secretKey,
    method: request.method,
    host: request.host,
    path: request.url.pathname,
    parameters: [...entries].filter(([name]) => name !== 'Signature'),
    signatureMethod: entries.get('SignatureMethod') ?? 'HmacSHA1',
  });
  if (expected !== entries.get('Signature')) return refuse(apiErrors.signatureFailure());
  if ((entries.get('Token') ?? '') !== (credential.token ?? '')) {
    return refuse(apiErrors.tokenFailure());
  }
  return {
    kind: 'call',
    call: {
      service: request.host.split('.')[0] ?? '',
      version: entries.get('Version') ?? '',
      action,
      region: entries.get('Region') ?? undefined,
      language,
      parameters: unflattenParameters([...entries].filter(([name]) => !COMMON_NAMES.has(name))),
    },
  };
}

function readEntries({ method, headers, url, body }: ArrivedRequest): URLSearchParams | undefined {
  if (headers['x-tc-action'] !== undefined) return undefined;
  if (method === 'GET') return url.searchParams;
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? new URLSearchParams(body.toString('utf8')) : undefined;
}
