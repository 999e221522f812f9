import type { LifecycleRecord } from '../core/lifecycle-record';

/** The port that a devtools page opens to the background. */
export const OBSERVER_PORT = 'tc3-observer';

/** Protocol 1: hello, ping, error-count; records. */
export const OBSERVER_PROTOCOL = 1;

/** What a devtools page says to the background. */
export type MessageToObserver =
  /** First on every port: which tab, and the number of the last record it has (0 for none). */
  | {
      readonly type: 'hello';
      readonly protocol: number;
      readonly tabId: number;
      /** The background's ring it counts in; a new one begins at 0. `undefined` at first. */
      readonly ring: string | undefined;
      readonly since: number;
    }
  /** Every 20 s: a message keeps the background awake, an open port does not. */
  | { readonly type: 'ping' }
  /** For the toolbar's badge. */
  | { readonly type: 'error-count'; readonly count: number };

/** What the background says to a devtools page. */
export type MessageFromObserver =
  /** Everything after the number that was asked for, then each batch as it comes. */
  | {
      readonly type: 'records';
      /** Changes when the numbering begins anew. */
      readonly ring: string;
      readonly records: readonly NumberedRecord[];
      /** Records before the first of these that the full ring had dropped. */
      readonly droppedCount: number;
      /** Everything that happened up to here has been told, Unix milliseconds. */
      readonly observedUntil: number;
      /** Origins on which the observer may look, as match patterns. */
      readonly grantedOrigins: readonly string[];
    };

export interface NumberedRecord {
  /** Grows by one with each record of the tab. */
  readonly number: number;
  readonly record: LifecycleRecord;
}
