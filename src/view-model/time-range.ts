import type { Call } from '../core/call';

/** From when until when the listed calls ran, in Unix ms. */
export interface TimeRange {
  readonly from: number;
  readonly until: number;
}

/** A range grows by this factor at once, so that bars do not shrink with each new call. */
const GROWTH = 1.5;
const SHORTEST_MS = 1000;

/** The range of calls in the order of arrival, with some room at its end. */
export function timeRange(calls: readonly Call[]): TimeRange {
  const from = calls[0]?.exchange.startedAt ?? 0;
  const last = calls.at(-1)?.exchange;
  const end = last === undefined ? from : last.startedAt + (last.durationMs ?? 0);
  let length = SHORTEST_MS;
  while (from + length < end) length *= GROWTH;
  return { from, until: from + length };
}
