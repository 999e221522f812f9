import type { LifecycleRecord } from '../core/lifecycle-record';

/** The port that a devtools page opens to the background. */
export const OBSERVER_PORT = 'tc3-observer';

/** Protocol 1: hello, ping, error-count, open-options; records, grants. The popup's question. */
export const OBSERVER_PROTOCOL = 1;

/** What a devtools page says to the background. */
export type MessageToObserver =
  /** First on every port: which tab, and the number of the last record it has (0 for none). */
  | {
      readonly type: 'hello';
      readonly protocol: number;
      readonly tabId: number;
      /** The background's ring it counts in; `undefined` at first. */
      readonly ring: string | undefined;
      readonly since: number;
    }
  /** Every 20 s: a message keeps the background awake, an open port does not. */
  | { readonly type: 'ping' }
  /** For the toolbar's badge. */
  | { readonly type: 'error-count'; readonly count: number }
  /** Opens the options page, at one site where an origin is given. */
  | { readonly type: 'open-options'; readonly origin: string | undefined };

/** What the background says to a devtools page. */
export type MessageFromObserver =
  /** Everything after the number that was asked for, then each batch as it comes; empty after a ping. */
  | {
      readonly type: 'records';
      /** Changes with each life of the background. */
      readonly ring: string;
      readonly records: readonly LifecycleRecord[];
      /** Of the last of these, or of the last one before. Grows by one with each record of the tab. */
      readonly lastNumber: number;
      /** Records before the first of these that the full ring had dropped. */
      readonly droppedCount: number;
      /**
       * Each event up to here has been told, Unix milliseconds. A call's start is told once its headers
       * are sent (after a preflight, in Chromium), so compare this with when a call ended.
       */
      readonly observedUntil: number;
    }
  /** At first and after each change: where the observer may look, as match patterns. */
  | { readonly type: 'grants'; readonly origins: readonly string[] };

/** What the popup asks the background, by `runtime.sendMessage`. */
export interface TabQuestion {
  readonly type: 'tab-question';
  readonly tabId: number;
}

/** The answer to it. */
export interface TabSummary {
  /** Calls seen in the tab; `undefined` where they are not remembered. */
  readonly callCount: number | undefined;
}
