import { type HeaderList, headerValue } from '../http-exchange';
import type { TrafficChoices } from './call-selector';
import { mayCarryEvidence } from './may-carry-evidence';

/** What a URL must have in it for `readApiRequest` to know it: of an API host, a gateway, version 1. */
const SIGN_IN_URL = /cloudapi|\.api3\.|\/cgi\/capi|\/_api\/|Action=/i;

/** A HAR entry of a browser, as far as it is looked at. */
interface RawEntry {
  readonly request?: {
    readonly url?: unknown;
    readonly method?: unknown;
    readonly headers?: unknown;
    readonly postData?: { readonly text?: unknown } | null;
  };
  readonly response?: {
    readonly status?: unknown;
    readonly headers?: unknown;
    readonly content?: { readonly size?: unknown } | null;
  };
  readonly _resourceType?: unknown;
}

/**
 * Whether one look at an entry tells that it is no call, so that the rest of it need not be read: most of a
 * page's requests are none. What it lets pass is for `selectCandidate` to judge, which would refuse all
 * that this does.
 */
export function isPlainlyNoCall(value: unknown, choices: TrafficChoices): boolean {
  const { request, response, _resourceType } = (value ?? {}) as RawEntry;
  if (!request || !response || choices.ownHosts.length > 0) return false;
  const { url, method, headers, postData } = request;
  if (typeof url !== 'string' || typeof method !== 'string' || method === 'OPTIONS') return false;
  if (SIGN_IN_URL.test(url) || !isHeaderList(headers)) return false;
  if (headerValue(headers, 'X-TC-Action') !== undefined) return false;
  const sent = postData?.text;
  if (typeof sent === 'string' && sent.includes('Action=')) return false;
  if (!choices.readsAnyHost) return true;
  const { status, headers: responseHeaders, content } = response;
  if (!isHeaderList(responseHeaders) || typeof status !== 'number') return false;
  const size = content?.size;
  return !mayCarryEvidence({
    url,
    method,
    status,
    responseHeaders,
    contentBytes: typeof size === 'number' && size >= 0 ? size : undefined,
    resourceType: typeof _resourceType === 'string' ? _resourceType || undefined : undefined,
  });
}

function isHeaderList(value: unknown): value is HeaderList {
  return (
    Array.isArray(value) &&
    value.every((it) => typeof it?.name === 'string' && typeof it.value === 'string')
  );
}
