import type { NetworkId } from '../ids';
import type { ApiRequest } from '../request/api-request';

/**
 * What the background's observer tells of one request. Free of content: no body, no header's value,
 * and a URL whose secrets are masked; hashes stand for what must be compared.
 */
export type LifecycleRecord =
  | StartedRecord
  | StreamingRecord
  | FinishedRecord
  | FailedRecord
  | RedirectedRecord;

/** The request was sent, or is about to be. */
export interface StartedRecord {
  readonly kind: 'started';
  readonly networkId: NetworkId;
  /** -1 where the request belongs to no tab, such as a service worker's. */
  readonly tabId: number;
  /** Unix milliseconds by the browser's clock. */
  readonly at: number;
  readonly method: string;
  /** Redacted. */
  readonly url: string;
  readonly request: ApiRequest;
  readonly fingerprint: RequestFingerprint;
  /** The origin of the page or frame that asked, where the browser says. */
  readonly initiator: string | undefined;
}

/** The answer has begun as a stream of events; its end comes later. */
export interface StreamingRecord {
  readonly kind: 'streaming';
  readonly networkId: NetworkId;
  readonly tabId: number;
  readonly at: number;
}

/** The answer came whole. */
export interface FinishedRecord {
  readonly kind: 'finished';
  readonly networkId: NetworkId;
  readonly tabId: number;
  readonly at: number;
  readonly status: number;
}

/** It ended without a whole answer. */
export interface FailedRecord {
  readonly kind: 'failed';
  readonly networkId: NetworkId;
  readonly tabId: number;
  readonly at: number;
  /** The browser's own word, such as `net::ERR_ABORTED` or `NS_BINDING_ABORTED`. */
  readonly networkError: string;
  /** The CORS preflight failed, so that the request itself never left. */
  readonly isPreflightFailure: boolean;
}

/** The answer sent it elsewhere; what follows has the same id and starts anew. */
export interface RedirectedRecord {
  readonly kind: 'redirected';
  readonly networkId: NetworkId;
  readonly tabId: number;
  readonly at: number;
  readonly status: number;
  /** Redacted. */
  readonly redirectUrl: string;
}

/** What makes two requests the same to any observer; an absent part is not known. */
export interface RequestFingerprint {
  /** Method and whole URL. */
  readonly target: string;
  readonly body?: string;
  /** Authorization and every X-TC header. */
  readonly headers?: string;
}
