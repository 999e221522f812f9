import { createCallLog } from '../../src/core/call-log';
import type { CallId, NetworkId } from '../../src/core/ids';
import { createCallLedger } from '../../src/core/ledger/call-ledger';
import { imbalances } from '../../src/core/ledger/ledger-balance';
import {
  drawnExchange,
  drawnRequest,
  drawnStart,
} from '../../src/core/ledger/ledger-world.fixture';

/** Twenty calls in flight at a time, ten of them the same to the byte. */
const IN_FLIGHT = 20;
const KINDS = 11;
const TARGET_PER_SECOND = 100_000;
const SIZES = [10_000, 100_000, 300_000];

/** Plays so many calls, three events each, and gives the events a second. */
function eventsPerSecond(calls: number): number {
  const log = createCallLog({ maxCalls: calls });
  let now = 0;
  let ids = 0;
  const ledger = createCallLedger({
    log,
    newId: () => `c${++ids}` as CallId,
    openedAt: 0,
    now: () => now,
  });
  const kindOf = (call: number) => Math.max(0, (call % IN_FLIGHT) - IN_FLIGHT + KINDS);
  // Made before: the browser makes them, not the ledger.
  const exchanges = Array.from({ length: KINDS }, (_, kind) => drawnExchange({ call: 0, kind }));
  const starts = Array.from({ length: KINDS }, (_, kind) =>
    drawnStart({ id: 'n' as NetworkId, kind, at: 0 }),
  );
  const begin = performance.now();
  for (let call = 0; call < calls + IN_FLIGHT; call++) {
    now = call;
    const start = starts[kindOf(call)];
    if (call < calls && start)
      ledger.record({ ...start, networkId: `n${call}` as NetworkId, at: call });
    const ended = call - IN_FLIGHT;
    const exchange = exchanges[kindOf(ended)];
    if (ended < 0 || !exchange) continue;
    ledger.record({
      kind: 'finished',
      networkId: `n${ended}` as NetworkId,
      tabId: 1,
      at: call,
      status: 200,
    });
    ledger.exchange({ ...exchange, startedAt: ended }, drawnRequest);
    if (call % 100 === 0) ledger.tick(call);
  }
  const seconds = (performance.now() - begin) / 1000;
  const wrong = imbalances(ledger.balance());
  if (wrong.length > 0 || log.size !== calls)
    throw new Error(`${log.size} rows; ${wrong.join('; ')}`);
  return (calls * 3) / seconds;
}

const results = SIZES.map((calls) => {
  const runs = Array.from({ length: 5 }, () => eventsPerSecond(calls)).sort((a, b) => a - b);
  return { calls, eventsPerSecond: Math.round(runs[2] ?? 0) };
});
console.table(results);
const [small, , large] = results;
const isMet = results.every((it) => it.eventsPerSecond >= TARGET_PER_SECOND);
console.log(`target ${TARGET_PER_SECOND} events a second: ${isMet ? 'met' : 'missed'}`);
console.log(
  `time an event at ${large?.calls} calls / at ${small?.calls}: ${((small?.eventsPerSecond ?? 0) / (large?.eventsPerSecond ?? 1)).toFixed(2)}`,
);
console.log(JSON.stringify({ bench: 'ledger', results }));
