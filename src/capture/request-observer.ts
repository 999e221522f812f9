import type { WebRequest } from 'webextension-polyfill';
import type { NetworkId } from '../core/ids';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import { isEventStream } from '../core/response/is-event-stream';
import { describeStarted, redactUrl } from './describe-started';
import { isLikelyCall } from './is-likely-call';
import { isPreflightFailure } from './is-preflight-failure';
import type { ObservedRequest } from './observed-request';

/** Requests whose headers are not sent yet. More are not in flight; a lost one must not stay for ever. */
const MAX_DRAFTS = 1_000;
const ACTION_HEADER = 'x-tc-action';

export interface RequestObserverOptions {
  /** Whether an end of this request is awaited: its start was told, by this background or the last. */
  readonly isAwaited: (networkId: NetworkId) => boolean;
  readonly onRecord: (record: LifecycleRecord) => void;
}

/** Takes the events of `webRequest`, each in the order in which the browser gives them. */
export interface RequestObserver {
  onBeforeRequest(details: ObservedRequest): void;
  onSendHeaders(
    details: ObservedRequest & Pick<WebRequest.OnSendHeadersDetailsType, 'requestHeaders'>,
  ): void;
  onResponseStarted(
    details: ObservedRequest & Pick<WebRequest.OnResponseStartedDetailsType, 'responseHeaders'>,
  ): void;
  onBeforeRedirect(
    details: ObservedRequest & { readonly statusCode: number; readonly redirectUrl: string },
  ): void;
  onCompleted(details: ObservedRequest & { readonly statusCode: number }): void;
  onErrorOccurred(details: ObservedRequest & { readonly error: string }): void;
  /** The time of the last event, by the browser's clock. Events come in order: all before were seen. */
  lastEventAt(): number;
}

/**
 * Turns the events of `webRequest` into records of calls. A start is told with the headers, or before
 * the end where there were none; what is no call costs one look at its address. Preflights are not
 * told. An end that nobody awaits is told only where the address alone makes it a call's.
 */
export function createRequestObserver({
  isAwaited,
  onRecord,
}: RequestObserverOptions): RequestObserver {
  const drafts = new Map<string, ObservedRequest>();
  let lastEventAt = 0;

  function takeDraft(requestId: string): ObservedRequest | undefined {
    const draft = drafts.get(requestId);
    if (draft) drafts.delete(requestId);
    return draft;
  }

  /** Tells the start where that is due. Says whether the end is to be told, and whether headers were. */
  function settle(details: ObservedRequest): 'not-told' | 'before-headers' | 'after-headers' {
    lastEventAt = details.timeStamp;
    if (isPreflight(details)) return 'not-told';
    const draft = takeDraft(details.requestId);
    if (draft) {
      const started = isLikelyCall(draft.url) ? describeStarted(draft, undefined) : undefined;
      if (started) onRecord(started);
      return started ? 'before-headers' : 'not-told';
    }
    const isToTell =
      isAwaited(networkIdOf(details)) ||
      (isLikelyCall(details.url) && describeStarted(details, undefined) !== undefined);
    return isToTell ? 'after-headers' : 'not-told';
  }

  return {
    onBeforeRequest(details) {
      lastEventAt = details.timeStamp;
      if (isPreflight(details)) return;
      // The headers' event repeats everything but the body.
      if (!details.requestBody && !isLikelyCall(details.url)) return;
      drafts.set(details.requestId, details);
      if (drafts.size > MAX_DRAFTS) dropOldest(drafts);
    },
    onSendHeaders(details) {
      lastEventAt = details.timeStamp;
      if (isPreflight(details)) return;
      const draft = takeDraft(details.requestId);
      const headers = details.requestHeaders ?? [];
      if (!isLikelyCall(details.url) && !hasAction(headers) && !isSignedForm(draft)) return;
      const copied = headers.map(({ name, value }) => ({ name, value: value ?? '' }));
      const started = describeStarted(draft ?? details, copied);
      if (started) onRecord(started);
    },
    onResponseStarted(details) {
      lastEventAt = details.timeStamp;
      if (!isAwaited(networkIdOf(details)) || !hasEventStream(details.responseHeaders ?? []))
        return;
      onRecord({ kind: 'streaming', ...placeOf(details) });
    },
    onBeforeRedirect(details) {
      if (settle(details) === 'not-told') return;
      const { statusCode: status, redirectUrl } = details;
      onRecord({
        kind: 'redirected',
        ...placeOf(details),
        status,
        redirectUrl: redactUrl(redirectUrl),
      });
    },
    onCompleted(details) {
      if (settle(details) === 'not-told') return;
      onRecord({ kind: 'finished', ...placeOf(details), status: details.statusCode });
    },
    onErrorOccurred(details) {
      const end = settle(details);
      if (end === 'not-told') return;
      const { error } = details;
      onRecord({
        kind: 'failed',
        ...placeOf(details),
        networkError: error,
        isPreflightFailure: isPreflightFailure(details, error, end === 'before-headers'),
      });
    },
    lastEventAt: () => lastEventAt,
  };
}

function isPreflight(details: ObservedRequest): boolean {
  return details.method === 'OPTIONS';
}

function hasAction(headers: readonly WebRequest.HttpHeadersItemType[]): boolean {
  return headers.some(
    ({ name }) => name.length === ACTION_HEADER.length && name.toLowerCase() === ACTION_HEADER,
  );
}

/** Version 1 of the signature stands in the form of a POST. */
function isSignedForm(draft: ObservedRequest | undefined): boolean {
  return draft?.requestBody?.formData?.Signature !== undefined;
}

function hasEventStream(headers: readonly WebRequest.HttpHeadersItemType[]): boolean {
  return headers.some(
    ({ name, value }) => name.toLowerCase() === 'content-type' && isEventStream(value),
  );
}

function networkIdOf(details: ObservedRequest): NetworkId {
  return details.requestId as NetworkId;
}

function placeOf(details: ObservedRequest): Pick<LifecycleRecord, 'networkId' | 'tabId' | 'at'> {
  return { networkId: networkIdOf(details), tabId: details.tabId, at: details.timeStamp };
}

function dropOldest(drafts: Map<string, unknown>): void {
  for (const requestId of drafts.keys()) {
    drafts.delete(requestId);
    return;
  }
}
