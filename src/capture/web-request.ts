import browser, { type WebRequest } from 'webextension-polyfill';
import {
  createRequestObserver,
  type RequestObserver,
  type RequestObserverOptions,
} from './request-observer';

/** What may carry a call. Images, scripts, styles and fonts then cost nothing at all. */
const TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'beacon', 'other'] as const;

/** Enumerations that the polyfill's types lack; each browser refuses a word that is not in its own. */
interface Enumerations {
  readonly ResourceType?: Readonly<Record<string, string>>;
  readonly OnSendHeadersOptions?: { readonly EXTRA_HEADERS?: 'extraHeaders' };
}

/**
 * Watches the requests of all tabs, as far as the extension may look. To be called while the background
 * is first evaluated, or the event that woke it is lost.
 */
export function observeWebRequest(
  options: RequestObserverOptions,
): Pick<RequestObserver, 'lastEventAt'> {
  const observer = createRequestObserver(options);
  const { webRequest } = browser;
  const words = webRequest as unknown as Enumerations;
  const filter = { urls: ['<all_urls>'], ...typesOf(words) };
  webRequest.onBeforeRequest.addListener(
    (details) => void observer.onBeforeRequest(details),
    filter,
    ['requestBody'],
  );
  webRequest.onSendHeaders.addListener(observer.onSendHeaders, filter, [
    'requestHeaders',
    ...extraHeadersOf(words),
  ]);
  webRequest.onResponseStarted.addListener(observer.onResponseStarted, filter, ['responseHeaders']);
  // Firefox 153 takes no third argument here, not even `undefined`, for onErrorOccurred.
  webRequest.onBeforeRedirect.addListener(observer.onBeforeRedirect, filter);
  webRequest.onCompleted.addListener(observer.onCompleted, filter);
  webRequest.onErrorOccurred.addListener(observer.onErrorOccurred, filter);
  return observer;
}

function typesOf({ ResourceType }: Enumerations): { types?: WebRequest.ResourceType[] } {
  if (!ResourceType) return {};
  const known = new Set(Object.values(ResourceType));
  return { types: TYPES.filter((type) => known.has(type)) };
}

/**
 * With it Chromium tells headers as they leave, after the preflight: without it a failed preflight and
 * an answer without CORS headers look the same (Chromium 156). Firefox refuses the word.
 */
function extraHeadersOf({ OnSendHeadersOptions }: Enumerations): 'extraHeaders'[] {
  return OnSendHeadersOptions?.EXTRA_HEADERS ? [OnSendHeadersOptions.EXTRA_HEADERS] : [];
}
