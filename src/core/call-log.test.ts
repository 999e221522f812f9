import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from './call';
import { type CallLogChange, createCallLog } from './call-log';
import { createCall } from './create-call';
import type { CallId } from './ids';
import { drawnExchange, drawnRequest } from './ledger/ledger-world.fixture';

const ERROR_BODY = '{"Response":{"Error":{"Code":"A","Message":""},"RequestId":"r"}}';

function call(id: string, body?: string): Call {
  const exchange = drawnExchange({ call: 0, kind: 0, ...(body !== undefined && { body }) });
  return createCall(id as CallId, drawnRequest, exchange, 0);
}
const ids = (log: ReturnType<typeof createCallLog>) =>
  Array.from({ length: log.size }, (_, index) => log.at(index)?.id);

describe('call log', () => {
  it('drops the oldest call when it is full, and counts it', () => {
    const log = createCallLog({ maxCalls: 2 });
    for (const id of ['a', 'b', 'c']) log.append(call(id));
    expect(ids(log)).toEqual(['b', 'c']);
    expect(log.evictedCount).toBe(1);
    expect(log.get('a' as CallId)).toBeUndefined();
    expect(log.at(-1)).toBeUndefined();
    expect(log.at(2)).toBeUndefined();
  });

  it('replaces in place, and not what is gone', () => {
    const log = createCallLog();
    for (const id of ['a', 'b']) log.append(call(id));
    const changed = call('a', ERROR_BODY);
    expect(log.replace(changed)).toBe(true);
    expect(log.at(0)).toBe(changed);
    expect(log.replace(call('x'))).toBe(false);
    expect(log.size).toBe(2);
  });

  it('puts cleared calls back before newer ones, once', () => {
    const log = createCallLog();
    log.append(call('a'));
    log.append(call('b'));
    const undo = log.clear();
    expect(log.size).toBe(0);
    log.append(call('c'));
    log.append(call('b'));
    undo();
    expect(ids(log)).toEqual(['a', 'c', 'b']);
    undo();
    expect(ids(log)).toEqual(['a', 'c', 'b']);
  });

  it('takes out all but what it is to keep', () => {
    const log = createCallLog();
    for (const id of ['a', 'b', 'c']) log.append(call(id));
    const undo = log.clear(({ id }) => id === 'b');
    expect(ids(log)).toEqual(['b']);
    undo();
    expect(ids(log)).toEqual(['a', 'c', 'b']);
  });

  it('drops a listener that throws, reports it once, and tells the others', () => {
    const errors: unknown[] = [];
    const log = createCallLog({ onListenerError: (error) => errors.push(error) });
    const told: CallLogChange['kind'][] = [];
    log.subscribe(() => {
      throw new Error('dead window');
    });
    log.subscribe((change) => told.push(change.kind));
    log.append(call('a'));
    log.append(call('b'));
    expect(told).toEqual(['appended', 'appended']);
    expect(errors).toHaveLength(1);
    expect(log.listenerCount).toBe(1);
  });

  it('drops bodies of errors last, else the oldest first; their rows stay and say so', () => {
    const body = `{"Response":{"RequestId":"r","Text":"${'x'.repeat(100)}"}}`;
    const log = createCallLog({ maxBodyLength: 2 * body.length + ERROR_BODY.length });
    log.append(call('error', ERROR_BODY));
    for (const id of ['old', 'middle', 'new']) log.append(call(id, body));
    const bodies = Array.from({ length: 4 }, (_, index) => log.at(index)?.exchange.responseBody);
    expect(bodies.map((it) => it?.kind)).toEqual(['text', 'unavailable', 'text', 'text']);
    expect(bodies[1]).toEqual({ kind: 'unavailable', reason: 'evicted' });
    expect(log.at(1)?.outcome).toMatchObject({ kind: 'success', requestId: 'r' });
    expect(log.evictedBodyCount).toBe(1);
  });

  it('drops the oldest rows at once when the limit is lowered, counts them and tells of each', () => {
    const log = createCallLog({ maxCalls: 5 });
    for (const id of ['a', 'b', 'c', 'd']) log.append(call(id));
    const gone: string[] = [];
    log.subscribe((change) => {
      if (change.kind === 'evicted') gone.push(change.call.id);
    });
    log.setLimits({ maxCalls: 2, maxBodyLength: 1000 });
    expect(gone).toEqual(['a', 'b']);
    expect(ids(log)).toEqual(['c', 'd']);
    expect(log.evictedCount).toBe(2);
    log.setLimits({ maxCalls: 3, maxBodyLength: 1000 });
    for (const id of ['e', 'f']) log.append(call(id));
    expect(ids(log)).toEqual(['d', 'e', 'f']);
    expect(log.evictedCount).toBe(3);
  });

  it('tells once that all is different where a lower limit drops more than it keeps', () => {
    const log = createCallLog();
    for (const id of ['a', 'b', 'c', 'd', 'e']) log.append(call(id));
    const told: CallLogChange['kind'][] = [];
    log.subscribe(({ kind }) => told.push(kind));
    log.setLimits({ maxCalls: 2, maxBodyLength: 1000 });
    expect(told).toEqual(['reset']);
    expect(ids(log)).toEqual(['d', 'e']);
    expect(log.get('a' as CallId)).toBeUndefined();
    expect(log.evictedCount).toBe(3);
  });

  it('keeps one row at least, whatever the limit', () => {
    const log = createCallLog();
    for (const id of ['a', 'b']) log.append(call(id));
    log.setLimits({ maxCalls: 0, maxBodyLength: 0 });
    expect(ids(log)).toEqual(['b']);
  });

  it('drops bodies at once when their limit is lowered, of errors last; also after an undo', () => {
    const body = `{"Response":{"RequestId":"r","Text":"${'x'.repeat(100)}"}}`;
    const log = createCallLog();
    log.append(call('error', ERROR_BODY));
    for (const id of ['old', 'new']) log.append(call(id, body));
    const bodies = () =>
      Array.from({ length: log.size }, (_, index) => log.at(index)?.exchange.responseBody.kind);
    log.setLimits({ maxCalls: 10, maxBodyLength: body.length + ERROR_BODY.length });
    expect(bodies()).toEqual(['text', 'unavailable', 'text']);
    expect(log.evictedBodyCount).toBe(1);
    const undo = log.clear();
    log.setLimits({ maxCalls: 10, maxBodyLength: ERROR_BODY.length });
    undo();
    expect(bodies()).toEqual(['text', 'unavailable', 'unavailable']);
    expect(log.evictedBodyCount).toBe(2);
  });

  it('agrees with a plain array, whatever is done to it', () => {
    const step = fc.record({
      what: fc.constantFrom('append', 'replace', 'clear', 'undo', 'limit'),
      id: fc.nat(30).map((n) => `c${n}` as CallId),
      limit: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 200, size: 'max' }),
        fc.integer({ min: 1, max: 40 }),
        (steps, maxAtFirst) => {
          let maxCalls = maxAtFirst;
          const log = createCallLog({ maxCalls });
          let plain: CallId[] = [];
          let undo = () => {};
          let undoPlain = () => {};
          for (const { what, id, limit } of steps) {
            if (what === 'append') {
              log.append(call(id));
              if (!plain.includes(id)) plain.push(id);
            } else if (what === 'replace') {
              expect(log.replace(call(id))).toBe(plain.includes(id));
            } else if (what === 'clear') {
              undo = log.clear();
              let cleared = plain;
              plain = [];
              undoPlain = () => {
                plain = [...cleared.filter((it) => !plain.includes(it)), ...plain];
                cleared = [];
              };
            } else if (what === 'limit') {
              maxCalls = limit;
              log.setLimits({ maxCalls, maxBodyLength: 1000 });
            } else {
              undo();
              undoPlain();
            }
            plain = plain.slice(-maxCalls);
            expect(ids(log)).toEqual(plain);
          }
        },
      ),
    );
  });
});
