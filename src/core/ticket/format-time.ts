/** `2026-11-24 03:12:07.481 UTC+8`: the zone is part of it, so that it can be read anywhere. */
export function formatTime(unixMs: number, utcOffsetMinutes: number): string {
  return `${isoText(unixMs + utcOffsetMinutes * 60_000, 23)} ${zoneName(utcOffsetMinutes)}`;
}

/** An HTTP `Date` header as `2026-11-23 19:12:08 UTC`; as it came where it is no date. */
export function formatHttpDate(header: string): string {
  const unixMs = Date.parse(header);
  return Number.isNaN(unixMs) ? header : `${isoText(unixMs, 19)} UTC`;
}

/** `03:12:07`: for lists of calls of the same day. */
export function formatClockTime(unixMs: number, utcOffsetMinutes: number): string {
  return isoText(unixMs + utcOffsetMinutes * 60_000, 19).slice(11);
}

function isoText(unixMs: number, length: number): string {
  const date = new Date(unixMs);
  if (Number.isNaN(date.getTime())) return 'unknown';
  return date.toISOString().slice(0, length).replace('T', ' ');
}

function zoneName(utcOffsetMinutes: number): string {
  if (utcOffsetMinutes === 0) return 'UTC';
  const sign = utcOffsetMinutes < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(utcOffsetMinutes) / 60);
  const minutes = Math.abs(utcOffsetMinutes) % 60;
  return `UTC${sign}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
