import { describe, expect, it } from 'vitest';
import { createCallLog } from '../core/call-log';
import type { ExchangeTimings, HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { callTiming } from './call-timing';

const NOON = Date.UTC(2026, 10, 24, 12);

function at(id: string, startedAt: number, exchange: Partial<HttpExchange> = {}) {
  return madeCall({ id, exchange: { startedAt: NOON + startedAt, durationMs: 100, ...exchange } });
}

function logOf(...calls: ReturnType<typeof madeCall>[]) {
  const log = createCallLog();
  for (const call of calls) log.append(call);
  return log;
}

describe('the timing of a call', () => {
  it('is its start, end and duration', () => {
    const call = at('c', 0, { durationMs: 1234 });
    expect(callTiming(call, logOf(call), 480)).toEqual({
      start: '2026-11-24 20:00:00.000 UTC+8',
      end: '2026-11-24 20:00:01.234 UTC+8',
      duration: '1.23 s',
      phases: [],
      before: undefined,
      after: undefined,
      overlapCount: 0,
    });
  });

  it('says what is not known', () => {
    const call = at('c', 0, { durationMs: undefined });
    expect(callTiming(call, logOf(call), 0)).toMatchObject({
      end: undefined,
      duration: undefined,
      overlapCount: undefined,
    });
    const undated = madeCall({ exchange: { startedAt: 0 } });
    expect(callTiming(undated, logOf(undated, at('d', 5)), 0)).toMatchObject({
      start: undefined,
      before: undefined,
      after: undefined,
    });
  });

  it('places it among its neighbours by their starts, whatever the order of the log', () => {
    const call = at('c', 50);
    const log = logOf(at('late', 400), at('next', 120), call, at('first', -900), at('prev', 20));
    const { before, after, overlapCount } = callTiming(call, log, 0);
    expect([before?.call.id, before?.distance]).toEqual(['prev', '30 ms']);
    expect([after?.call.id, after?.distance]).toEqual(['next', '70 ms']);
    expect(overlapCount).toBe(2);
  });

  it.each<[name: string, timings: ExchangeTimings, bars: readonly [string, number, number][]]>([
    [
      'one after the other, TLS at the end of connecting',
      { blocked: 10, dns: 10, connect: 40, ssl: 30, send: 0, wait: 30, receive: 10 },
      [
        ['blocked', 0, 0.1],
        ['dns', 0.1, 0.1],
        ['connect', 0.2, 0.4],
        ['ssl', 0.3, 0.3],
        ['send', 0.6, 0],
        ['wait', 0.6, 0.3],
        ['receive', 0.9, 0.1],
      ],
    ],
    [
      'only those that happened',
      { wait: 75, receive: 25 },
      [
        ['wait', 0, 0.75],
        ['receive', 0.75, 0.25],
      ],
    ],
    ['none of nothing', {}, []],
  ])('divides it into phases: %s', (_, timings, bars) => {
    const call = at('c', 0, { timings });
    const { phases } = callTiming(call, logOf(call), 0);
    expect(phases.map(({ name, start, share }) => [name, round(start), round(share)])).toEqual(
      bars,
    );
  });
});

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
