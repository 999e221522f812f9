import type { ApiRequest } from './api-request';
import { type ExchangeHead, headerValue } from './http-exchange';

/** Both sites' consoles, and the Tencent products that use the same gateway. */
const CONSOLE_HOST = /(?:^|\.)(?:tencent\.com|tencentcloud\.com|tencent\.cn)$/;
/** The newer gateway: `/_api/{service}/{action}`. */
const PATH_WITH_ACTION = /^\/_api\/([^/]+)\/([^/]+)$/;

/** Reads a call that a console page sends through its gateway; `undefined` for all else. */
export function readGatewayRequest(exchange: ExchangeHead, url: URL): ApiRequest | undefined {
  if (!CONSOLE_HOST.test(url.hostname)) return undefined;
  const path = PATH_WITH_ACTION.exec(url.pathname);
  if (path === null && url.pathname !== '/cgi/capi') return undefined;

  const body = readJsonObject(exchange);
  const data = isObject(body?.data) ? body.data : undefined;
  const [serviceInQuery, actionInQuery] = (url.searchParams.get('i') ?? '').split('/');
  return {
    service: first(
      path?.[1],
      serviceInQuery,
      url.searchParams.get('serviceType'),
      body?.serviceType,
    ),
    action: first(path?.[2], actionInQuery, url.searchParams.get('cmd'), body?.cmd, body?.action),
    version: first(data?.Version, headerValue(exchange.requestHeaders, 'X-TC-Version')),
    region: first(body?.region, data?.Region, url.searchParams.get('region'), body?.regionId),
    language: first(data?.Language),
    endpoint: url.host,
    endpointKind: 'gateway',
    signatureForm: 'unsigned',
    signer: 'gateway',
  };
}

/** The first that says something. Region ids come as numbers. */
function first(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

function readJsonObject(exchange: ExchangeHead): Record<string, unknown> | undefined {
  if (exchange.requestBody.kind !== 'text') return undefined;
  try {
    const value: unknown = JSON.parse(exchange.requestBody.text);
    return isObject(value) ? value : undefined;
  } catch {
    // The query often says enough on its own.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
