import browser, { type Runtime } from 'webextension-polyfill';
import type { LifecycleRecord } from '../core/ledger/lifecycle-record';
import type { RingPosition } from '../core/ledger/ring-tab';
import {
  type MessageToObserver,
  OBSERVER_PORT,
  OBSERVER_PROTOCOL,
} from '../messages/observer-protocol';
import { readMessageFromObserver } from '../messages/read-message-from-observer';

/** The background sleeps after 30 s without a message (Chromium 156, Firefox 153). */
const PING_INTERVAL_MS = 20_000;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

export interface ObserverClientOptions {
  /**
   * Records of the inspected tab in the order of their events; each once, but all that are left once
   * more after the background forgot where it was. Empty ones come too, for `observedUntil`: each event
   * up to there has been told. `droppedCount` were gone before they could be told.
   */
  readonly onRecords: (
    records: readonly LifecycleRecord[],
    observedUntil: number,
    droppedCount: number,
  ) => void;
  /** Where the observer may look, as match patterns: at first and after each change. */
  readonly onGrants: (origins: readonly string[]) => void;
  /** No more will come, and nothing of this page can bring it back. */
  readonly onGone: (reason: ObserverGone) => void;
}

export type ObserverGone =
  /** The extension was reloaded, updated or removed under this page. DevTools must be opened anew. */
  'extension-reloaded';

export interface ObserverClient {
  /** Shows it on the toolbar; remembered, so that a new background learns it too. */
  sendErrorCount(count: number): void;
  /** Opens the options page, at one site where an origin is given. False if nobody is there to do so. */
  openOptions(origin: string | undefined): boolean;
  close(): void;
}

/**
 * Follows the background's observer for the inspected tab. The background may sleep or be killed at
 * any time: this connects again and asks for what it missed.
 */
export function followObserver({
  onRecords,
  onGrants,
  onGone,
}: ObserverClientOptions): ObserverClient {
  const { tabId } = browser.devtools.inspectedWindow;
  let port: Runtime.Port | undefined;
  let positions: readonly RingPosition[] = [];
  let errorCount: number | undefined;
  let retryMs = FIRST_RETRY_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const ping = setInterval(() => send({ type: 'ping' }), PING_INTERVAL_MS);

  function connect(): void {
    if (isOver) return;
    try {
      const opened = browser.runtime.connect({ name: OBSERVER_PORT });
      port = opened;
      opened.onMessage.addListener(take);
      opened.onDisconnect.addListener(() => {
        if (port === opened) reconnect();
      });
    } catch {
      // Chromium: "Extension context invalidated."
      reconnect();
      return;
    }
    send({ type: 'hello', protocol: OBSERVER_PROTOCOL, tabId, positions });
    if (errorCount !== undefined) send({ type: 'error-count', count: errorCount });
  }

  function reconnect(): void {
    port = undefined;
    if (isOver) return;
    // Chromium takes the id away from what an extension leaves behind when it is reloaded (156).
    if (!browser.runtime?.id) {
      close();
      onGone('extension-reloaded');
      return;
    }
    clearTimeout(retry);
    retry = setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }

  function take(value: unknown): void {
    const message = readMessageFromObserver(value);
    if (!message) return;
    retryMs = FIRST_RETRY_MS;
    if (message.type === 'grants') {
      onGrants(message.origins);
      return;
    }
    positions = message.positions;
    onRecords(message.records, message.observedUntil, message.droppedCount);
  }

  function send(message: MessageToObserver): boolean {
    if (!port) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      // Disconnected, and its event has not come yet or never will.
      reconnect();
      return false;
    }
  }

  function close(): void {
    isOver = true;
    clearInterval(ping);
    clearTimeout(retry);
    port?.disconnect();
    port = undefined;
  }

  connect();
  return {
    sendErrorCount(count) {
      if (count === errorCount) return;
      errorCount = count;
      send({ type: 'error-count', count });
    },
    openOptions: (origin) => send({ type: 'open-options', origin }),
    close,
  };
}
