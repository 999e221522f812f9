import { assertNever } from './assert-never';
import type { Findings } from './explanation/finding';
import type { HttpExchange, MissingBodyReason } from './http-exchange';
import type { CallId, RequestId } from './ids';
import type { ApiRequest } from './request/api-request';
import type {
  EnvelopeWarning,
  NotEnvelopeReason,
  PartialEnvelope,
  Wrapper,
} from './response/envelope';
import type { Failure } from './response/failure';
import type { GatewayErrorKind } from './response/gateway-error';
import type { LegacyReading } from './response/legacy-response';
import type { ResponseMark } from './response/response-mark';

/** One API 3.0 call of the inspected page: one row of the list. */
export interface Call {
  readonly id: CallId;
  readonly request: ApiRequest;
  readonly outcome: CallOutcome;
  readonly exchange: HttpExchange;
  /** Which page of the tab it was listed under: grows by one with each navigation, from 0. */
  readonly visit: number;
  /** What deserves a look in an envelope that is otherwise good. */
  readonly marks: readonly ResponseMark[];
  /** What its request proved before its secrets were masked: only of calls from a file of ours. */
  readonly findings?: Findings;
}

/** How a call ended, by its envelope. The HTTP status decides nothing here. */
export type CallOutcome =
  /** Sent, and not ended as far as is known. */
  | {
      readonly kind: 'pending';
      /** The answer has begun as a stream of events. */
      readonly isStreaming: boolean;
    }
  /** The envelope holds no error. */
  | {
      readonly kind: 'success';
      readonly requestId: RequestId | undefined;
      readonly wrapper: Wrapper;
      readonly warnings: readonly EnvelopeWarning[];
    }
  /** The envelope holds an error. */
  | {
      readonly kind: 'error';
      readonly speaker: Speaker;
      readonly code: string;
      readonly message: string;
      readonly requestId: RequestId | undefined;
      /** Present where a console's gateway speaks for itself: what its error means. */
      readonly gatewayError?: GatewayErrorKind;
      readonly wrapper: Wrapper;
      readonly warnings: readonly OutcomeWarning[];
    }
  /** DryRunOperation: the call would have succeeded. Neutral, never counted as an error. */
  | {
      readonly kind: 'dry-run';
      readonly code: string;
      readonly message: string;
      readonly requestId: RequestId | undefined;
    }
  /** The page got no answer that it could use. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** An API host or gateway answered whole, but with something else. */
  | {
      readonly kind: 'not-envelope';
      readonly reason: NotEnvelopeReason;
      /** It is an answer of API 2.0, which had codes of its own. */
      readonly legacy?: LegacyReading;
    }
  /** Answered, but the body could not be read whole. Never counted in error rates. */
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly partial?: PartialEnvelope;
    };

export type OutcomeWarning =
  | EnvelopeWarning
  /** The text ends early, but the whole `Error` object stands in what is there. */
  | 'body-cut'
  /** The error came as an event, after the stream had begun well. */
  | 'error-in-stream';

/** Whose words an error's code and message are. */
export type Speaker = 'api' | 'gateway' | 'proxy';

export type UnknownReason =
  | MissingBodyReason
  /** The text ends before the envelope does. */
  | 'cut'
  /** Bytes that are no text. */
  | 'binary';

export type OutcomeKind = CallOutcome['kind'];

/** The RequestId that the answer itself gave; `undefined` where it gave none. */
export function requestIdOf(call: Call): RequestId | undefined {
  const { outcome } = call;
  switch (outcome.kind) {
    case 'success':
    case 'error':
    case 'dry-run':
      return outcome.requestId;
    case 'unknown':
      return outcome.partial?.requestId;
    case 'failed':
      return outcome.failure.answer?.requestId;
    case 'pending':
    case 'not-envelope':
      return undefined;
    default:
      return assertNever(outcome);
  }
}
