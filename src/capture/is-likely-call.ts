/**
 * Whether an address may be one of API 3.0, by its text alone: this is asked of every request of every
 * page, and a URL is only taken apart where it says yes.
 */
export function isLikelyCall(url: string): boolean {
  return API_OR_GATEWAY.test(url);
}

/** As in `core/endpoint.ts` and `core/gateway-request.ts`, wider and cheaper. */
const API_OR_GATEWAY = /\.tencentcloudapi\.|\.tcecloudapi\.com|\.api3\.|\/cgi\/capi|\/_api\//i;
