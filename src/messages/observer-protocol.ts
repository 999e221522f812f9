import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import type { RingPosition } from '../core/ledger/ring-tab';

/** The port that a devtools page opens to the background. */
export const OBSERVER_PORT = 'tc3-observer';

/** Protocol 1: hello, ping, error-count, open-options; records, grants. The popup's question. */
export const OBSERVER_PROTOCOL = 1;

/** What a devtools page says to the background. */
export type MessageToObserver =
  /** First on every port: which tab, and how far it is. */
  | {
      readonly type: 'hello';
      readonly protocol: number;
      readonly tabId: number;
      /** Those that came with the last records it has; none at first. */
      readonly positions: readonly RingPosition[];
    }
  /** Every 20 s: a message keeps the background awake, an open port does not. */
  | { readonly type: 'ping' }
  /** For the toolbar's badge. */
  | { readonly type: 'error-count'; readonly count: number }
  /** Opens the options page, at one site where an origin is given. */
  | { readonly type: 'open-options'; readonly origin: string | undefined };

/** What the background says to a devtools page. */
export type MessageFromObserver =
  /** Everything after the positions of the hello, then each batch as it comes; empty after a ping. */
  | {
      readonly type: 'records';
      /** For the next hello. */
      readonly positions: readonly RingPosition[];
      readonly records: readonly LifecycleRecord[];
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
  /** Errors among them, as its open DevTools told; `undefined` where they told of none. */
  readonly errorCount: number | undefined;
}
