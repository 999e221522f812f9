import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCallLog } from '../call-log';
import type { HttpExchange } from '../http-exchange';
import type { CallId, NetworkId } from '../ids';
import { readOutcome } from '../response/read-outcome';
import { createCallLedger } from './call-ledger';
import { imbalances } from './ledger-balance';
import { drawnExchange, drawnRequest, drawnStart } from './ledger-world.fixture';
import type { LifecycleRecord } from './lifecycle-record';
import type { NavigationTimes } from './navigation-times';

/** A fifth of the runs of a parser's property: 20,000 in `npm test`. */
const CASES = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 15_000) / 5);
/** Longer than anything the ledger waits for, in ms. */
const LONG_AFTER = 90_000;

/** A call as it really happened. */
interface TrueCall {
  readonly kind: number;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly hasFailed: boolean;
  /** Seen by the developer tools; all but its end by the observer. */
  readonly isDelivered: boolean;
  readonly isObserved: boolean;
  /** How late each report is, and whether it comes again. */
  readonly exchangeDelayMs: number;
  readonly startDelayMs: number;
  readonly endDelayMs: number;
  readonly isRepeated: boolean;
  readonly knows: { readonly body: boolean; readonly headers: boolean };
  readonly startSkewMs: number;
}

type Report =
  | { readonly at: number; readonly exchange: HttpExchange; readonly call: number }
  | { readonly at: number; readonly record: LifecycleRecord; readonly call: number }
  | { readonly at: number; readonly navigated: NavigationTimes };

/** Who misses calls: within one class only one source may, or nobody could tell who missed which. */
type Faults = 'none' | 'developer tools miss some' | 'observer misses some';

const delay = () => fc.oneof({ weight: 4, arbitrary: fc.nat(60) }, fc.nat(3500));

function trueCalls(): fc.Arbitrary<readonly TrueCall[]> {
  return fc.array(
    fc.record({
      kind: fc.nat(2),
      startedAt: fc.nat(1500),
      durationMs: fc.nat(1200),
      hasFailed: fc.boolean(),
      isDelivered: fc.boolean(),
      isObserved: fc.boolean(),
      exchangeDelayMs: delay(),
      startDelayMs: delay(),
      endDelayMs: delay(),
      isRepeated: fc.boolean(),
      knows: fc.record({ body: fc.boolean(), headers: fc.boolean() }),
      startSkewMs: fc.integer({ min: -400, max: 400 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
}

interface DrawnNavigation extends NavigationTimes {
  readonly toldAt: number;
}

/** A page that takes its time, told at once or late. */
function drawnNavigation(): fc.Arbitrary<DrawnNavigation> {
  return fc.tuple(fc.nat(4000), fc.nat(1000), fc.nat(4000)).map(([began, loadMs, lateMs]) => ({
    began,
    at: began + loadMs,
    toldAt: began + loadMs + lateMs,
  }));
}

describe('call ledger, any interleaving', () => {
  it('gives each reported call one row or one count, with its own content', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(
        trueCalls(),
        fc.constantFrom<Faults>('none', 'developer tools miss some', 'observer misses some'),
        fc.option(drawnNavigation(), { nil: undefined }),
        (drawn, faults, navigation) => {
          const calls = drawn.map((call) => withFaults(call, faults));
          const played = play(reportsOf(calls, navigation));
          checkBalance(played);
          checkContent(played);
          checkNumbers(played, calls);
        },
      ),
      { numRuns: CASES },
    );
  });
});

function withFaults(call: TrueCall, faults: Faults): TrueCall {
  return {
    ...call,
    isDelivered: faults !== 'developer tools miss some' || call.isDelivered,
    isObserved: faults !== 'observer misses some' || call.isObserved,
  };
}

function reportsOf(
  calls: readonly TrueCall[],
  navigation: DrawnNavigation | undefined,
): readonly Report[] {
  const reports = calls.flatMap((it, call): Report[] => {
    const { kind, startedAt, durationMs, hasFailed, knows } = it;
    const endedAt = startedAt + durationMs;
    const networkId = `n${call}` as NetworkId;
    const list: Report[] = [];
    if (it.isDelivered) {
      const exchange = drawnExchange({ call, kind, at: startedAt, durationMs, hasFailed });
      list.push({ at: endedAt + it.exchangeDelayMs, exchange, call });
    }
    if (it.isObserved) {
      const start = drawnStart({ id: networkId, kind, at: startedAt + it.startSkewMs, knows });
      const toldAt = startedAt + it.startDelayMs;
      const end: LifecycleRecord = hasFailed
        ? {
            kind: 'failed',
            networkId,
            tabId: 1,
            at: endedAt,
            networkError: 'net::ERR_ABORTED',
            isPreflightFailure: false,
          }
        : { kind: 'finished', networkId, tabId: 1, at: endedAt, status: 200 };
      const endToldAt = Math.max(toldAt, endedAt + it.endDelayMs);
      list.push({ at: toldAt, record: start, call }, { at: endToldAt, record: end, call });
      // A background that was killed tells again what it had told.
      if (it.isRepeated) {
        list.push(
          { at: endToldAt + 1, record: start, call },
          { at: endToldAt + 1, record: end, call },
        );
      }
    }
    return list;
  });
  if (navigation !== undefined) reports.push({ at: navigation.toldAt, navigated: navigation });
  return reports.sort((one, other) => one.at - other.at);
}

function play(reports: readonly Report[]) {
  const log = createCallLog();
  let now = 0;
  let ids = 0;
  const ledger = createCallLedger({
    log,
    newId: () => `c${++ids}` as CallId,
    openedAt: -1,
    now: () => now,
  });
  const tickUntil = (until: number) => {
    for (let due = ledger.dueAt(); due !== undefined && due <= until; due = ledger.dueAt()) {
      now = Math.max(now, due);
      ledger.tick();
    }
    now = until;
  };
  for (const report of reports) {
    tickUntil(report.at);
    if ('exchange' in report) ledger.exchange(report.exchange, drawnRequest);
    else if ('record' in report) ledger.record(report.record);
    else ledger.navigated(report.navigated);
  }
  tickUntil(now + LONG_AFTER);
  ledger.tick();
  const rows = Array.from({ length: log.size }, (_, index) => log.at(index));
  const exchanges = reports.flatMap((it) => ('exchange' in it ? [it.exchange] : []));
  return { rows, exchanges, balance: ledger.balance() };
}

type Played = ReturnType<typeof play>;

function checkBalance({ rows, balance }: Played): void {
  expect(imbalances(balance)).toEqual([]);
  expect(balance.rows).toBe(rows.length);
  expect(balance.openRecords).toBe(0);
  expect(balance.openCredits).toBe(0);
}

/** Each exchange is the whole content of exactly one row; all other rows have none. */
function checkContent({ rows, exchanges }: Played): void {
  const shown = new Set<HttpExchange>();
  for (const row of rows) {
    if (row === undefined) throw new Error('a row is missing');
    expect(row.outcome.kind).not.toBe('pending');
    if (row.exchange.source === 'observer') {
      expect(row.exchange.responseBody.kind).toBe('unavailable');
      continue;
    }
    expect(exchanges).toContain(row.exchange);
    expect(shown.has(row.exchange)).toBe(false);
    expect(row.outcome).toEqual(readOutcome(row.exchange, drawnRequest));
    shown.add(row.exchange);
  }
  expect(shown.size).toBe(exchanges.length);
}

function checkNumbers({ rows, balance }: Played, calls: readonly TrueCall[]): void {
  const reported = calls.filter(({ isDelivered, isObserved }) => isDelivered || isObserved);
  const repeated = calls.filter(({ isObserved, isRepeated }) => isObserved && isRepeated);
  expect(rows.length).toBe(reported.length);
  expect(balance.repeated).toBe(2 * repeated.length);
}
