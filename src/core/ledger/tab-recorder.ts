import { type CallLog, type CallLogLimits, type CallLogOptions, createCallLog } from '../call-log';
import type { HttpExchange } from '../http-exchange';
import type { CallId } from '../ids';
import type { ApiRequest } from '../request/api-request';
import { createCallLedger } from './call-ledger';
import type { LedgerBalance } from './ledger-balance';
import type { LifecycleRecord } from './lifecycle-record';
import type { NavigationTimes } from './navigation-times';

/** One page that the tab showed while DevTools was open. */
export interface Visit {
  readonly url: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/** What a person chose for the recording, and what there is to know of it beside the calls. */
export interface RecorderState {
  readonly isPaused: boolean;
  /** Calls that were not listed because of the pause, since it began. */
  readonly pausedCount: number;
  /** Whether calls stay in the list when the page navigates. */
  readonly preservesLog: boolean;
  /** By visit number; the first is where DevTools was opened. */
  readonly visits: readonly Visit[];
  /** Where the observer may look, as match patterns; `undefined` until it has said so. */
  readonly grantedOrigins: readonly string[] | undefined;
  /** The extension was reloaded under this DevTools window: no more calls will come. */
  readonly isGone: boolean;
  /** Records that the full ring had dropped before they could be told. */
  readonly droppedRecords: number;
  /** Calls that the observer saw finish here and the browser's network log never delivered. */
  readonly withheldCount: number;
}

/** Records the calls of one tab for as long as its DevTools are open. */
export interface TabRecorder {
  readonly log: CallLog;
  state(): RecorderState;
  balance(): LedgerBalance;
  /** Tells of changes in the state, not of calls. */
  subscribe(listener: () => void): () => void;
  setPaused(isPaused: boolean): void;
  setPreservesLog(preservesLog: boolean): void;
  /** Drops at once, and counts, what is over lower limits. */
  setLimits(limits: CallLogLimits): void;
  exchange(exchange: HttpExchange, request: ApiRequest): void;
  records(records: readonly LifecycleRecord[], observedUntil: number, droppedCount: number): void;
  /** The tab shows another page. */
  navigated(url: string, times: NavigationTimes): void;
  /** A page whose calls are listed by others, as a file's are; `at` in Unix ms. */
  addVisit(url: string, at: number): void;
  /** Where the tab is, for the page before the first navigation, which nobody told. */
  foundUrl(url: string): void;
  grants(origins: readonly string[]): void;
  gone(): void;
}

export interface TabRecorderOptions extends CallLogOptions {
  /** When DevTools opened, Unix ms. */
  readonly openedAt: number;
  /** Milliseconds that never go back. */
  readonly now: () => number;
  /** Calls back once, so many milliseconds from now. */
  readonly wakeIn: (delayMs: number, wake: () => void) => void;
}

export function createTabRecorder(options: TabRecorderOptions): TabRecorder {
  return new Recorder(options);
}

class Recorder implements TabRecorder {
  readonly log: CallLog;
  readonly #options: TabRecorderOptions;
  readonly #ledger: ReturnType<typeof createCallLedger>;
  readonly #listeners = new Set<() => void>();
  #state: RecorderState;
  #lastId = 0;
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor(options: TabRecorderOptions) {
    this.#options = options;
    this.log = createCallLog(options);
    this.#ledger = createCallLedger({
      log: this.log,
      newId: () => `c${++this.#lastId}` as CallId,
      openedAt: options.openedAt,
      now: options.now,
    });
    this.#state = {
      isPaused: false,
      pausedCount: 0,
      preservesLog: true,
      visits: [{ url: '', at: options.openedAt }],
      grantedOrigins: undefined,
      isGone: false,
      droppedRecords: 0,
      withheldCount: 0,
    };
  }

  state(): RecorderState {
    return this.#state;
  }

  balance(): LedgerBalance {
    return this.#ledger.balance();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  setPaused(isPaused: boolean): void {
    this.#set({ isPaused, pausedCount: isPaused ? 0 : this.#state.pausedCount });
  }

  setPreservesLog(preservesLog: boolean): void {
    this.#set({ preservesLog });
  }

  setLimits(limits: CallLogLimits): void {
    this.log.setLimits(limits);
  }

  exchange(exchange: HttpExchange, request: ApiRequest): void {
    if (this.#state.isPaused && !this.#ledger.awaits(exchange)) {
      this.#set({ pausedCount: this.#state.pausedCount + 1 });
      return;
    }
    this.#ledger.exchange(exchange, request);
    this.#wakeWhenDue();
  }

  records(records: readonly LifecycleRecord[], observedUntil: number, droppedCount: number): void {
    // A pause stops what begins; what had begun still ends.
    for (const record of records) {
      if (!this.#state.isPaused || record.kind !== 'started') this.#ledger.record(record);
    }
    this.#ledger.tick(observedUntil);
    if (droppedCount > 0) {
      this.#set({ droppedRecords: this.#state.droppedRecords + droppedCount });
    }
    this.#noticeWithheld();
    this.#wakeWhenDue();
  }

  navigated(url: string, times: NavigationTimes): void {
    this.#ledger.navigated(times);
    const visit = this.#state.visits.length;
    if (!this.#state.preservesLog) {
      this.log.clear((call) => call.visit === visit && call.exchange.startedAt >= times.at);
    }
    this.addVisit(url, times.at);
    this.#noticeWithheld();
    this.#wakeWhenDue();
  }

  addVisit(url: string, at: number): void {
    this.#set({ visits: [...this.#state.visits, { url, at }] });
  }

  foundUrl(url: string): void {
    const { visits } = this.#state;
    const now = visits.at(-1);
    if (now?.url === '') this.#set({ visits: [...visits.slice(0, -1), { ...now, url }] });
  }

  grants(origins: readonly string[]): void {
    this.#set({ grantedOrigins: origins });
  }

  gone(): void {
    this.#set({ isGone: true });
  }

  #wakeWhenDue(): void {
    const dueAt = this.#ledger.dueAt();
    if (dueAt === undefined || dueAt >= this.#wakeAt) return;
    this.#wakeAt = dueAt;
    this.#options.wakeIn(Math.max(0, dueAt - this.#options.now()), () => {
      this.#wakeAt = Number.POSITIVE_INFINITY;
      this.#ledger.tick();
      this.#noticeWithheld();
      this.#wakeWhenDue();
    });
  }

  #noticeWithheld(): void {
    const { neverDelivered } = this.#ledger.balance();
    if (neverDelivered !== this.#state.withheldCount) this.#set({ withheldCount: neverDelivered });
  }

  #set(change: Partial<RecorderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        this.#listeners.delete(listener);
        this.#options.onListenerError?.(error);
      }
    }
  }
}
