import type { RequestId } from '../ids';
import type { EnvelopeReading, NotEnvelopeReason } from './envelope';

/** What the text of an answer to a streaming action says. */
export type EventStreamReading =
  /** Server-sent events, or one event that stands bare. */
  | {
      readonly kind: 'stream';
      readonly requestId: RequestId | undefined;
      readonly requestIdFrom: RequestIdPlace | undefined;
      /** Events with data; the closing `[DONE]` is none. */
      readonly eventCount: number;
      /** What the first choices' `Delta.Content` (or `Message.Content`) say together, so far. */
      readonly text: string;
      /** The first error event. */
      readonly error: EventStreamError | undefined;
      /** False where the last event is cut, or no event is the last by the stream's own word. */
      readonly isComplete: boolean;
    }
  /** A plain envelope instead: the call failed before the stream opened, or did not stream. */
  | {
      readonly kind: 'envelope';
      readonly reading: Exclude<EnvelopeReading, { kind: 'not-envelope' }>;
    }
  /** No event in it; the reason is the one that it is no envelope either. */
  | { readonly kind: 'not-stream'; readonly reason: NotEnvelopeReason };

export type RequestIdPlace =
  /** `X-TC-RequestId`, where the documentation and all SDKs look. */
  | 'header'
  /** `RequestId` in the events themselves. */
  | 'event'
  /** The events' `Id`, which by Hunyuan's model is the RequestId of the call. */
  | 'event-id';

export interface EventStreamError {
  /** As its source text: Hunyuan's are numbers, 4000 and 4001. */
  readonly code: string;
  readonly message: string;
  readonly form: EventStreamErrorForm;
}

export type EventStreamErrorForm =
  /** Hunyuan: `{"ErrorMsg":{"Msg":…,"Code":4001}}`. */
  | 'ErrorMsg'
  /** `{"Type":"error","RequestId":…,"Error":{"Code":…,"Message":…}}`, with or without `Type`. */
  | 'Error'
  /** A whole envelope as an event. */
  | 'Response';
