import type { HttpExchange } from '../http-exchange';
import { type ExchangeFacts, exchangeFacts } from './exchange-facts';
import { FingerprintTable } from './fingerprint-table';
import type { RequestFingerprint } from './lifecycle-record';
import { canBeOfOneCall, type Placeholder, START_TOLERANCE_MS } from './placeholder';
import { isSameRequest } from './request-fingerprint';

/** A record that has not come so long after its exchange does not come any more. */
const CREDIT_LIFETIME_MS = 60_000;
/** Without an observer nothing consumes credits; this bounds what a long burst leaves. */
const MAX_CREDITS = 20_000;

/** An exchange whose record has not come. */
interface Credit {
  readonly fingerprint: RequestFingerprint;
  readonly order: number;
  readonly exchange: ExchangeFacts;
  readonly leftAt: number;
  isOpen: boolean;
}

/**
 * A record of which body or headers are not known, and the exchange that it was taken for. Should
 * another exchange fit nothing else, the two may have been the wrong pair.
 */
interface LooseLink {
  /** The record's. */
  readonly fingerprint: RequestFingerprint;
  readonly order: number;
  readonly placeholder: Placeholder;
  exchange: { readonly fingerprint: RequestFingerprint; readonly exchange: ExchangeFacts };
  readonly linkedAt: number;
}

type ExchangeSide = LooseLink['exchange'];

interface FoundCredit {
  /** The one to consume. */
  readonly credit: Credit;
  /** The exchange that the record now counts as a report of. */
  readonly exchange: ExchangeSide;
}

/**
 * Pairs records with exchanges of the same request: nothing but which placeholder goes. Each is
 * paired at most once, and as many are paired as their fingerprints allow.
 */
export class CallMatching {
  readonly #placeholders = new FingerprintTable<Placeholder>();
  readonly #credits = new FingerprintTable<Credit>();
  readonly #links = new FingerprintTable<LooseLink>();
  readonly #creditQueue: Credit[] = [];
  readonly #linkQueue: LooseLink[] = [];
  #order = 0;
  creditsLeft = 0;
  creditsConsumed = 0;
  creditsExpired = 0;

  get openCredits(): number {
    return this.#credits.size;
  }

  /** Whether a placeholder would go because of this exchange. */
  hasPlaceholder(fingerprint: RequestFingerprint, exchange: HttpExchange): boolean {
    const facts = exchangeFacts(exchange);
    const fits = (it: Placeholder) => canBeOfOneCall(it, facts, 'perhaps');
    return this.#placeholders.first(fingerprint, fits) !== undefined;
  }

  /** The placeholder that goes because of this exchange; without one the exchange leaves a credit. */
  takePlaceholder(
    fingerprint: RequestFingerprint,
    exchange: HttpExchange,
    now: number,
  ): Placeholder | undefined {
    const side = { fingerprint, exchange: exchangeFacts(exchange) };
    const placeholder = this.#findPlaceholder(side, now, new Set());
    if (placeholder === undefined) this.#leaveCredit(side, now);
    else this.#placeholders.delete(placeholder);
    return placeholder;
  }

  /** True where the record's exchange was there before it; without one it waits for its exchange. */
  consumeCredit(placeholder: Placeholder, now: number): boolean {
    const found = this.#findCredit(placeholder, new Set());
    if (found === undefined) {
      this.#placeholders.add(placeholder);
      return false;
    }
    const { credit, exchange } = found;
    this.#link(placeholder, exchange, now);
    credit.isOpen = false;
    this.#credits.delete(credit);
    this.creditsConsumed++;
    return true;
  }

  /** No exchange is waited for any more. */
  forget(placeholder: Placeholder): void {
    this.#placeholders.delete(placeholder);
  }

  /** Drops what is too old, or what the observer, which has told all until then, cannot know of. */
  expire(now: number, observedUntil: number): void {
    const isKept = ({ isOpen, leftAt, exchange }: Credit) =>
      isOpen &&
      now - leftAt <= CREDIT_LIFETIME_MS &&
      // A start is told once its headers are sent, which is before its end at the latest.
      observedUntil <= exchange.startedAt + Math.max(START_TOLERANCE_MS, exchange.durationMs ?? 0);
    for (const credit of takeUntil(this.#creditQueue, isKept)) this.#dropCredit(credit);
    const isFresh = ({ linkedAt }: LooseLink) => now - linkedAt <= CREDIT_LIFETIME_MS;
    for (const link of takeUntil(this.#linkQueue, isFresh)) this.#links.delete(link);
  }

  #findPlaceholder(
    side: ExchangeSide,
    now: number,
    tried: Set<LooseLink>,
  ): Placeholder | undefined {
    const { fingerprint, exchange } = side;
    const waiting =
      this.#placeholders.oldest(fingerprint, (it) => canBeOfOneCall(it, exchange, 'surely')) ??
      this.#placeholders.oldest(fingerprint, (it) => canBeOfOneCall(it, exchange, 'perhaps'));
    if (waiting !== undefined) {
      this.#link(waiting, side, now);
      return waiting;
    }
    // Perhaps an earlier exchange took this one's record, and there is another for that one.
    for (const link of this.#links.all(fingerprint)) {
      if (tried.has(link) || !canBeOfOneCall(link.placeholder, exchange, 'perhaps')) continue;
      tried.add(link);
      const placeholder = this.#findPlaceholder(link.exchange, now, tried);
      if (placeholder === undefined) continue;
      link.exchange = side;
      return placeholder;
    }
    return undefined;
  }

  #findCredit(placeholder: Placeholder, tried: Set<LooseLink>): FoundCredit | undefined {
    const fits = ({ exchange }: { readonly exchange: ExchangeFacts }) =>
      canBeOfOneCall(placeholder, exchange, 'perhaps');
    const credit = this.#credits.first(placeholder.fingerprint, fits);
    if (credit !== undefined) return { credit, exchange: credit };
    // Perhaps an earlier record consumed this one's credit, and there is another for that one.
    for (const link of this.#linkQueue) {
      const { exchange } = link;
      const isOfRecord = isSameRequest(exchange.fingerprint, placeholder.fingerprint);
      if (tried.has(link) || !isOfRecord || !fits(exchange)) continue;
      tried.add(link);
      const other = this.#findCredit(link.placeholder, tried);
      if (other === undefined) continue;
      link.exchange = other.exchange;
      return { credit: other.credit, exchange };
    }
    return undefined;
  }

  #link(placeholder: Placeholder, exchange: ExchangeSide, now: number): void {
    const { fingerprint } = placeholder;
    if (fingerprint.body !== undefined && fingerprint.headers !== undefined) return;
    const link = { fingerprint, order: this.#order++, placeholder, exchange, linkedAt: now };
    this.#links.add(link);
    this.#linkQueue.push(link);
  }

  #leaveCredit({ fingerprint, exchange }: ExchangeSide, now: number): void {
    const credit = { fingerprint, order: this.#order++, exchange, leftAt: now, isOpen: true };
    this.#credits.add(credit);
    this.#creditQueue.push(credit);
    this.creditsLeft++;
    if (this.#credits.size > MAX_CREDITS) {
      // A tenth at once, so that a full book costs no shift a call.
      for (const old of this.#creditQueue.splice(0, MAX_CREDITS / 10)) this.#dropCredit(old);
    }
  }

  #dropCredit(credit: Credit): void {
    if (!credit.isOpen) return;
    credit.isOpen = false;
    this.#credits.delete(credit);
    this.creditsExpired++;
  }
}

/** Takes everything off the front up to the first that is kept. */
function takeUntil<Item>(queue: Item[], isKept: (item: Item) => boolean): readonly Item[] {
  const firstKept = queue.findIndex(isKept);
  return queue.splice(0, firstKept < 0 ? queue.length : firstKept);
}
