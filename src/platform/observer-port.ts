import browser, { type Runtime } from 'webextension-polyfill';
import { assertNever } from '../core/assert-never';
import type { RecordsSince } from '../core/ledger/record-ring';
import type { RingPosition } from '../core/ledger/ring-tab';
import {
  type MessageFromObserver,
  type MessageToObserver,
  OBSERVER_PORT,
} from '../messages/observer-protocol';
import { readMessageToObserver } from '../messages/read-message-to-observer';
import { isOwnPage } from './is-own-page';
import { reportError } from './report-error';
import { runAfter } from './run-after';

/** Records that come within it go in one message: one a frame is all that a screen can show. */
const BATCH_MS = 16;

export interface ObserverPortOptions {
  readonly since: (tabId: number, positions: readonly RingPosition[]) => Promise<RecordsSince>;
  readonly observedUntil: () => number;
  readonly grantedOrigins: () => Promise<readonly string[]>;
  /** The tab's devtools page counts that many errors; 0 when it is gone. */
  readonly onErrorCount: (tabId: number, count: number) => void;
  readonly onOpenOptions: (origin: string | undefined) => void;
}

export interface ObserverPort {
  /** The tab has new records; its devtools page gets them with the next batch. */
  tellRecords(tabId: number): void;
  /** Where the observer may look has changed. */
  tellGrants(): void;
}

/** Serves the devtools pages of all tabs. Accepts pages of this extension only. */
export function serveObserverPort(options: ObserverPortOptions): ObserverPort {
  const clients = new Set<Client>();
  const waiting = new Set<number>();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== OBSERVER_PORT || !isOwnPage(port.sender)) return;
    const client: Client = { port, tabId: undefined, positions: [], turn: Promise.resolve() };
    clients.add(client);
    port.onMessage.addListener((value: unknown) => {
      const message = readMessageToObserver(value);
      if (message) take(client, message);
    });
    port.onDisconnect.addListener(() => {
      clients.delete(client);
      if (client.tabId !== undefined) options.onErrorCount(client.tabId, 0);
    });
  });

  function take(client: Client, message: MessageToObserver): void {
    switch (message.type) {
      case 'hello': {
        client.tabId = message.tabId;
        client.positions = message.positions;
        tellGrantsTo(client);
        tell(client, true);
        break;
      }
      case 'ping':
        tell(client, true);
        break;
      case 'error-count':
        if (client.tabId !== undefined) options.onErrorCount(client.tabId, message.count);
        break;
      case 'open-options':
        options.onOpenOptions(message.origin);
        break;
      default:
        assertNever(message);
    }
  }

  /** One after another: each begins where the one before it ended. */
  function tell(client: Client, isAnswer: boolean): void {
    client.turn = client.turn.then(() => tellNow(client, isAnswer)).catch(reportError);
  }

  async function tellNow(client: Client, isAnswer: boolean): Promise<void> {
    if (client.tabId === undefined) return;
    const news = await options.since(client.tabId, client.positions);
    client.positions = news.positions;
    if (!isAnswer && news.records.length === 0) return;
    post(client, { type: 'records', ...news, observedUntil: options.observedUntil() });
  }

  function tellGrantsTo(client: Client): void {
    options
      .grantedOrigins()
      .then((origins) => post(client, { type: 'grants', origins }))
      .catch(reportError);
  }

  /** To a page that has gone meanwhile it throws, in both browsers; that page asks again or never. */
  function post(client: Client, message: MessageFromObserver): void {
    try {
      client.port.postMessage(message);
    } catch {
      clients.delete(client);
    }
  }

  function tellWaiting(): void {
    for (const client of clients) {
      if (client.tabId !== undefined && waiting.has(client.tabId)) tell(client, false);
    }
    waiting.clear();
  }

  return {
    tellRecords(tabId) {
      if (clients.size === 0) return;
      if (waiting.size === 0) runAfter(BATCH_MS, tellWaiting);
      waiting.add(tabId);
    },
    tellGrants() {
      for (const client of clients) tellGrantsTo(client);
    },
  };
}

interface Client {
  readonly port: Runtime.Port;
  /** Since its hello. */
  tabId: number | undefined;
  /** How far it is; none before its first answer ever. */
  positions: readonly RingPosition[];
  turn: Promise<void>;
}
