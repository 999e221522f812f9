import { type HeaderList, headerValue } from '../http-exchange';
import { isEventStream } from '../response/is-event-stream';
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
    readonly content?: { readonly size?: unknown; readonly encoding?: unknown } | null;
  };
  readonly _resourceType?: unknown;
}

/** What one look at an entry tells. */
export type EntryGlance =
  /** It is none. */
  | 'no-call'
  /** None by its request; its answer might hold an envelope all the same. */
  | 'body-tells'
  /** For `selectCandidate` to judge. */
  | 'unclear';

/**
 * Looks at an entry before it is read, since most of a page's requests are no calls. `selectCandidate` would
 * refuse all that are none by this, and ask for evidence wherever the body tells.
 */
export function glanceAtEntry(value: unknown, choices: TrafficChoices): EntryGlance {
  const { request, response, _resourceType } = (value ?? {}) as RawEntry;
  if (!request || !response || choices.ownHosts.length > 0) return 'unclear';
  const { url, method, headers, postData } = request;
  if (typeof url !== 'string' || typeof method !== 'string' || method === 'OPTIONS') {
    return 'unclear';
  }
  if (SIGN_IN_URL.test(url) || !isHeaderList(headers)) return 'unclear';
  if (headerValue(headers, 'X-TC-Action') !== undefined) return 'unclear';
  const sent = postData?.text;
  if (typeof sent === 'string' && sent.includes('Action=')) return 'unclear';
  if (!choices.readsAnyHost) return 'no-call';
  const { status, headers: responseHeaders, content } = response;
  if (!isHeaderList(responseHeaders) || typeof status !== 'number') return 'unclear';
  const size = content?.size;
  const isWorthReading = mayCarryEvidence({
    url,
    method,
    status,
    responseHeaders,
    contentBytes: typeof size === 'number' && size >= 0 ? size : undefined,
    resourceType: typeof _resourceType === 'string' ? _resourceType || undefined : undefined,
  });
  if (!isWorthReading) return 'no-call';
  // Of a stream the headers may tell, and what is encoded must be read first.
  const isStream = isEventStream(headerValue(responseHeaders, 'Content-Type'));
  const isPlain = !content?.encoding && !isStream;
  return isPlain ? 'body-tells' : 'unclear';
}

function isHeaderList(value: unknown): value is HeaderList {
  return (
    Array.isArray(value) &&
    value.every((it) => typeof it?.name === 'string' && typeof it.value === 'string')
  );
}
