import { describe, expect, it } from 'vitest';
import type { NetworkId } from '../ids';
import { imbalances } from './ledger-balance';
import { drawnExchange, drawnRequest, drawnStart } from './ledger-world.fixture';
import { createTabRecorder } from './tab-recorder';

const OPENED_AT = -1000;
const id = (n: number) => `n${n}` as NetworkId;
const start = (n: number, kind = n, at = 0) => drawnStart({ id: id(n), kind, at });
const end = (n: number, at = 0) =>
  ({ kind: 'finished', networkId: id(n), tabId: 1, at, status: 200 }) as const;

/** A recorder whose clock and alarms move only when told; `wokenIn` are the delays it asked for. */
function setUp() {
  const errors: unknown[] = [];
  const wokenIn: number[] = [];
  let alarms: { readonly at: number; readonly wake: () => void }[] = [];
  let now = 0;
  const recorder = createTabRecorder({
    openedAt: OPENED_AT,
    now: () => now,
    wakeIn: (delayMs, wake) => {
      wokenIn.push(delayMs);
      alarms.push({ at: now + delayMs, wake });
    },
    onListenerError: (error) => errors.push(error),
  });
  const moveTo = (at: number) => {
    now = at;
    const due = alarms.filter((it) => it.at <= at);
    alarms = alarms.filter((it) => it.at > at);
    for (const { wake } of due) wake();
  };
  const rows = () =>
    Array.from({ length: recorder.log.size }, (_, index) => {
      const call = recorder.log.at(index);
      return `${call?.id} ${call?.outcome.kind}`;
    });
  const exchange = (call: number, kind = call) =>
    recorder.exchange(drawnExchange({ call, kind }), drawnRequest);
  const records = (...list: Parameters<typeof recorder.records>[0]) =>
    recorder.records(list, Number.NEGATIVE_INFINITY, 0);
  return { recorder, moveTo, rows, exchange, records, errors, wokenIn };
}

describe('a paused recorder', () => {
  it('lists no exchange, and counts each', () => {
    const { recorder, rows, exchange } = setUp();
    recorder.setPaused(true);
    exchange(1);
    exchange(2);
    expect(rows()).toEqual([]);
    expect(recorder.state()).toMatchObject({ isPaused: true, pausedCount: 2 });
  });

  it('goes on when resumed, and counts anew with the next pause', () => {
    const { recorder, rows, exchange } = setUp();
    recorder.setPaused(true);
    exchange(1);
    recorder.setPaused(false);
    exchange(2);
    expect(rows()).toEqual(['c1 success']);
    recorder.setPaused(true);
    expect(recorder.state().pausedCount).toBe(0);
  });

  it('starts no pending row, and still ends those that had begun', () => {
    const { recorder, rows, records, moveTo } = setUp();
    records(start(1));
    moveTo(200);
    recorder.setPaused(true);
    records(start(2), end(1, 210));
    moveTo(1210);
    expect(rows()).toEqual(['c1 unknown']);
  });

  it('completes a call that had begun with its exchange, which is then in no count', () => {
    const { recorder, rows, records, exchange, moveTo } = setUp();
    records(start(1));
    moveTo(200);
    recorder.setPaused(true);
    exchange(1);
    records(end(1, 210));
    moveTo(5000);
    expect(rows()).toEqual(['c1 success']);
    expect(recorder.state()).toMatchObject({ pausedCount: 0, withheldCount: 0 });
    expect(imbalances(recorder.balance())).toEqual([]);
  });

  it('lists no second exchange of the class in place of the one that had begun', () => {
    const { recorder, rows, records, exchange } = setUp();
    records(start(1));
    recorder.setPaused(true);
    exchange(1);
    exchange(2, 1);
    exchange(3);
    expect(rows()).toEqual(['c1 success']);
    expect(recorder.state().pausedCount).toBe(2);
  });
});

describe('a navigation', () => {
  it('keeps the calls while the log is preserved, and lists new ones under the next page', () => {
    const { recorder, rows, exchange } = setUp();
    exchange(1);
    recorder.navigated('https://b.test/', { began: 5, at: 5 });
    exchange(2);
    expect(rows()).toEqual(['c1 success', 'c2 success']);
    expect([recorder.log.at(0)?.visit, recorder.log.at(1)?.visit]).toEqual([0, 1]);
  });

  it('clears the calls while it is not, those it ended itself too', () => {
    const { recorder, rows, exchange, records } = setUp();
    recorder.setPreservesLog(false);
    exchange(1);
    records(start(2), end(2));
    recorder.navigated('https://b.test/', { began: 5, at: 5 });
    expect(rows()).toEqual([]);
    exchange(3);
    expect(rows()).toHaveLength(1);
  });

  it('that is told late keeps what the new page had done, and lists it there', () => {
    const { recorder, rows, exchange, records } = setUp();
    exchange(1);
    records(start(2), start(3));
    recorder.setPreservesLog(false);
    const at = recorder.log.at(0)?.exchange.startedAt ?? 0;
    recorder.navigated('https://b.test/', { began: at, at });
    expect(rows()).toEqual(['c1 success']);
    exchange(2);
    exchange(4);
    expect(rows()).toHaveLength(3);
    for (let index = 0; index < 3; index++) expect(recorder.log.at(index)?.visit).toBe(1);
  });

  it('is remembered with its address, the first page from when it was found', () => {
    const { recorder } = setUp();
    recorder.foundUrl('https://a.test/');
    recorder.navigated('https://b.test/', { began: 5, at: 5 });
    expect(recorder.state().visits).toEqual([
      { url: 'https://a.test/', at: OPENED_AT },
      { url: 'https://b.test/', at: 5 },
    ]);
  });

  it('is not renamed by an address that was found late', () => {
    const { recorder } = setUp();
    recorder.navigated('https://b.test/', { began: 5, at: 5 });
    recorder.foundUrl('https://c.test/');
    expect(recorder.state().visits.map(({ url }) => url)).toEqual(['', 'https://b.test/']);
  });
});

describe('the withheld count', () => {
  it('counts calls that finished here without their exchange, as the grace ends', () => {
    const { recorder, records, moveTo } = setUp();
    records(start(1), start(2), end(1), end(2));
    moveTo(999);
    expect(recorder.state().withheldCount).toBe(0);
    moveTo(1000);
    expect(recorder.state().withheldCount).toBe(2);
  });

  it('takes a call back whose exchange came late after all', () => {
    const { recorder, records, exchange, moveTo } = setUp();
    records(start(1), end(1));
    moveTo(1000);
    exchange(1);
    records();
    expect(recorder.state().withheldCount).toBe(0);
  });

  it('does not count what ended before DevTools opened', () => {
    const { recorder, records, moveTo } = setUp();
    records(start(1, 1, OPENED_AT - 500), end(1, OPENED_AT - 400));
    moveTo(1000);
    expect(recorder.state().withheldCount).toBe(0);
  });
});

describe('wake-ups', () => {
  it('are asked for when the ledger is next due: pending after 200 ms, final 1 s after the end', () => {
    const { records, rows, moveTo, wokenIn } = setUp();
    records(start(1));
    expect(wokenIn).toEqual([200]);
    moveTo(200);
    expect(rows()).toEqual(['c1 pending']);
    records(end(1, 200));
    expect(wokenIn).toEqual([200, 1000]);
    moveTo(1200);
    expect(rows()).toEqual(['c1 unknown']);
    expect(wokenIn).toHaveLength(2);
  });

  it('are asked for once, however many calls wait for the same or a later one', () => {
    const { records, moveTo, wokenIn } = setUp();
    records(start(1), start(2));
    moveTo(50);
    records(start(3));
    expect(wokenIn).toEqual([200]);
    moveTo(200);
    expect(wokenIn).toEqual([200, 50]);
  });

  it('are not asked for where nothing waits', () => {
    const { exchange, wokenIn } = setUp();
    exchange(1);
    expect(wokenIn).toEqual([]);
  });

  it('are asked for after a navigation, for what was cut off', () => {
    const { recorder, records, rows, moveTo, wokenIn } = setUp();
    records(start(1));
    moveTo(200);
    recorder.navigated('https://b.test/', { began: 300, at: 300 });
    expect(wokenIn).toEqual([200, 5000]);
    moveTo(5200);
    expect(rows()).toEqual(['c1 unknown']);
  });
});

describe('listeners', () => {
  it('are told of each change in the state, after it, until they leave', () => {
    const { recorder } = setUp();
    const told: boolean[] = [];
    const leave = recorder.subscribe(() => told.push(recorder.state().isPaused));
    recorder.setPaused(true);
    recorder.setPaused(false);
    leave();
    recorder.setPaused(true);
    expect(told).toEqual([true, false]);
  });

  it('that throw are dropped and reported once; the others are told all the same', () => {
    const { recorder, errors } = setUp();
    let toldCount = 0;
    recorder.subscribe(() => {
      throw new Error('dead window');
    });
    recorder.subscribe(() => toldCount++);
    recorder.gone();
    recorder.grants(['<all_urls>']);
    expect(toldCount).toBe(2);
    expect(errors).toEqual([new Error('dead window')]);
    expect(recorder.state()).toMatchObject({ isGone: true, grantedOrigins: ['<all_urls>'] });
  });

  it('are not told of a call', () => {
    const { recorder, exchange } = setUp();
    let toldCount = 0;
    recorder.subscribe(() => toldCount++);
    exchange(1);
    expect(toldCount).toBe(0);
  });
});

describe('records that the ring had dropped', () => {
  it('are added up', () => {
    const { recorder } = setUp();
    recorder.records([], 0, 3);
    recorder.records([], 0, 0);
    recorder.records([], 0, 2);
    expect(recorder.state().droppedRecords).toBe(5);
  });
});
