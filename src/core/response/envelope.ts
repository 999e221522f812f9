import type { RequestId } from '../ids';

/** What the text of a response says by the rules of the API 3.0 envelope. */
export type EnvelopeReading =
  /** `Response` without an error: the call did what it was asked. */
  | {
      readonly kind: 'success';
      readonly requestId: RequestId | undefined;
      readonly wrapper: Wrapper;
      readonly warnings: readonly EnvelopeWarning[];
    }
  /** `Response.Error` with a non-empty code, or a non-empty string in its place. */
  | {
      readonly kind: 'error';
      readonly requestId: RequestId | undefined;
      /** The code as its source text; `''` where Error is a bare string. */
      readonly code: string;
      readonly message: string;
      readonly wrapper: Wrapper;
      readonly warnings: readonly EnvelopeWarning[];
    }
  /** Anything else. */
  | {
      readonly kind: 'not-envelope';
      readonly reason: NotEnvelopeReason;
      /** Only for the reason `cut`: what stands whole in the part that is there. */
      readonly partial?: PartialEnvelope;
    };

/** What a cut envelope still says. A code only where the whole `Error` object is there. */
export interface PartialEnvelope {
  readonly requestId?: RequestId;
  readonly code?: string;
  readonly message?: string;
}

/** Where `Response` stood: at the top, or inside a console gateway's `data`, at most two levels. */
export type Wrapper = 'none' | 'data' | 'data.data';

export type EnvelopeWarning =
  /** No usable RequestId at the top level of `Response`. */
  | 'request-id-missing'
  /** `Error` is there but says nothing (null, {}, empty code): read as a success. */
  | 'error-empty'
  /** Other keys stand beside `Response` at the top, where a console gateway's are none. */
  | 'extra-top-level-keys';

export type NotEnvelopeReason =
  /** No text at all, or white space only. */
  | 'empty'
  /** HTML or XML, such as a gateway's error page. */
  | 'markup'
  /** Text that does not begin like JSON. */
  | 'not-json'
  /** JSON that ends before its end. */
  | 'cut'
  /** A whole JSON value with more text behind it. */
  | 'text after the value'
  /** JSON that is broken within. */
  | 'damaged'
  /** Whole JSON without a `Response` object where the rules look for one. */
  | 'no-response-object';
