/**
 * Whether an address may be one of API 3.0, by its text alone: this is asked of every request of every
 * page, and a URL is only taken apart where it says yes.
 */
export function isLikelyCall(url: string): boolean {
  return API_ADDRESS.test(url);
}

/** The hosts of `core/endpoint.ts`, the paths of `core/gateway-request.ts`, a signature of version 1. */
const API_ADDRESS =
  /\.tencentcloudapi\.|\.tcecloudapi\.com|\.api3\.|\/cgi\/capi|\/_api\/|[?&]Signature=/i;
