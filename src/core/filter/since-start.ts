import { assertNever } from '../assert-never';
import type { SinceTime } from './call-filter';
import type { FilterClock } from './filter-clock';

const DAY_MS = 86_400_000;

/** The Unix time in milliseconds from which calls count. */
export function sinceStart(from: SinceTime, clock: FilterClock): number {
  const { now } = clock;
  switch (from.kind) {
    case 'ago':
      return now - from.ms;
    case 'clock': {
      const offsetMs = offsetOf(clock) * 60_000;
      const today = Math.floor((now + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
      const start = today + from.secondOfDay * 1000;
      return start > now ? start - DAY_MS : start;
    }
    case 'date':
      return from.wallMs - (from.utcOffsetMinutes ?? offsetOf(clock, from.wallMs)) * 60_000;
    default:
      return assertNever(from);
  }
}

/** Of the machine, at that time, where nobody says another. */
function offsetOf({ now, utcOffsetMinutes }: FilterClock, at = now): number {
  return utcOffsetMinutes ?? 0 - new Date(at).getTimezoneOffset();
}
