import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { type CallSort, nextSort } from './call-sort';
import type { ColumnId } from './list-columns';
import { SortedCalls } from './sorted-calls';

const error = (code: string) =>
  `{"Response":{"Error":{"Code":"${code}","Message":"m"},"RequestId":"r-${code}"}}`;
const CALLS: readonly MadeCall[] = [
  { id: 'b', body: error('B.Late'), exchange: { startedAt: 3000, durationMs: 20, status: 500 } },
  { id: 'ok', body: '{"Response":{"RequestId":"r-9"}}', exchange: { startedAt: 1000 } },
  { id: 'a', body: error('A.Early'), exchange: { startedAt: 2000, durationMs: 100 } },
];
const sorted = (column: ColumnId, isDescending = false) =>
  new SortedCalls({ column, isDescending }, CALLS.map(madeCall)).calls.map(({ id }) => id).join();

describe('sorting', () => {
  it.each<[column: ColumnId, up: string, down: string]>([
    ['code', 'a,b,ok', 'ok,b,a'],
    ['time', 'ok,a,b', 'b,a,ok'],
    ['outcome', 'b,a,ok', 'ok,b,a'],
    ['status', 'ok,a,b', 'b,ok,a'],
    ['request-id', 'ok,a,b', 'b,a,ok'],
    // Both ways equal keys keep the order of arrival.
    ['region', 'b,ok,a', 'b,ok,a'],
  ])('by %s', (column, up, down) => {
    expect(sorted(column)).toBe(up);
    expect(sorted(column, true)).toBe(down);
  });

  it('by size counts the bytes of a binary body', () => {
    const sized: readonly MadeCall[] = [
      { id: 'four', exchange: { responseBody: { kind: 'text', text: 'four' } } },
      { id: 'three', exchange: { responseBody: { kind: 'binary', base64: 'AAEC' } } },
    ];
    const { calls } = new SortedCalls({ column: 'size', isDescending: false }, sized.map(madeCall));
    expect(calls.map(({ id }) => id)).toEqual(['three', 'four']);
  });

  it('puts what is not known last, both ways', () => {
    const calls = [{ id: 'x', exchange: { durationMs: undefined } }, ...CALLS].map(madeCall);
    for (const isDescending of [false, true]) {
      const sort: CallSort = { column: 'duration', isDescending };
      expect(new SortedCalls(sort, calls).calls.at(-1)?.id).toBe('x');
    }
  });

  it('goes up, down, and back to arrival', () => {
    const up = nextSort(undefined, 'code');
    expect(up).toEqual({ column: 'code', isDescending: false });
    const down = nextSort(up, 'code');
    expect(down).toEqual({ column: 'code', isDescending: true });
    expect(nextSort(down, 'code')).toBeUndefined();
    expect(nextSort(down, 'time')).toEqual({ column: 'time', isDescending: false });
    expect(nextSort(down, 'ticket')).toBe(down);
  });
});
