import { headerValue } from '../http-exchange';
import { parseUrl } from '../parse-url';
import type { ApiRequest } from './api-request';
import { parseApiEndpoint } from './endpoint';
import { readGatewayRequest } from './gateway-request';
import { readV1Parameters } from './read-v1-parameters';
import type { RequestHead } from './request-head';
import type { V1Parameters } from './v1-request';

/** A TC3 signature names key, day and service: `TC3-HMAC-SHA256 Credential=<key>/<day>/<service>/…`. */
const CREDENTIAL_SERVICE = /^TC3-HMAC-SHA256\s+Credential=[^,]*\/([^/,]+)\/tc3_request/i;

/**
 * What a request asks of API 3.0, wherever it was sent: to a host of the API, to a console's gateway,
 * or to any host with an `X-TC-Action` header or a signature of version 1. `undefined` where the
 * request is none of these. Works on HTTP/2's lower-case names as on HTTP/1.1's.
 */
export function readApiRequest(exchange: RequestHead): ApiRequest | undefined {
  const url = parseUrl(exchange.url);
  if (url === undefined) return undefined;
  const { requestHeaders } = exchange;
  const endpoint = parseApiEndpoint(url.hostname);
  const action = headerValue(requestHeaders, 'X-TC-Action') || undefined;
  if (endpoint === undefined && action === undefined) {
    const gatewayRequest = readGatewayRequest(exchange, url);
    if (gatewayRequest !== undefined) return gatewayRequest;
  }
  const v1 = action === undefined ? readV1Parameters(exchange, url) : undefined;
  if (endpoint === undefined && action === undefined && !isSignedV1(v1)) return undefined;

  const authorization = headerValue(requestHeaders, 'Authorization')?.trim() ?? '';
  return {
    service: endpoint?.service ?? CREDENTIAL_SERVICE.exec(authorization)?.[1],
    action: action ?? v1?.action,
    version: headerValue(requestHeaders, 'X-TC-Version') || v1?.version,
    region: headerValue(requestHeaders, 'X-TC-Region') || v1?.region || endpoint?.region,
    language: headerValue(requestHeaders, 'X-TC-Language') || v1?.language,
    endpoint: url.host,
    endpointKind: endpoint === undefined ? 'proxy' : 'api',
    ...signatureOf(authorization, v1, endpoint === undefined),
  };
}

function isSignedV1(v1: V1Parameters | undefined): boolean {
  return v1?.isSigned === true && v1.version !== undefined;
}

function signatureOf(
  authorization: string,
  v1: V1Parameters | undefined,
  isProxy: boolean,
): Pick<ApiRequest, 'signatureForm' | 'signer'> {
  if (/^TC3-HMAC-SHA256\b/i.test(authorization)) return { signatureForm: 'v3', signer: 'page' };
  if (/^SKIP$/i.test(authorization)) return { signatureForm: 'skip', signer: 'none' };
  if (v1?.isSigned) return { signatureForm: 'v1', signer: 'page' };
  return { signatureForm: 'unsigned', signer: isProxy ? 'server' : 'unknown' };
}
