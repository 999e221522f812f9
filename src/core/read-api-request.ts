import type { ApiRequest } from './api-request';
import { parseApiEndpoint } from './endpoint';
import { readGatewayRequest } from './gateway-request';
import { type ExchangeHead, headerValue } from './http-exchange';

/** A TC3 signature names key, day and service: `TC3-HMAC-SHA256 Credential=<key>/<day>/<service>/…`. */
const CREDENTIAL_SERVICE = /^TC3-HMAC-SHA256\s+Credential=[^,]*\/([^/,]+)\/tc3_request/;

/**
 * What a request asks of API 3.0, wherever it was sent: to a host of the API, to a console's gateway,
 * or to any host with an `X-TC-Action` header. `undefined` where the request is none of these.
 */
export function readApiRequest(exchange: ExchangeHead): ApiRequest | undefined {
  const url = parseUrl(exchange.url);
  if (url === undefined) return undefined;
  const endpoint = parseApiEndpoint(url.hostname);
  const action = headerValue(exchange.requestHeaders, 'X-TC-Action');
  if (endpoint === undefined && action === undefined) return readGatewayRequest(exchange, url);

  const authorization = headerValue(exchange.requestHeaders, 'Authorization')?.trim();
  return {
    service: endpoint?.service ?? CREDENTIAL_SERVICE.exec(authorization ?? '')?.[1],
    action: action || undefined,
    version: headerValue(exchange.requestHeaders, 'X-TC-Version') || undefined,
    region: headerValue(exchange.requestHeaders, 'X-TC-Region') || endpoint?.region,
    language: headerValue(exchange.requestHeaders, 'X-TC-Language') || undefined,
    endpoint: url.host,
    endpointKind: endpoint === undefined ? 'proxy' : 'api',
    ...signatureOf(authorization, endpoint === undefined),
  };
}

function signatureOf(
  authorization: string | undefined,
  isProxy: boolean,
): Pick<ApiRequest, 'signatureForm' | 'signer'> {
  if (authorization?.startsWith('TC3-HMAC-SHA256')) return { signatureForm: 'v3', signer: 'page' };
  if (authorization === 'SKIP') return { signatureForm: 'skip', signer: 'none' };
  return { signatureForm: 'unsigned', signer: isProxy ? 'server' : 'unknown' };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
