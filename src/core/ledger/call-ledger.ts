import type { CallLog } from '../call-log';
import { createCall } from '../create-call';
import type { HttpExchange, MissingBodyReason } from '../http-exchange';
import type { CallId, NetworkId } from '../ids';
import type { ApiRequest } from '../request/api-request';
import { type EndRecord, endedCall, pendingCall } from './call-from-record';
import { CallMatching } from './call-matching';
import type { LedgerBalance } from './ledger-balance';
import type { LifecycleRecord, StartedRecord, StreamingRecord } from './lifecycle-record';
import type { Placeholder } from './placeholder';
import { RecentKeys } from './recent-keys';
import { exchangeFingerprint } from './request-fingerprint';
import { TwinBook } from './twin-book';

/** A call that ends sooner never shows as pending: no flicker, no work in bursts. */
export const PENDING_AFTER_MS = 200;
/** So long a finished call's exchange is waited for before it counts as never delivered. */
export const EXCHANGE_GRACE_MS = 1000;
/** A call that still runs so long after its page went will not be told of any more. */
const AFTER_NAVIGATION_MS = 5000;
/** A late exchange can still replace a final row for so long. */
const LATE_EXCHANGE_MS = 5 * 60_000;
/** An abort so close to a navigation is the browser's doing. */
const NAVIGATION_ABORT_MS = 500;

export interface CallLedgerOptions {
  readonly log: Pick<CallLog, 'append' | 'replace' | 'get'>;
  readonly newId: () => CallId;
  /** When the developer tools were opened, Unix ms: what ended before was never theirs to deliver. */
  readonly openedAt: number;
  /** Milliseconds that never go back, so that a clock which is set changes nothing. */
  readonly now: () => number;
}

/**
 * One row a call. Two sources report the same calls under different names, late, twice or not at all;
 * this decides which reports are one call, by these rules:
 *
 * 1. An exchange makes a complete row at once.
 * 2. A started call shows as pending once it is older than 200 ms.
 * 3. An exchange retires the oldest fitting record of its class; a pending row is replaced in place.
 * 4. An exchange without a record leaves a credit, which a record that comes later consumes.
 * 5. A record that ends without an exchange becomes a final row after 1 s; its exchange may replace it.
 * 6. Requests of no tab and spare twins are counted; each redirect hop is a row of its own.
 * 7. The balance adds up.
 *
 * Only placeholders, which hold no content, are retired by likeness; content is never joined.
 */
export interface CallLedger {
  exchange(exchange: HttpExchange, request: ApiRequest): void;
  record(record: LifecycleRecord): void;
  /** The tab's page was replaced, at this Unix time. */
  navigated(at: number): void;
  /** Does what is due. The observer has told all that happened before `observedUntil` (Unix ms). */
  tick(observedUntil?: number): void;
  /** When to tick next, by `now`; `undefined` if nothing is waiting. */
  dueAt(): number | undefined;
  balance(): LedgerBalance;
}

export function createCallLedger(options: CallLedgerOptions): CallLedger {
  return new Ledger(options);
}

class Ledger implements CallLedger {
  readonly #options: CallLedgerOptions;
  readonly #matching = new CallMatching();
  readonly #running = new Map<NetworkId, Placeholder>();
  readonly #twins = new TwinBook();
  readonly #seen = new RecentKeys(10_000);
  /** Each in the order of its due times. */
  readonly #notYetPending: Placeholder[] = [];
  readonly #ended: Placeholder[] = [];
  readonly #final: Placeholder[] = [];
  #order = 0;
  #visit = 0;
  #navigatedAt = Number.NEGATIVE_INFINITY;
  #navigationToldAt = Number.NEGATIVE_INFINITY;
  readonly #count = {
    exchanges: 0,
    spareTwins: 0,
    records: 0,
    retiredByExchange: 0,
    retiredByCredit: 0,
    leftOver: 0,
    neverDelivered: 0,
    notAttributable: 0,
    repeated: 0,
    endsWithoutStart: 0,
    rows: 0,
  };

  constructor(options: CallLedgerOptions) {
    this.#options = options;
  }

  exchange(exchange: HttpExchange, request: ApiRequest): void {
    this.#count.exchanges++;
    const fingerprint = exchangeFingerprint(exchange);
    const pair = this.#twins.pairOf(fingerprint, exchange);
    if (pair !== undefined) {
      this.#count.spareTwins++;
      if (pair.shown === exchange) {
        const visit = this.#options.log.get(pair.id)?.visit ?? this.#visit;
        this.#options.log.replace(createCall(pair.id, request, exchange, visit));
      }
      return;
    }
    const placeholder = this.#matching.takePlaceholder(fingerprint, exchange, this.#options.now());
    const id = placeholder?.callId ?? this.#options.newId();
    this.#twins.note(id, fingerprint, exchange, this.#options.now());
    const call = createCall(id, request, exchange, placeholder?.visit ?? this.#visit);
    if (placeholder !== undefined) this.#retire(placeholder);
    // A row that was cleared in the meantime does not come back in its old place.
    if (placeholder?.callId === undefined || !this.#options.log.replace(call)) {
      this.#options.log.append(call);
    }
    this.#count.rows++;
  }

  record(record: LifecycleRecord): void {
    if (record.tabId < 0) {
      if (record.kind === 'started') this.#count.notAttributable++;
      return;
    }
    if (!this.#seen.add(`${record.kind} ${record.networkId} ${record.at}`)) {
      this.#count.repeated++;
      return;
    }
    if (record.kind === 'started') this.#start(record);
    else if (record.kind === 'streaming') this.#stream(record);
    else this.#end(record);
  }

  navigated(at: number): void {
    this.#visit++;
    this.#navigatedAt = at;
    this.#navigationToldAt = this.#options.now();
    for (const placeholder of this.#ended.splice(0)) this.#finish(placeholder);
  }

  tick(observedUntil = Number.NEGATIVE_INFINITY): void {
    const now = this.#options.now();
    for (const placeholder of dueItems(this.#notYetPending, now, pendingAt)) {
      if (placeholder.state === 'running') this.#showPending(placeholder);
    }
    for (const placeholder of dueItems(this.#ended, now, finalAt)) this.#finish(placeholder);
    this.#endCutOff(now);
    for (const placeholder of dueItems(this.#final, now, forgetAt)) {
      this.#matching.forget(placeholder);
    }
    this.#matching.expire(now, observedUntil);
    this.#twins.expire(now);
  }

  dueAt(): number | undefined {
    const dues = [
      this.#notYetPending[0] && pendingAt(this.#notYetPending[0]),
      this.#ended[0] && finalAt(this.#ended[0]),
      this.#hasCutOff() ? this.#navigationToldAt + AFTER_NAVIGATION_MS : undefined,
    ].filter((due) => due !== undefined);
    return dues.length === 0 ? undefined : Math.min(...dues);
  }

  balance(): LedgerBalance {
    const { records, retiredByExchange, retiredByCredit, leftOver } = this.#count;
    return {
      ...this.#count,
      openRecords: records - retiredByExchange - retiredByCredit - leftOver,
      creditsLeft: this.#matching.creditsLeft,
      creditsConsumed: this.#matching.creditsConsumed,
      creditsExpired: this.#matching.creditsExpired,
      openCredits: this.#matching.openCredits,
    };
  }

  #start(record: StartedRecord): void {
    this.#count.records++;
    // A redirect goes on under the same id; the hop before it has its end already.
    const before = this.#running.get(record.networkId);
    if (before !== undefined) this.#endAs(before, undefined);
    const placeholder: Placeholder = {
      fingerprint: record.fingerprint,
      order: this.#order++,
      started: record,
      toldAt: this.#options.now(),
      visit: this.#visit,
      state: 'running',
      isStreaming: false,
      end: undefined,
      endToldAt: Number.POSITIVE_INFINITY,
      finalAt: Number.POSITIVE_INFINITY,
      callId: undefined,
      isNeverDelivered: false,
    };
    if (this.#matching.consumeCredit(placeholder, placeholder.toldAt)) {
      placeholder.state = 'retired';
      this.#count.retiredByCredit++;
    }
    // A retired one is kept too, for its end to be known.
    this.#running.set(record.networkId, placeholder);
    if (placeholder.state === 'running') this.#notYetPending.push(placeholder);
  }

  #stream({ networkId }: StreamingRecord): void {
    const placeholder = this.#running.get(networkId);
    if (placeholder?.state !== 'running') return;
    placeholder.isStreaming = true;
    const { callId } = placeholder;
    if (callId !== undefined) this.#options.log.replace(pendingCall(callId, placeholder, true));
  }

  #end(record: EndRecord): void {
    const placeholder = this.#running.get(record.networkId);
    if (placeholder === undefined) {
      this.#count.endsWithoutStart++;
      return;
    }
    this.#endAs(placeholder, record);
  }

  #endAs(placeholder: Placeholder, end: EndRecord | undefined): void {
    this.#running.delete(placeholder.started.networkId);
    if (placeholder.state !== 'running') return;
    placeholder.state = 'ended';
    placeholder.end = end;
    placeholder.endToldAt = this.#options.now();
    this.#ended.push(placeholder);
  }

  #retire(placeholder: Placeholder): void {
    if (placeholder.state === 'final') {
      this.#count.leftOver--;
      if (placeholder.isNeverDelivered) this.#count.neverDelivered--;
      this.#count.rows--;
    }
    placeholder.state = 'retired';
    this.#count.retiredByExchange++;
  }

  #showPending(placeholder: Placeholder): void {
    placeholder.callId = this.#options.newId();
    this.#options.log.append(pendingCall(placeholder.callId, placeholder, placeholder.isStreaming));
  }

  #finish(placeholder: Placeholder): void {
    if (placeholder.state !== 'ended') return;
    placeholder.state = 'final';
    placeholder.finalAt = this.#options.now();
    this.#final.push(placeholder);
    const isShown = placeholder.callId !== undefined;
    placeholder.callId ??= this.#options.newId();
    const { callId, end } = placeholder;
    const why = this.#whyNoBody(placeholder);
    placeholder.isNeverDelivered = why === 'not-delivered' && end?.kind === 'finished';
    if (placeholder.isNeverDelivered) this.#count.neverDelivered++;
    const call = endedCall(callId, placeholder, end, why);
    if (!isShown || !this.#options.log.replace(call)) this.#options.log.append(call);
    this.#count.leftOver++;
    this.#count.rows++;
  }

  #whyNoBody({ started, end }: Placeholder): MissingBodyReason {
    const endedAt = end?.at ?? this.#navigatedAt;
    if (endedAt < this.#options.openedAt) return 'before-devtools';
    const isCutOff = started.at <= this.#navigatedAt;
    if (isCutOff && endedAt >= this.#navigatedAt - NAVIGATION_ABORT_MS) return 'navigated';
    if (started.at < this.#options.openedAt) return 'before-devtools';
    return isCutOff ? 'navigated' : 'not-delivered';
  }

  #hasCutOff(): boolean {
    for (const { started } of this.#running.values()) {
      if (started.at <= this.#navigatedAt) return true;
    }
    return false;
  }

  #endCutOff(now: number): void {
    if (now < this.#navigationToldAt + AFTER_NAVIGATION_MS) return;
    for (const placeholder of this.#running.values()) {
      if (placeholder.started.at > this.#navigatedAt) continue;
      this.#endAs(placeholder, undefined);
      this.#finish(placeholder);
    }
  }
}

const pendingAt = ({ toldAt }: Placeholder) => toldAt + PENDING_AFTER_MS;
const finalAt = ({ endToldAt }: Placeholder) => endToldAt + EXCHANGE_GRACE_MS;
const forgetAt = (placeholder: Placeholder) => placeholder.finalAt + LATE_EXCHANGE_MS;

/** Takes what is due off the front. */
function dueItems<Item>(queue: Item[], now: number, dueAt: (item: Item) => number): Item[] {
  let due = 0;
  for (const item of queue) {
    if (dueAt(item) > now) break;
    due++;
  }
  return due === 0 ? [] : queue.splice(0, due);
}
