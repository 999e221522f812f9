import type { HttpExchange } from '../http-exchange';
import type { CallId } from '../ids';
import { FingerprintTable } from './fingerprint-table';
import type { RequestFingerprint } from './lifecycle-record';

const LIFETIME_MS = 60_000;

interface Half {
  readonly fingerprint: RequestFingerprint;
  readonly order: number;
  readonly id: CallId;
  readonly exchange: HttpExchange;
  readonly notedAt: number;
}

/** What to do with the second half of a pair. */
export interface TwinPair {
  /** The row that the first half made. */
  readonly id: CallId;
  /** The half to show, whole; the other is spare. */
  readonly shown: HttpExchange;
}

/**
 * Chromium reports a page's fetch that a service worker passed on twice: once for the page, once for
 * the worker, and either may lack the body (Chromium 156). Pairs them, so that they make one row.
 */
export class TwinBook {
  /** Halves whose other half has not come, by which half they are. */
  readonly #waiting = { page: new FingerprintTable<Half>(), worker: new FingerprintTable<Half>() };
  readonly #queue: Half[] = [];
  #order = 0;

  /** The pair that this exchange completes. */
  pairOf(fingerprint: RequestFingerprint, exchange: HttpExchange): TwinPair | undefined {
    const side = sideOf(exchange);
    if (side === undefined) return undefined;
    const others = this.#waiting[side === 'page' ? 'worker' : 'page'];
    // A dedicated worker may make the same call at the same time: its answer is another.
    const other =
      others.first(
        fingerprint,
        (it) => overlap(it.exchange, exchange) && agree(it.exchange, exchange),
      ) ?? others.first(fingerprint, (it) => overlap(it.exchange, exchange));
    if (other === undefined) return undefined;
    others.delete(other);
    const [page, worker] =
      side === 'page' ? [exchange, other.exchange] : [other.exchange, exchange];
    return { id: other.id, shown: hasBody(page) || !hasBody(worker) ? page : worker };
  }

  /** Remembers a half that made a row. */
  note(id: CallId, fingerprint: RequestFingerprint, exchange: HttpExchange, now: number): void {
    const side = sideOf(exchange);
    if (side === undefined) return;
    const half = { id, fingerprint, exchange, order: this.#order++, notedAt: now };
    this.#waiting[side].add(half);
    this.#queue.push(half);
  }

  expire(now: number): void {
    const firstKept = this.#queue.findIndex(({ notedAt }) => now - notedAt <= LIFETIME_MS);
    for (const half of this.#queue.splice(0, firstKept < 0 ? this.#queue.length : firstKept)) {
      this.#waiting.page.delete(half);
      this.#waiting.worker.delete(half);
    }
  }
}

function sideOf({ source }: HttpExchange): 'page' | 'worker' | undefined {
  if (source === 'devtools-through-worker') return 'page';
  return source === 'devtools-no-page' ? 'worker' : undefined;
}

function hasBody({ responseBody }: HttpExchange): boolean {
  return responseBody.kind === 'text' ? responseBody.text !== '' : responseBody.kind === 'binary';
}

/** Whether both can be the same answer; a service worker may also have changed it for the page. */
function agree(one: HttpExchange, other: HttpExchange): boolean {
  const [body, otherBody] = [one.responseBody, other.responseBody];
  if (!hasBody(one) || !hasBody(other)) return true;
  if (body.kind === 'text' && otherBody.kind === 'text') return body.text === otherBody.text;
  return body.kind === otherBody.kind;
}

function overlap(one: HttpExchange, other: HttpExchange): boolean {
  return one.startedAt <= endOf(other) && other.startedAt <= endOf(one);
}

function endOf({ startedAt, durationMs }: HttpExchange): number {
  return startedAt + (durationMs ?? 0);
}
