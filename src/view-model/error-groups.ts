import type { Call } from '../core/call';
import { type Marker, markerAt } from '../core/markers';
import { type AppliedFilter, NO_FILTER } from './applied-filter';
import type { CallSource } from './call-source';
import type { PanelWords } from './words/en';

/** Bars of a sparkline, over the time from the log's first call to its last. */
const BAR_COUNT = 24;

/** Errors of one code, of one action, in one region. */
export interface ErrorGroup {
  readonly key: string;
  readonly code: string;
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  /** Oldest first; at least one. */
  readonly calls: readonly Call[];
  readonly newest: Call;
  /** Unix ms. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** How many came in each part of the log's time. */
  readonly bars: readonly number[];
}

/** All errors of the log that the filter shows, the most frequent group first, of equals the one that came last. */
export function errorGroups(
  log: CallSource,
  filter: AppliedFilter = NO_FILTER,
): readonly ErrorGroup[] {
  const callsOf = new Map<string, [Call, ...Call[]]>();
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < log.size; index++) {
    const call = log.at(index);
    if (call === undefined) continue;
    from = Math.min(from, call.exchange.startedAt);
    until = Math.max(until, call.exchange.startedAt);
    if (call.outcome.kind !== 'error' || !filter.matches(call)) continue;
    const key = keyOf(call, call.outcome.code);
    const calls = callsOf.get(key);
    if (calls === undefined) callsOf.set(key, [call]);
    else calls.push(call);
  }
  return [...callsOf]
    .map(([key, calls]) => groupOf(key, calls, from, until))
    .sort((a, b) => b.calls.length - a.calls.length || b.lastAt - a.lastAt);
}

function keyOf({ request }: Call, code: string): string {
  return JSON.stringify([code, request.service, request.action, request.region]);
}

function groupOf(key: string, calls: [Call, ...Call[]], from: number, until: number): ErrorGroup {
  const [first] = calls;
  const { service, action, region } = first.request;
  const bars = new Array<number>(BAR_COUNT).fill(0);
  let newest = first;
  let firstAt = first.exchange.startedAt;
  for (const call of calls) {
    const { startedAt } = call.exchange;
    if (startedAt >= newest.exchange.startedAt) newest = call;
    firstAt = Math.min(firstAt, startedAt);
    const bar = Math.floor(((startedAt - from) / (until - from || 1)) * BAR_COUNT);
    const index = Math.min(BAR_COUNT - 1, bar);
    bars[index] = (bars[index] ?? 0) + 1;
  }
  return {
    key,
    code: first.outcome.kind === 'error' ? first.outcome.code : '',
    service,
    action,
    region,
    calls,
    newest,
    firstAt,
    lastAt: newest.exchange.startedAt,
    bars,
  };
}

/** How many of a group's calls came under which marker: `test 12 (3), before any marker (1)`; `''` without markers. */
export function callsByMarker(
  { calls }: ErrorGroup,
  markers: readonly Marker[],
  { errorGroups: words, listed }: PanelWords,
): string {
  if (markers.length === 0) return '';
  const counts = new Map<string, number>();
  for (const call of calls) {
    const name = markerAt(markers, call.exchange.startedAt)?.name ?? words.beforeAnyMarker;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return listed([...counts].map(([name, count]) => words.underMarker(name, count)));
}
