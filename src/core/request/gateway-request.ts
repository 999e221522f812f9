import { headerValue } from '../http-exchange';
import { asJsonObject, readJsonObject } from '../json/read-json-object';
import type { ApiRequest } from './api-request';
import { firstWord } from './first-word';
import { gatewayRegions } from './gateway-regions';
import type { RequestHead } from './request-head';

/** Both sites' consoles, and the Tencent products that use the same gateway. */
const CONSOLE_HOST = /(?:^|\.)(?:tencent\.com|tencent\.com\.cn|tencentcloud\.com|tencent\.cn)$/;
/** The newer gateway: `/_api/{service}/{action}`. */
const PATH_WITH_ACTION = /^\/_api\/([^/]+)\/([^/]+)\/?$/;
const CAPI_PATH = /^\/cgi\/capi\/?$/;

/**
 * Reads a call that a console page sends through its gateway, in any of its forms:
 * `/cgi/capi?cmd=ACTION&serviceType=SERVICE`, `/cgi/capi?i=SERVICE/ACTION`, `/_api/SERVICE/ACTION`, each
 * with `{ serviceType, regionId | region, data: { Version, … } }` as its body. `undefined` for all else.
 */
export function readGatewayRequest(exchange: RequestHead, url: URL): ApiRequest | undefined {
  if (!CONSOLE_HOST.test(url.hostname)) return undefined;
  const path = PATH_WITH_ACTION.exec(url.pathname);
  if (path === null && !CAPI_PATH.test(url.pathname)) return undefined;

  const { requestBody } = exchange;
  // The query often says enough on its own.
  const body = requestBody.kind === 'text' ? readJsonObject(requestBody.text) : undefined;
  const data = asJsonObject(body?.data);
  const query = url.searchParams;
  const [serviceInQuery, actionInQuery] = (query.get('i') ?? '').split('/');
  return {
    service: firstWord(path?.[1], serviceInQuery, query.get('serviceType'), body?.serviceType),
    action: firstWord(
      path?.[2],
      actionInQuery,
      query.get('cmd'),
      body?.cmd,
      // Beside `cmd` it says how to call (`delegate`), not what.
      body?.action,
    ),
    version: firstWord(
      data?.Version,
      headerValue(exchange.requestHeaders, 'X-TC-Version'),
      query.get('Version'),
    ),
    region: regionName(
      firstWord(
        body?.region,
        data?.Region,
        query.get('region'),
        body?.regionId,
        query.get('regionId'),
      ),
    ),
    language: firstWord(data?.Language, headerValue(exchange.requestHeaders, 'X-TC-Language')),
    endpoint: url.host,
    endpointKind: 'gateway',
    signatureForm: 'unsigned',
    signer: 'gateway',
  };
}

/** An id that is not on file stays a number: it still tells two regions apart. */
function regionName(region: string | undefined): string | undefined {
  return region === undefined ? undefined : (gatewayRegions.get(region) ?? region);
}
