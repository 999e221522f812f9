import type { HttpExchange } from '../http-exchange';
import type { CallId } from '../ids';
import type { EndRecord } from './call-from-record';
import type { ExchangeFacts } from './exchange-facts';
import type { RequestFingerprint, StartedRecord } from './lifecycle-record';

/** One record of the observer, for as long as its exchange may come. Holds no content. */
export interface Placeholder {
  readonly fingerprint: RequestFingerprint;
  readonly order: number;
  readonly started: StartedRecord;
  /** When the ledger was told, by its own clock. */
  readonly toldAt: number;
  /** The page of the tab under which its row stands. */
  visit: number;
  state: PlaceholderState;
  /** Its answer has begun as a stream of events. */
  isStreaming: boolean;
  end: EndRecord | undefined;
  /** Its row, once it has one. */
  callId: CallId | undefined;
  /** The row of the exchange that retired it, where that had neither answer nor reason. */
  reasonlessRow: CallId | undefined;
  /** Its final row says that its exchange never came. */
  isNeverDelivered: boolean;
}

export type PlaceholderState =
  | 'running'
  /** Ended; its exchange is waited for. */
  | 'ended'
  /** A row of its own, since no exchange came. */
  | 'final'
  /** Its exchange made the row. */
  | 'retired';

/**
 * Sources date the start of one request differently: Chromium's log up to 0.5 s before webRequest,
 * Firefox's up to 3.6 s after it under load (Chromium 156, Firefox 153).
 */
export const START_TOLERANCE_MS = 5000;

/**
 * Whether a record and an exchange of the same request can be of one call, by start and outcome.
 * `perhaps` also takes what only a browser's inexact report would explain, such as Firefox's
 * NS_ERROR_FAILURE for a beacon that was answered.
 */
export function canBeOfOneCall(
  placeholder: Placeholder,
  exchange: ExchangeFacts,
  how: 'surely' | 'perhaps',
): boolean {
  const { started, end } = placeholder;
  if (Math.abs(started.at - exchange.startedAt) > START_TOLERANCE_MS) return false;
  return end === undefined || how === 'perhaps' || outcomeFits(end, exchange);
}

/**
 * Whether an exchange says no more than that nothing came. Firefox gives no reason for a failure; its
 * observer does (Firefox 153), so the record of the same call makes the better row, whole.
 */
export function isReasonless({ status, networkError, block }: HttpExchange): boolean {
  return status === 0 && networkError === undefined && block === undefined;
}

function outcomeFits(end: EndRecord, exchange: ExchangeFacts): boolean {
  const { status, networkError, block, hasBody } = exchange;
  switch (end.kind) {
    case 'redirected':
      return status === end.status;
    case 'finished':
      // Firefox says 200 of what its log calls 304.
      return status === end.status || status === 304;
    case 'failed':
      return status === 0 || networkError !== undefined || block !== undefined || !hasBody;
  }
}
