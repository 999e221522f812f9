import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../core/call';
import type { HttpExchange } from '../core/http-exchange';
import type { CallId } from '../core/ids';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { FoldingList } from './fold-calls';

const foldCalls = (calls: readonly Call[], unfolded: ReadonlySet<CallId>) =>
  new FoldingList().update(calls, 0, unfolded);
const NONE: ReadonlySet<CallId> = new Set();
const poll = (
  id: string,
  startedAt: number,
  status = 'Running',
  more: MadeCall = {},
): MadeCall => ({
  id,
  body: `{"Response":{"Status":"${status}","RequestId":"r-${id}"}}`,
  ...more,
  exchange: {
    startedAt,
    requestBody: { kind: 'text', text: '{"InstanceId":"ins-1"}' },
    ...more.exchange,
  },
});
/** Polls, a millisecond apart, that send these bodies. */
const sending = (bodies: readonly string[], more: Partial<HttpExchange> = {}) =>
  bodies.map((text, at) =>
    poll(`${at}`, at, 'Running', { exchange: { ...more, requestBody: { kind: 'text', text } } }),
  );
const FORM = {
  requestHeaders: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
};
const other = (id: string, startedAt: number) =>
  poll(id, startedAt, 'Running', { request: { action: 'DescribeZones' } });

function folded(calls: readonly MadeCall[], unfolded = NONE) {
  const { rows, foldOf } = foldCalls(calls.map(madeCall), unfolded);
  return rows.map(({ id }) => {
    const fold = foldOf(id);
    return fold === undefined ? id : `${id}×${fold.calls.length}`;
  });
}

describe('folding', () => {
  it.each<{ name: string; calls: readonly MadeCall[]; rows: readonly string[] }>([
    { name: 'nothing', calls: [], rows: [] },
    { name: 'a call alone', calls: [poll('a', 0)], rows: ['a'] },
    {
      name: 'equal calls in a row',
      calls: [poll('a', 0), poll('b', 5000), poll('c', 10_000)],
      rows: ['a×3'],
    },
    {
      name: 'two polls that interleave',
      calls: [poll('a', 0), other('x', 1), poll('b', 5000), other('y', 5001)],
      rows: ['a×2', 'x×2'],
    },
    {
      name: 'no call that came more than a minute later',
      calls: [poll('a', 0), poll('b', 60_000), poll('c', 120_001)],
      rows: ['a×2', 'c'],
    },
    {
      name: 'no call with another result',
      calls: [
        poll('a', 0),
        {
          ...poll('b', 1),
          body: '{"Response":{"Error":{"Code":"A","Message":""},"RequestId":"r"}}',
        },
      ],
      rows: ['a', 'b'],
    },
    {
      name: 'no call with other parameters',
      calls: [
        poll('a', 0),
        poll('b', 1, 'Running', {
          exchange: { requestBody: { kind: 'text', text: '{"InstanceId":"ins-2"}' } },
        }),
      ],
      rows: ['a', 'b'],
    },
    {
      name: 'no call whose parameters are too many to read',
      calls: sending(
        ['1', '2'].map((it) => `{"${'a'.repeat(100_000)}":[${'1,'.repeat(99)}${it}]}`),
      ),
      rows: ['0', '1'],
    },
    ...['Date', 't', 'Timestamp', 'TraceId', 'Signature', 'Content-Length'].map((name) => ({
      name: `no call with another parameter ${name}`,
      calls: sending([`{"${name}":"2026-11-01"}`, `{"${name}":"2026-11-02"}`]),
      rows: ['0', '1'],
    })),
    {
      name: 'calls of signature version 1, each signed anew',
      calls: sending(
        ['1', '2'].map(
          (it) => `Action=A&Version=1&Timestamp=${it}&Nonce=${it}&Signature=s${it}&Limit=1`,
        ),
        FORM,
      ),
      rows: ['0×2'],
    },
    {
      name: 'no call that still runs',
      calls: [
        poll('a', 0),
        poll('b', 1, '', {
          exchange: { responseBody: { kind: 'unavailable', reason: 'pending' } },
        }),
      ],
      rows: ['a', 'b'],
    },
    {
      name: 'no call whose body is not known',
      calls: [
        poll('a', 0, '', { exchange: { requestBody: { kind: 'unknown' } } }),
        poll('b', 1, '', { exchange: { requestBody: { kind: 'unknown' } } }),
      ],
      rows: ['a', 'b'],
    },
  ])('folds $name', ({ calls, rows }) => expect(folded(calls)).toEqual(rows));

  it('leaves a row open that a person unfolded', () => {
    const calls = [poll('a', 0), other('x', 1), poll('b', 2)];
    expect(folded(calls, new Set(['a' as CallId]))).toEqual(['a×2', 'x', 'b']);
  });

  it('goes on where calls were added, and gives the same as folding all anew', () => {
    const calls = [poll('a', 0), other('x', 1), poll('b', 2), other('y', 3), poll('c', 4)].map(
      madeCall,
    );
    const list = new FoldingList();
    for (let count = 0; count <= calls.length; count++) {
      const { rows } = list.update(calls.slice(0, count), 1, NONE);
      expect(rows).toEqual(foldCalls(calls.slice(0, count), NONE).rows);
    }
    expect(list.update(calls, 1, NONE).rowOf('c' as CallId)).toBe('a');
    expect(list.update(calls.slice(1), 2, NONE).rows.map(({ id }) => id)).toEqual(['x', 'b']);
  });

  it('marks where the answer changed, whatever the RequestId', () => {
    const calls = [poll('a', 0), poll('b', 1), poll('c', 2, 'Stopped'), poll('d', 3, 'Stopped')];
    const { foldOf } = foldCalls(calls.map(madeCall), NONE);
    expect(foldOf('a' as CallId)?.changes).toEqual([false, false, true, false]);
  });

  it('reads each answer no more often when all are folded anew', () => {
    let reads = 0;
    const calls = [0, 1, 2, 3].map((at) => {
      const call = madeCall(poll(`${at}`, at));
      const responseBody = {
        kind: 'text' as const,
        get text() {
          reads++;
          return '{}';
        },
      };
      return { ...call, exchange: { ...call.exchange, responseBody } };
    });
    const list = new FoldingList();
    list.update(calls, 1, NONE);
    const readsAtFirst = reads;
    const { foldOf } = list.update([...calls], 2, NONE);
    expect(foldOf('0' as CallId)?.changes).toEqual([false, false, false, false]);
    expect([readsAtFirst > 0, reads]).toEqual([true, readsAtFirst]);
    // Where the one between is gone, its neighbours are compared.
    list.update(
      calls.filter((_, at) => at !== 2),
      3,
      NONE,
    );
    expect(reads).toBeGreaterThan(readsAtFirst);
  });

  it('loses no call and lists none twice', () => {
    const drawn = fc.record({
      action: fc.constantFrom('A', 'B'),
      at: fc.integer({ min: 0, max: 200_000 }),
      status: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40, size: 'max' }), (all) => {
        const calls = all
          .toSorted((one, next) => one.at - next.at)
          .map(({ action, at, status }, n) =>
            madeCall(poll(`c${n}`, at, status, { request: { action } })),
          );
        const { rows, foldOf } = foldCalls(calls, NONE);
        const listed = rows.flatMap((row) => foldOf(row.id)?.calls ?? [row]);
        expect(listed.map(({ id }) => id).sort()).toEqual(calls.map(({ id }) => id).sort());
      }),
    );
  });
});
