import { describe, expect, it } from 'vitest';
import { createCallLog } from '../call-log';
import type { CallId, NetworkId } from '../ids';
import { createCallLedger } from './call-ledger';
import { imbalances } from './ledger-balance';
import { drawnExchange, drawnRequest, drawnStart } from './ledger-world.fixture';

/** A ledger over an empty log, with a clock that stands still until it is moved. */
function setUp() {
  const log = createCallLog();
  let now = 0;
  let ids = 0;
  const ledger = createCallLedger({
    log,
    newId: () => `c${++ids}` as CallId,
    openedAt: -1000,
    now: () => now,
  });
  const moveTo = (at: number) => {
    now = at;
    ledger.tick();
  };
  const rows = () =>
    Array.from({ length: log.size }, (_, index) => {
      const call = log.at(index);
      return `${call?.id} ${call?.outcome.kind} ${call?.exchange.source}`;
    });
  return { log, ledger, moveTo, rows };
}
const id = (n: number) => `n${n}` as NetworkId;
const end = (n: number, at: number, status = 200) =>
  ({ kind: 'finished', networkId: id(n), tabId: 1, at, status }) as const;
const fail = (n: number, at: number, networkError = 'net::ERR_ABORTED') =>
  ({
    kind: 'failed',
    networkId: id(n),
    tabId: 1,
    at,
    networkError,
    isPreflightFailure: false,
  }) as const;

describe('call ledger', () => {
  it('makes a complete row of an exchange at once', () => {
    const { ledger, rows } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 success devtools']);
  });

  it('shows a running call only after 200 ms, and replaces its row in place', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    moveTo(199);
    expect(rows()).toEqual([]);
    expect(ledger.dueAt()).toBe(200);
    moveTo(200);
    expect(rows()).toEqual(['c1 pending observer']);
    ledger.exchange(drawnExchange({ call: 9, kind: 1, at: 210 }), drawnRequest);
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 success devtools', 'c2 success devtools']);
  });

  it('says of a running call that its answer streams, whichever is told first', () => {
    const { log, ledger, moveTo } = setUp();
    const streaming = (n: number, at: number) =>
      ({ kind: 'streaming', networkId: id(n), tabId: 1, at }) as const;
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 0 }));
    ledger.record(streaming(1, 10));
    moveTo(300);
    ledger.record(streaming(2, 310));
    ledger.record(streaming(3, 310));
    expect(log.at(0)?.outcome).toEqual({ kind: 'pending', isStreaming: true });
    expect(log.at(1)?.outcome).toEqual({ kind: 'pending', isStreaming: true });
    expect(log.size).toBe(2);
  });

  it('retires the oldest record of the class, never one of another class', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(drawnStart({ id: id(2), kind: 0, at: 1 }));
    ledger.record(drawnStart({ id: id(3), kind: 1, at: 2 }));
    moveTo(300);
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 success devtools', 'c2 pending observer', 'c3 pending observer']);
  });

  it.each([
    { known: 'body', knows: { body: true, headers: false } },
    { known: 'headers', knows: { body: false, headers: true } },
  ])('retires no record of another class where only its $known is known', ({ knows }) => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0, knows }));
    moveTo(300);
    ledger.exchange(drawnExchange({ call: 1, kind: 1, at: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 pending observer', 'c2 success devtools']);
  });

  it('gives a record of which not all is known its turn in a stream of equal calls', () => {
    const { ledger, rows, moveTo } = setUp();
    // The background was killed before it saw the headers.
    const knows = { body: true, headers: false };
    ledger.record(drawnStart({ id: id(0), kind: 0, at: 0, knows }));
    ledger.record(end(0, 100));
    for (let n = 1; n <= 80; n++) {
      const at = n * 100;
      ledger.record(drawnStart({ id: id(n), kind: 0, at }));
      ledger.record(end(n, at + 100));
      moveTo(at);
      ledger.exchange(drawnExchange({ call: n - 1, kind: 0, at: at - 100 }), drawnRequest);
    }
    ledger.exchange(drawnExchange({ call: 80, kind: 0, at: 8000 }), drawnRequest);
    moveTo(20_000);
    expect(rows()).toHaveLength(81);
    expect(rows().filter((row) => !row.includes('success devtools'))).toEqual([]);
  });

  it('prefers the record whose end fits', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(drawnStart({ id: id(2), kind: 0, at: 1 }));
    ledger.record(fail(1, 10));
    ledger.record(end(2, 11));
    ledger.exchange(drawnExchange({ call: 2, kind: 0, at: 1 }), drawnRequest);
    moveTo(2000);
    expect(rows()).toEqual(['c1 success devtools', 'c2 failed observer']);
  });

  it.each(['before', 'after'] as const)(
    'shows the record whole where an exchange without a reason came %s its reason',
    (when) => {
      const { log, ledger, rows, moveTo } = setUp();
      const { networkError: _, ...failed } = drawnExchange({ call: 1, kind: 0, hasFailed: true });
      const reasonless = { ...failed, networkError: undefined };
      ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
      if (when === 'before') ledger.exchange(reasonless, drawnRequest);
      ledger.record(fail(1, 10, 'NS_BINDING_ABORTED'));
      if (when === 'after') ledger.exchange(reasonless, drawnRequest);
      moveTo(2000);
      expect(rows()).toEqual(['c1 failed observer']);
      expect(log.at(0)?.outcome).toMatchObject({ failure: { kind: 'aborted' } });
      expect(imbalances(ledger.balance())).toEqual([]);
    },
  );

  it('lets a credit swallow the record that comes after its exchange', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 4000 }));
    ledger.record(end(1, 4100));
    moveTo(9000);
    expect(rows()).toEqual(['c1 success devtools']);
    ledger.record(drawnStart({ id: id(2), kind: 0, at: 4200 }));
    moveTo(9300);
    expect(rows()).toEqual(['c1 success devtools', 'c2 pending observer']);
  });

  it.each([
    ['started more than 5 s from it', 5001, 0],
    ['comes more than 60 s after it', 0, 60_001],
  ])('keeps a credit from a record that %s', (_, startedAt, toldAt) => {
    const { ledger, rows, moveTo } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    moveTo(toldAt);
    ledger.record(drawnStart({ id: id(1), kind: 0, at: startedAt }));
    moveTo(toldAt + 300);
    expect(rows()).toEqual(['c1 success devtools', 'c2 pending observer']);
  });

  it('drops credits of which the observer has told all', () => {
    const { ledger } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    ledger.tick(4000);
    expect(ledger.balance().openCredits).toBe(1);
    ledger.tick(5001);
    expect(ledger.balance()).toMatchObject({ openCredits: 0, creditsExpired: 1 });
  });

  it('makes a final row 1 s after the end, which a late exchange replaces', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    moveTo(50);
    ledger.record(end(1, 50));
    moveTo(1049);
    expect(rows()).toEqual([]);
    moveTo(1050);
    expect(rows()).toEqual(['c1 unknown observer']);
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 success devtools']);
    expect(ledger.balance()).toMatchObject({ leftOver: 0, retiredByExchange: 1, rows: 1 });
  });

  it('makes final rows at once on navigation, and says so', () => {
    const { log, ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 0 }));
    ledger.record(drawnStart({ id: id(3), kind: 2, at: 0 }));
    ledger.record(fail(1, 100, 'net::ERR_FAILED'));
    ledger.record(end(2, 100));
    ledger.navigated({ began: 101, at: 101 });
    expect(rows()).toEqual(['c1 failed observer', 'c2 unknown observer']);
    expect(log.at(0)?.outcome).toMatchObject({ failure: { kind: 'navigated' } });
    expect(log.at(1)?.outcome).toMatchObject({ reason: 'navigated' });
    moveTo(4999);
    expect(rows().at(-1)).toBe('c3 pending observer');
    moveTo(5001);
    expect(rows().at(-1)).toBe('c3 unknown observer');
  });

  it('lists under the new page what it did before its navigation was told', () => {
    const { log, ledger, moveTo } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    moveTo(1000);
    ledger.exchange(drawnExchange({ call: 3, kind: 2, at: 900 }), drawnRequest);
    // The page before, of which the observer tells late.
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 390 }));
    ledger.record(fail(2, 400, 'net::ERR_FAILED'));
    ledger.record(drawnStart({ id: id(4), kind: 3, at: 950 }));
    ledger.record(drawnStart({ id: id(6), kind: 5, at: 960 }));
    ledger.record(end(6, 970));
    moveTo(2500);
    ledger.navigated({ began: 395, at: 500 });
    // Answers of rows that were there, and of one that was not.
    ledger.exchange(drawnExchange({ call: 4, kind: 3, at: 950 }), drawnRequest);
    ledger.exchange(drawnExchange({ call: 6, kind: 5, at: 960 }), drawnRequest);
    ledger.exchange(drawnExchange({ call: 5, kind: 4, at: 2400 }), drawnRequest);
    const visits = Array.from({ length: log.size }, (_, index) => log.at(index)?.visit);
    expect(visits).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('ends at once, on navigation, only what the page that went had left', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 390 }));
    ledger.record(fail(1, 400, 'net::ERR_FAILED'));
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 600 }));
    ledger.record(end(2, 610));
    ledger.navigated({ began: 395, at: 500 });
    expect(rows()).toEqual(['c1 failed observer']);
    moveTo(1000);
    expect(rows()).toEqual(['c1 failed observer', 'c2 unknown observer']);
  });

  it('says of rows that were final what a navigation that is told late explains', () => {
    const { log, ledger, moveTo } = setUp();
    const reasons = () =>
      [0, 1, 2, 3].map((index) => {
        const outcome = log.at(index)?.outcome;
        return outcome?.kind === 'failed' ? outcome.failure.kind : outcome;
      });
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(end(1, 100));
    moveTo(1100);
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 1200 }));
    ledger.record(drawnStart({ id: id(3), kind: 2, at: 1200 }));
    moveTo(2000);
    ledger.record(end(2, 1980));
    ledger.record(fail(3, 2001, 'NS_BINDING_ABORTED'));
    // The new page's own.
    ledger.record(drawnStart({ id: id(4), kind: 3, at: 2600 }));
    ledger.record(end(4, 2700));
    moveTo(4000);
    const undelivered = { kind: 'unknown', reason: 'not-delivered' };
    expect(reasons()).toEqual([undelivered, undelivered, 'aborted', undelivered]);
    ledger.navigated({ began: 2000, at: 2500 });
    const navigated = { kind: 'unknown', reason: 'navigated' };
    expect(reasons()).toEqual([undelivered, navigated, 'navigated', undelivered]);
    expect(ledger.balance()).toMatchObject({ neverDelivered: 2, leftOver: 4 });
    // An answer that comes after all is shown all the same.
    ledger.exchange(drawnExchange({ call: 2, kind: 1, at: 1200 }), drawnRequest);
    expect(log.at(1)?.outcome.kind).toBe('success');
    expect(ledger.balance()).toMatchObject({ neverDelivered: 2, leftOver: 3 });
    expect(imbalances(ledger.balance())).toEqual([]);
  });

  it('says so too where an exchange without a reason has ended the waiting', () => {
    const { log, ledger } = setUp();
    const reasonless = (kind: number) => ({
      ...drawnExchange({ call: kind, kind, at: 0, hasFailed: true }),
      networkError: undefined,
    });
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(fail(1, 100, 'NS_BINDING_ABORTED'));
    ledger.exchange(reasonless(0), drawnRequest);
    ledger.record(drawnStart({ id: id(2), kind: 1, at: 0 }));
    ledger.exchange(reasonless(1), drawnRequest);
    ledger.record(fail(2, 110, 'NS_BINDING_ABORTED'));
    const kinds = () =>
      [0, 1].map((index) => {
        const outcome = log.at(index)?.outcome;
        return outcome?.kind === 'failed' && outcome.failure.kind;
      });
    expect(kinds()).toEqual(['aborted', 'aborted']);
    ledger.navigated({ began: 90, at: 120 });
    expect(kinds()).toEqual(['navigated', 'navigated']);
    expect(imbalances(ledger.balance())).toEqual([]);
  });

  it('says of calls that ended before DevTools opened that their answer was not kept', () => {
    const { log, ledger, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: -5000 }));
    ledger.record(end(1, -4000));
    moveTo(1000);
    expect(log.at(0)?.outcome).toEqual({ kind: 'unknown', reason: 'before-devtools' });
  });

  it('keeps the row of a call that ended before DevTools opened from the exchange of the same call later', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: -3000 }));
    ledger.record(end(1, -2000));
    ledger.exchange(drawnExchange({ call: 2, kind: 0, at: 0 }), drawnRequest);
    moveTo(2000);
    expect(rows()).toEqual(['c1 unknown observer', 'c2 success devtools']);
    expect(imbalances(ledger.balance())).toEqual([]);
  });

  it('gives each redirect hop its own row', () => {
    const { log, ledger, rows, moveTo } = setUp();
    const hop = {
      kind: 'redirected',
      networkId: id(1),
      tabId: 1,
      at: 5,
      status: 307,
      redirectUrl: '/b',
    } as const;
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    ledger.record(hop);
    ledger.record(drawnStart({ id: id(1), kind: 1, at: 6 }));
    ledger.record(end(1, 10));
    moveTo(2000);
    expect(rows()).toEqual(['c1 failed observer', 'c2 unknown observer']);
    expect(log.at(0)?.outcome).toMatchObject({
      failure: { kind: 'redirected', redirectUrl: '/b' },
    });
  });

  it('counts what belongs to no tab, what is told twice, and ends without a start', () => {
    const { ledger, rows, moveTo } = setUp();
    ledger.record({ ...drawnStart({ id: id(1), kind: 0, at: 0 }), tabId: -1 });
    ledger.record(drawnStart({ id: id(2), kind: 0, at: 0 }));
    ledger.record(drawnStart({ id: id(2), kind: 0, at: 0 }));
    ledger.record(end(3, 0));
    moveTo(300);
    expect(rows()).toEqual(['c1 pending observer']);
    expect(ledger.balance()).toMatchObject({
      notAttributable: 1,
      repeated: 1,
      endsWithoutStart: 1,
    });
  });

  const PAGE = 'devtools-through-worker';
  const WORKER = 'devtools-no-page';
  it.each([
    { name: 'both with a body, page first', order: [PAGE, WORKER], empty: undefined, shown: PAGE },
    {
      name: 'both with a body, worker first',
      order: [WORKER, PAGE],
      empty: undefined,
      shown: PAGE,
    },
    { name: 'page without one, page first', order: [PAGE, WORKER], empty: PAGE, shown: WORKER },
    { name: 'page without one, worker first', order: [WORKER, PAGE], empty: PAGE, shown: WORKER },
    { name: 'worker without one, worker first', order: [WORKER, PAGE], empty: WORKER, shown: PAGE },
  ] as const)(
    'makes one whole row of a service worker’s pair: $name',
    ({ order, empty, shown }) => {
      const { ledger, rows, log } = setUp();
      for (const source of order) {
        const body = source === empty ? '' : `{"Response":{"RequestId":"${source}"}}`;
        ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0, source, body }), drawnRequest);
      }
      expect(rows()).toEqual([`c1 success ${shown}`]);
      expect(log.at(0)?.outcome).toMatchObject({ requestId: shown });
      expect(imbalances(ledger.balance())).toEqual([]);
      expect(ledger.balance().spareTwins).toBe(1);
    },
  );

  it('leaves a worker’s own fetch and an unpaired page’s entry their rows', () => {
    const { ledger, rows } = setUp();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0, source: WORKER }), drawnRequest);
    ledger.exchange(drawnExchange({ call: 2, kind: 1, at: 0, source: PAGE }), drawnRequest);
    ledger.exchange(drawnExchange({ call: 3, kind: 0, at: 5000, source: PAGE }), drawnRequest);
    expect(rows()).toHaveLength(3);
  });

  it('does not bring a cleared pending row back', () => {
    const { log, ledger, rows, moveTo } = setUp();
    ledger.record(drawnStart({ id: id(1), kind: 0, at: 0 }));
    moveTo(300);
    const undo = log.clear();
    ledger.exchange(drawnExchange({ call: 1, kind: 0, at: 0 }), drawnRequest);
    expect(rows()).toEqual(['c1 success devtools']);
    undo();
    expect(rows()).toEqual(['c1 success devtools']);
  });
});
