import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { actionStats } from './action-stats';

const OK = '{"Response":{"RequestId":"r"}}';
const ERROR = '{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}';
const DRY_RUN = '{"Response":{"Error":{"Code":"DryRunOperation","Message":"m"},"RequestId":"r"}}';
const PENDING = { status: 0, responseBody: { kind: 'unavailable', reason: 'pending' } } as const;
const stats = (calls: readonly MadeCall[]) => actionStats(calls.map(madeCall));
const took = (durationMs: number, startedAt = 0): MadeCall => ({
  body: OK,
  exchange: { durationMs, startedAt },
});

describe('the statistics of an action', () => {
  it('leave pending calls and dry runs out of the error rate', () => {
    const [only] = stats([
      { body: OK },
      { body: ERROR },
      { body: ERROR },
      { body: DRY_RUN },
      { exchange: PENDING },
    ]);
    expect(only).toMatchObject({ count: 5, errorCount: 2, pendingCount: 1, dryRunCount: 1 });
    expect(only?.errorRate).toBeCloseTo(2 / 3);
  });

  it('have no rate and no durations where nothing ended', () => {
    const [only] = stats([{ exchange: { ...PENDING, durationMs: undefined } }]);
    expect(only).toMatchObject({ errorRate: undefined, p50Ms: undefined, maxMs: undefined });
  });

  it.each<[durations: readonly number[], p50: number, p95: number, max: number]>([
    [[7], 7, 7, 7],
    [[1, 2], 1, 2, 2],
    [[3, 1, 2], 2, 3, 3],
    [Array.from({ length: 100 }, (_, n) => 100 - n), 50, 95, 100],
    // Numbers, not texts: 9 < 10.
    [[10, 9, 100], 10, 100, 100],
  ])('give the nearest rank of %j', (durations, p50Ms, p95Ms, maxMs) => {
    expect(stats(durations.map((it) => took(it)))[0]).toMatchObject({ p50Ms, p95Ms, maxMs });
  });

  it.each<[starts: readonly number[], most: number]>([
    [[0, 999], 2],
    [[0, 1000], 1],
    [[5000, 0, 400, 800, 1200], 3],
  ])('count the most calls in a second among starts at %j', (starts, mostInASecond) => {
    expect(stats(starts.map((at) => took(1, at)))[0]).toMatchObject({ mostInASecond });
  });

  it('sum up sizes in bytes where a body is binary', () => {
    // Three bytes, and 30 characters.
    const binary = { exchange: { responseBody: { kind: 'binary', base64: 'AAEC' } } } as const;
    expect(stats([binary, { body: OK }])[0]?.size).toBe(3 + OK.length);
  });

  it('keep services apart, and put the most called first', () => {
    const calls = [
      { request: { service: 'cbs' } },
      { request: { service: 'cvm' } },
      { request: { service: 'cvm' } },
    ];
    expect(stats(calls).map(({ service, count }) => [service, count])).toEqual([
      ['cvm', 2],
      ['cbs', 1],
    ]);
  });

  it('count every call once', () => {
    const drawn = fc.record({
      body: fc.constantFrom(OK, ERROR, DRY_RUN, '<html>'),
      request: fc.record({ action: fc.constantFrom('A', 'B', undefined) }),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (calls) => {
        const counts = stats(calls).map(({ count }) => count);
        expect(counts.reduce((sum, it) => sum + it, 0)).toBe(calls.length);
      }),
    );
  });
});
