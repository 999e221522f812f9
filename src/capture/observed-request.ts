import type { WebRequest } from 'webextension-polyfill';

/** What every `webRequest` event says; Chromium's `initiator` is not in the polyfill's types. */
export type ObservedRequest = Pick<
  WebRequest.OnBeforeRequestDetailsType,
  'requestId' | 'tabId' | 'method' | 'url' | 'timeStamp' | 'originUrl' | 'requestBody'
> & {
  /** Chromium's name for the origin of who asked; Firefox gives its whole address as `originUrl`. */
  readonly initiator?: string;
};
