import type { Call } from '../call';
import type { CallLog } from '../call-log';
import { createCall } from '../create-call';
import type { HttpExchange } from '../http-exchange';
import type { CallId, NetworkId } from '../ids';
import type { ApiRequest } from '../request/api-request';
import { type EndRecord, endedCall, pendingCall } from './call-from-record';
import { CallMatching } from './call-matching';
import { DueQueue } from './due-queue';
import type { LedgerBalance } from './ledger-balance';
import { createLedgerCounts } from './ledger-counts';
import type { LifecycleRecord, StartedRecord, StreamingRecord } from './lifecycle-record';
import { listUnderVisit } from './list-under-visit';
import type { NavigationTimes } from './navigation-times';
import { PageVisits } from './page-visits';
import { isReasonless, type Placeholder } from './placeholder';
import { RecentKeys } from './recent-keys';
import { exchangeFingerprint } from './request-fingerprint';
import { TwinBook } from './twin-book';

/** A call that ends sooner never shows as pending: no flicker, no work in bursts. */
const PENDING_AFTER_MS = 200;
/** So long a finished call's exchange is waited for before it counts as never delivered. */
const EXCHANGE_GRACE_MS = 1000;
/** A late exchange can still replace a final row for so long. */
const LATE_EXCHANGE_MS = 5 * 60_000;

export interface CallLedgerOptions {
  readonly log: Pick<CallLog, 'append' | 'replace' | 'get' | 'at' | 'size'>;
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
 *    Where it has neither answer nor reason and the record has one, the row is the record's, whole.
 * 6. Requests of no tab and spare twins are counted; each redirect hop is a row of its own.
 * 7. The balance adds up.
 *
 * Only placeholders, which hold no content, are retired by likeness; content is never joined.
 */
export interface CallLedger {
  exchange(exchange: HttpExchange, request: ApiRequest): void;
  record(record: LifecycleRecord): void;
  /** Whether a record waits for this exchange. */
  awaits(exchange: HttpExchange): boolean;
  /** The tab's page was replaced; told late, it counts as told in time. */
  navigated(times: NavigationTimes): void;
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
  readonly #notYetPending = new DueQueue<Placeholder>(PENDING_AFTER_MS);
  readonly #ended = new DueQueue<Placeholder>(EXCHANGE_GRACE_MS);
  /** Whose rows are theirs, as long as an exchange or a navigation may say more. */
  readonly #final = new DueQueue<Placeholder>(LATE_EXCHANGE_MS);
  readonly #visits: PageVisits;
  /** A call of a page that went may still run. */
  #hasCutOff = false;
  #order = 0;
  readonly #count = createLedgerCounts();

  constructor(options: CallLedgerOptions) {
    this.#options = options;
    this.#visits = new PageVisits(options.openedAt);
  }

  exchange(exchange: HttpExchange, request: ApiRequest): void {
    this.#count.exchanges++;
    const fingerprint = exchangeFingerprint(exchange);
    const pair = this.#twins.pairOf(fingerprint, exchange);
    if (pair !== undefined) {
      this.#count.spareTwins++;
      if (pair.shown === exchange) {
        const visit = this.#options.log.get(pair.id)?.visit ?? this.#visits.current;
        this.#options.log.replace(createCall(pair.id, request, exchange, visit));
      }
      return;
    }
    const placeholder = this.#matching.takePlaceholder(fingerprint, exchange, this.#options.now());
    const id = placeholder?.callId ?? this.#options.newId();
    this.#twins.note(id, fingerprint, exchange, this.#options.now());
    const call =
      this.#reasonOf(placeholder, id, exchange) ??
      createCall(id, request, exchange, placeholder?.visit ?? this.#visits.current);
    if (placeholder !== undefined) this.#retire(placeholder);
    // A row that was cleared in the meantime does not come back in its old place.
    this.#list(call);
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

  awaits(exchange: HttpExchange): boolean {
    return this.#matching.hasPlaceholder(exchangeFingerprint(exchange), exchange);
  }

  navigated(times: NavigationTimes): void {
    this.#visits.navigated(times, this.#options.now());
    this.#hasCutOff = this.#running.size > 0;
    listUnderVisit(this.#visits.current, times, this.#options.log);
    for (const placeholder of this.#running.values()) this.#visits.assign(placeholder);
    for (const placeholder of this.#ended.takeAll()) {
      this.#visits.assign(placeholder);
      if (this.#visits.isCutOff(placeholder)) this.#finish(placeholder);
      else this.#ended.push(placeholder, this.#options.now());
    }
    for (const placeholder of this.#final.items()) {
      const id = placeholder.reasonlessRow ?? placeholder.callId;
      if (id === undefined || !this.#visits.explains(placeholder, EXCHANGE_GRACE_MS)) continue;
      if (this.#options.log.get(id)?.exchange.source !== 'observer') continue;
      this.#list(this.#finalCall(placeholder, id));
    }
  }

  tick(observedUntil = Number.NEGATIVE_INFINITY): void {
    const now = this.#options.now();
    for (const placeholder of this.#notYetPending.takeDue(now)) {
      if (placeholder.state === 'running') this.#showPending(placeholder);
    }
    for (const placeholder of this.#ended.takeDue(now)) this.#finish(placeholder);
    if (this.#hasCutOff && now >= this.#visits.giveUpAt()) this.#giveUpCutOff();
    for (const placeholder of this.#final.takeDue(now)) this.#matching.forget(placeholder);
    this.#matching.expire(now, observedUntil);
    this.#twins.expire(now);
  }

  dueAt(): number | undefined {
    const dues = [
      this.#notYetPending.nextDueAt,
      this.#ended.nextDueAt,
      this.#hasCutOff ? this.#visits.giveUpAt() : undefined,
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
      visit: this.#visits.current,
      state: 'running',
      isStreaming: false,
      end: undefined,
      callId: undefined,
      reasonlessRow: undefined,
      isNeverDelivered: false,
    };
    if (this.#matching.consumeCredit(placeholder, placeholder.toldAt)) {
      placeholder.state = 'retired';
      this.#count.retiredByCredit++;
    }
    // A retired one is kept too, for its end to be known.
    this.#running.set(record.networkId, placeholder);
    this.#hasCutOff ||= this.#visits.isCutOff(placeholder);
    if (placeholder.state === 'running') this.#notYetPending.push(placeholder, placeholder.toldAt);
  }

  #stream({ networkId }: StreamingRecord): void {
    const placeholder = this.#running.get(networkId);
    if (placeholder?.state !== 'running') return;
    placeholder.isStreaming = true;
    const { callId } = placeholder;
    if (callId !== undefined && this.#options.log.get(callId)) {
      this.#list(pendingCall(callId, placeholder, true));
    }
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
    placeholder.end = end;
    const { reasonlessRow } = placeholder;
    if (reasonlessRow !== undefined && end?.kind === 'failed') {
      const call = this.#finalCall(placeholder, reasonlessRow);
      if (this.#options.log.get(reasonlessRow)) this.#list(call);
    }
    if (placeholder.state !== 'running') return;
    placeholder.state = 'ended';
    if (end !== undefined && end.at < this.#options.openedAt) {
      // Never the developer tools' to deliver: nothing to wait for.
      this.#matching.forget(placeholder);
      this.#finish(placeholder);
      return;
    }
    this.#ended.push(placeholder, this.#options.now());
  }

  /** The record's row where the exchange has no reason for its failure and the record has one. */
  #reasonOf(
    placeholder: Placeholder | undefined,
    id: CallId,
    exchange: HttpExchange,
  ): Call | undefined {
    if (placeholder === undefined || !isReasonless(exchange)) return undefined;
    const { end } = placeholder;
    placeholder.reasonlessRow = id;
    this.#final.push(placeholder, this.#options.now());
    return end?.kind === 'failed' ? this.#finalCall(placeholder, id) : undefined;
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
    this.#list(pendingCall(placeholder.callId, placeholder, placeholder.isStreaming));
  }

  #finish(placeholder: Placeholder): void {
    if (placeholder.state !== 'ended') return;
    placeholder.state = 'final';
    this.#final.push(placeholder, this.#options.now());
    placeholder.callId ??= this.#options.newId();
    this.#list(this.#finalCall(placeholder, placeholder.callId));
    this.#count.leftOver++;
    this.#count.rows++;
  }

  /** Puts a call into its row, or at the end of the list, under no earlier page than the row above. */
  #list(call: Call): void {
    const { log } = this.#options;
    const above = log.at(log.size - 1)?.visit ?? 0;
    const visit = log.get(call.id)?.visit ?? Math.max(call.visit, above);
    log.append(visit === call.visit ? call : { ...call, visit });
  }

  /** The call of a final row, by what is known of the tab's pages now. */
  #finalCall(placeholder: Placeholder, id: CallId): Call {
    const { end, isNeverDelivered } = placeholder;
    const why = this.#visits.whyNoBody(placeholder);
    placeholder.isNeverDelivered = why === 'not-delivered' && end?.kind === 'finished';
    this.#count.neverDelivered += Number(placeholder.isNeverDelivered) - Number(isNeverDelivered);
    return endedCall(id, placeholder, end, why);
  }

  /** Ends what still ran when its page went: the browser will not tell of it any more. */
  #giveUpCutOff(): void {
    this.#hasCutOff = false;
    for (const placeholder of this.#running.values()) {
      if (!this.#visits.isCutOff(placeholder)) continue;
      this.#endAs(placeholder, undefined);
      this.#finish(placeholder);
    }
  }
}
