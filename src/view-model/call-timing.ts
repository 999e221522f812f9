import type { Call } from '../core/call';
import type { ExchangeTimings } from '../core/http-exchange';
import { formatDuration } from '../core/ticket/format-duration';
import { formatTime } from '../core/ticket/format-time';
import type { CallSource } from './call-source';

export type TimingPhaseName = keyof ExchangeTimings;

/** One phase as a bar: where it begins and how long it is, as parts of the whole, from 0 to 1. */
export interface TimingPhase {
  readonly name: TimingPhaseName;
  readonly duration: string;
  readonly start: number;
  readonly share: number;
}

/** A call beside another, in the order of their starts. */
export interface TimingNeighbour {
  readonly call: Call;
  /** Between the two starts. */
  readonly distance: string;
}

/** What is known of when a call ran. */
export interface CallTiming {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly duration: string | undefined;
  /** Empty where the browser gave none. */
  readonly phases: readonly TimingPhase[];
  readonly before: TimingNeighbour | undefined;
  readonly after: TimingNeighbour | undefined;
  /** Other calls that ran at some moment of this one; `undefined` where its end is not known. */
  readonly overlapCount: number | undefined;
}

export function callTiming(call: Call, log: CallSource, utcOffsetMinutes: number): CallTiming {
  const { startedAt, durationMs, timings } = call.exchange;
  const isKnown = startedAt > 0;
  return {
    start: isKnown ? formatTime(startedAt, utcOffsetMinutes) : undefined,
    end:
      isKnown && durationMs !== undefined
        ? formatTime(startedAt + durationMs, utcOffsetMinutes)
        : undefined,
    duration: durationMs === undefined ? undefined : formatDuration(durationMs),
    phases: timings === undefined ? [] : phasesOf(timings),
    ...(isKnown ? neighbours(call, log) : ALONE),
  };
}

const ALONE = { before: undefined, after: undefined, overlapCount: undefined };
const IN_ORDER = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive'] as const;

function phasesOf(timings: ExchangeTimings): readonly TimingPhase[] {
  const whole = IN_ORDER.reduce((sum, name) => sum + (timings[name] ?? 0), 0);
  if (whole === 0) return [];
  const phases: TimingPhase[] = [];
  let start = 0;
  const add = (name: TimingPhaseName, from: number, ms: number) => {
    phases.push({ name, duration: shortTime(ms), start: from / whole, share: ms / whole });
  };
  for (const name of IN_ORDER) {
    const ms = timings[name];
    if (ms === undefined) continue;
    add(name, start, ms);
    start += ms;
    // The handshake is the last part of connecting.
    const { ssl } = timings;
    if (name === 'connect' && ssl !== undefined) {
      const within = Math.min(ssl, ms);
      add('ssl', start - within, within);
    }
  }
  return phases;
}

/** Phases are short: tenths of a millisecond count. */
function shortTime(ms: number): string {
  return ms < 100 ? `${ms.toFixed(1)} ms` : formatDuration(ms);
}

function neighbours(
  call: Call,
  log: CallSource,
): Pick<CallTiming, 'before' | 'after' | 'overlapCount'> {
  const { startedAt, durationMs } = call.exchange;
  const endedAt = durationMs === undefined ? undefined : startedAt + durationMs;
  let before: Call | undefined;
  let after: Call | undefined;
  let overlapCount = 0;
  let isPast = false;
  for (let index = 0; index < log.size; index++) {
    const other = log.at(index);
    if (other === undefined) continue;
    if (other.id === call.id) {
      isPast = true;
      continue;
    }
    const at = other.exchange.startedAt;
    if (at <= 0) continue;
    // Of equal starts, the order of the log decides.
    if (at < startedAt || (at === startedAt && !isPast)) {
      if (before === undefined || at >= before.exchange.startedAt) before = other;
    } else if (after === undefined || at < after.exchange.startedAt) after = other;
    const { durationMs: otherMs } = other.exchange;
    if (
      endedAt !== undefined &&
      otherMs !== undefined &&
      at < endedAt &&
      at + otherMs > startedAt
    ) {
      overlapCount++;
    }
  }
  const neighbour = (other: Call | undefined) =>
    other && {
      call: other,
      distance: formatDuration(Math.abs(other.exchange.startedAt - startedAt)),
    };
  return {
    before: neighbour(before),
    after: neighbour(after),
    overlapCount: endedAt === undefined ? undefined : overlapCount,
  };
}
