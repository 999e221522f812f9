import type { Call } from '../core/call';
import { outcomeGroup } from './outcome-group';
import type { TimeRange } from './time-range';

/** Calls over time, in steps of equal length. */
export interface Timeline extends TimeRange {
  /** When each step begins, in Unix ms. */
  readonly times: readonly number[];
  readonly counts: readonly number[];
  readonly errorCounts: readonly number[];
  readonly stepMs: number;
}

/** Lengths that a step may have, in milliseconds: a clock's own. */
const STEPS_MS = [
  10,
  20,
  50,
  100,
  200,
  500,
  1e3,
  2e3,
  5e3,
  10e3,
  30e3,
  60e3,
  2 * 60e3,
  5 * 60e3,
  10 * 60e3,
  30 * 60e3,
  60 * 60e3,
  6 * 60 * 60e3,
  24 * 60 * 60e3,
];

/** Of calls in any order, in at most that many steps; empty where there is no call. */
export function timeline(calls: readonly Call[], maxSteps: number): Timeline {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const { exchange } of calls) {
    from = Math.min(from, exchange.startedAt);
    until = Math.max(until, exchange.startedAt);
  }
  if (calls.length === 0) {
    return { from: 0, until: 0, times: [], counts: [], errorCounts: [], stepMs: 0 };
  }
  const stepMs =
    STEPS_MS.find((step) => (until - from) / step < maxSteps - 1) ??
    Math.ceil((until - from) / (maxSteps - 1));
  const first = Math.floor(from / stepMs);
  const length = Math.floor(until / stepMs) - first + 1;
  const counts = new Array<number>(length).fill(0);
  const errorCounts = new Array<number>(length).fill(0);
  for (const { exchange, outcome } of calls) {
    const step = Math.floor(exchange.startedAt / stepMs) - first;
    counts[step] = (counts[step] ?? 0) + 1;
    if (outcomeGroup(outcome.kind) === 'error') errorCounts[step] = (errorCounts[step] ?? 0) + 1;
  }
  const times = counts.map((_, step) => (first + step) * stepMs);
  return { from, until, times, counts, errorCounts, stepMs };
}
