import { assertNever } from '../assert-never';
import type { SinceTime } from './call-filter';
import { inLargestUnit } from './in-largest-unit';
import { SPAN_UNITS } from './read-since-time';

/** As `since:` reads it. */
export function formatSinceTime(from: SinceTime): string {
  switch (from.kind) {
    case 'ago':
      return inLargestUnit(from.ms, SPAN_UNITS);
    case 'clock': {
      const { secondOfDay } = from;
      const clock = `${two(Math.floor(secondOfDay / 3600))}:${two(Math.floor(secondOfDay / 60) % 60)}`;
      return secondOfDay % 60 === 0 ? clock : `${clock}:${two(secondOfDay % 60)}`;
    }
    case 'date': {
      const wall = new Date(from.wallMs).toISOString().slice(0, -1);
      if (from.utcOffsetMinutes === undefined) return wall;
      const minutes = Math.abs(from.utcOffsetMinutes);
      const sign = from.utcOffsetMinutes < 0 ? '-' : '+';
      const zone = `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      return `${wall}${minutes === 0 ? 'Z' : zone}`;
    }
    default:
      return assertNever(from);
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
