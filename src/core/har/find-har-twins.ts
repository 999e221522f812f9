import { readHarEntry } from '../har-entry';
import type { HttpExchange } from '../http-exchange';
import type { CallId } from '../ids';
import { asJsonObject } from '../json/read-json-object';
import { exchangeFingerprint } from '../ledger/request-fingerprint';
import { TwinBook } from '../ledger/twin-book';
import { readHarBody } from './read-har-body';

/** What becomes of the entries of pairs, by their places in the file. */
export interface HarTwins {
  /** Entries that make no row. */
  readonly spare: ReadonlySet<number>;
  /** Where another entry, whole, stands for this one: it has the body. */
  readonly shownInstead: ReadonlyMap<number, number>;
}

const NONE: HarTwins = { spare: new Set(), shownInstead: new Map() };

/**
 * Finds what Chromium lists twice, by the same rules as while it records: a page's call that its
 * service worker passed on. Files of others have none.
 */
export function findHarTwins(entries: readonly unknown[]): HarTwins {
  if (!entries.some(isThroughWorker)) return NONE;
  const spare = new Set<number>();
  const shownInstead = new Map<number, number>();
  const book = new TwinBook();
  const placeOf = new Map<HttpExchange, number>();
  entries.forEach((value, place) => {
    const exchange = exchangeOf(value);
    if (exchange === undefined) return;
    placeOf.set(exchange, place);
    const fingerprint = exchangeFingerprint(exchange);
    const pair = book.pairOf(fingerprint, exchange);
    if (pair === undefined) {
      book.note(String(place) as CallId, fingerprint, exchange, 0);
      return;
    }
    const first = Number(pair.id);
    spare.add(place);
    if (placeOf.get(pair.shown) === place) shownInstead.set(first, place);
  });
  return { spare, shownInstead };
}

function isThroughWorker(value: unknown): boolean {
  return responseOf(value)?._fetchedViaServiceWorker === true;
}

/** `undefined` for what can be no half of a pair. */
function exchangeOf(value: unknown): HttpExchange | undefined {
  const entry = readHarEntry(value);
  if (entry === undefined || entry.exchange.source === 'devtools') return undefined;
  const { body } = readHarBody(responseOf(value)?.content, entry, false);
  return { ...entry.exchange, responseBody: body };
}

function responseOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return asJsonObject(asJsonObject(value)?.response);
}
