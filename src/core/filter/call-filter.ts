import type { OutcomeKind } from '../call';
import type { CallTrait } from './call-trait';

/** Which calls to show: plain data, so that it can be sent to a worker. */
export type CallFilter =
  /** Every part holds. Without parts: all calls, as an empty text asks for. */
  | { readonly kind: 'all'; readonly filters: readonly CallFilter[] }
  /** At least one part holds. */
  | { readonly kind: 'any'; readonly filters: readonly CallFilter[] }
  | { readonly kind: 'not'; readonly filter: CallFilter }
  | FilterTerm;

/** One question to a call. What a call does not say matches nothing. */
export type FilterTerm =
  /** Stands in the call's search text; case does not matter. */
  | { readonly kind: 'word'; readonly text: string }
  /** Is found in the call's search text; case does not matter, `^` and `$` are a part's ends. */
  | { readonly kind: 'regex'; readonly source: string }
  /** One of the call's own texts is like one of the patterns. */
  | {
      readonly kind: 'text';
      readonly field: TextField;
      readonly patterns: readonly TextPattern[];
    }
  /**
   * A request parameter has one of the names, and, where there are values, holds one of them. A name
   * stands for all below it, and may leave out indexes: `Filters.Name` is also `Filters.0.Name`.
   */
  | {
      readonly kind: 'param';
      readonly names: readonly TextPattern[];
      readonly values: readonly TextPattern[];
    }
  /** One of the tests holds. */
  | {
      readonly kind: 'number';
      readonly field: NumberField;
      readonly tests: readonly NumberTest[];
    }
  | { readonly kind: 'outcome'; readonly outcomes: readonly OutcomeKind[] }
  | { readonly kind: 'is'; readonly traits: readonly CallTrait[] }
  /** Started then or later. */
  | { readonly kind: 'since'; readonly from: SinceTime };

export type TextField =
  | 'code'
  | 'action'
  | 'service'
  | 'region'
  | 'endpoint'
  | 'request-id'
  /** The response's body; only the beginning where the browser kept no more. */
  | 'response';

/** How a text has to look; case never matters. */
export type TextPattern =
  /** Holds this text. */
  | { readonly kind: 'text'; readonly text: string }
  /** Is this text from end to end. */
  | { readonly kind: 'exact'; readonly text: string }
  /** Is this text from end to end, each `*` being anything; a response only has to hold it. */
  | { readonly kind: 'wildcard'; readonly text: string }
  | { readonly kind: 'regex'; readonly source: string };

export type NumberField =
  /** HTTP's; a call without an answer has none. */
  | 'status'
  /** In milliseconds; a pending call has none yet. */
  | 'duration'
  /** Of the response's body, in characters; of a binary body in bytes. */
  | 'size';

export type NumberTest =
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly value: number }
  /** `4xx`: the hundreds of a status. */
  | { readonly kind: 'class'; readonly hundreds: number };

export type CompareOperator = '=' | '>' | '>=' | '<' | '<=';

export type SinceTime =
  /** So long before now. */
  | { readonly kind: 'ago'; readonly ms: number }
  /** When a clock on the wall last showed this. */
  | { readonly kind: 'clock'; readonly secondOfDay: number }
  /** A date with a time; `utcOffsetMinutes` is `undefined` where it is the reader's own. */
  | {
      readonly kind: 'date';
      /** As if it were written in UTC. */
      readonly wallMs: number;
      readonly utcOffsetMinutes: number | undefined;
    };
