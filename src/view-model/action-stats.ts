import type { Call } from '../core/call';
import { numberOfField } from '../core/filter/number-of-field';
import { outcomeGroup } from './outcome-group';

/** What the calls of one action came to. */
export interface ActionStats {
  readonly service: string;
  readonly action: string;
  readonly count: number;
  readonly errorCount: number;
  readonly pendingCount: number;
  readonly dryRunCount: number;
  /** Errors among the calls that ended in an envelope, from 0 to 1; `undefined` where none did. Dry runs are neither. */
  readonly errorRate: number | undefined;
  /** Of the calls that ended; `undefined` where none did. The 50th and 95th of a hundred, nearest rank. */
  readonly p50Ms: number | undefined;
  readonly p95Ms: number | undefined;
  readonly maxMs: number | undefined;
  /** Characters of the answers that are kept, of binary ones bytes. */
  readonly size: number;
  /** Most calls that started within one second. */
  readonly mostInASecond: number;
}

interface Tally {
  readonly service: string;
  readonly action: string;
  readonly durations: number[];
  readonly starts: number[];
  errorCount: number;
  successCount: number;
  pendingCount: number;
  dryRunCount: number;
  size: number;
}

const SECOND_MS = 1000;

/** Statistics of each action among the calls; the most called first, then by name. */
export function actionStats(calls: readonly Call[]): readonly ActionStats[] {
  const tallies = new Map<string, Tally>();
  for (const call of calls) {
    const { service = '', action = '' } = call.request;
    const key = `${service} ${action}`;
    const tally = tallies.get(key) ?? newTally(service, action);
    tallies.set(key, tally);
    add(tally, call);
  }
  return [...tallies.values()]
    .map(statsOf)
    .sort((one, other) => other.count - one.count || compare(one.action, other.action));
}

function newTally(service: string, action: string): Tally {
  const counts = { errorCount: 0, successCount: 0, pendingCount: 0, dryRunCount: 0, size: 0 };
  return { service, action, durations: [], starts: [], ...counts };
}

function add(tally: Tally, call: Call): void {
  const { outcome, exchange } = call;
  const group = outcomeGroup(outcome.kind);
  if (group === 'error') tally.errorCount++;
  if (group === 'success') tally.successCount++;
  if (outcome.kind === 'pending') tally.pendingCount++;
  if (outcome.kind === 'dry-run') tally.dryRunCount++;
  if (exchange.durationMs !== undefined && outcome.kind !== 'pending') {
    tally.durations.push(exchange.durationMs);
  }
  tally.starts.push(exchange.startedAt);
  tally.size += numberOfField(call, 'size') ?? 0;
}

function statsOf(tally: Tally): ActionStats {
  const { service, action, errorCount, successCount, pendingCount, dryRunCount, size } = tally;
  const durations = Float64Array.from(tally.durations).sort();
  const judged = errorCount + successCount;
  return {
    service,
    action,
    count: tally.starts.length,
    errorCount,
    pendingCount,
    dryRunCount,
    errorRate: judged === 0 ? undefined : errorCount / judged,
    p50Ms: percentile(durations, 0.5),
    p95Ms: percentile(durations, 0.95),
    maxMs: durations.at(-1),
    size,
    mostInASecond: mostWithin(Float64Array.from(tally.starts).sort(), SECOND_MS),
  };
}

function percentile(sorted: Float64Array, part: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/** The most of the times that lie within a window, its end left out. */
function mostWithin(sorted: Float64Array, windowMs: number): number {
  let most = 0;
  let first = 0;
  sorted.forEach((time, index) => {
    while (time - (sorted[first] ?? time) >= windowMs) first++;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
