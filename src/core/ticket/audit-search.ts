import type { Call } from '../call';
import { formatTime } from './format-time';

/** Around the call's time, to allow for clocks that differ. */
const MARGIN_MS = 2 * 60_000;

/** What to look for in CloudAudit: `cvm RunInstances, 2026-11-24 03:10 to 03:14 UTC+8`. */
export function auditSearch(
  { exchange, request }: Call,
  utcOffsetMinutes: number,
  comma: string,
  fromTo: (from: string, to: string) => string,
): string {
  const { startedAt, durationMs = 0 } = exchange;
  const from = minute(startedAt - MARGIN_MS, utcOffsetMinutes);
  const to = minute(startedAt + durationMs + MARGIN_MS, utcOffsetMinutes);
  const end = to.day === from.day ? to.time : `${to.day} ${to.time}`;
  const name = [request.service, request.action].filter(Boolean).join(' ');
  const span = `${fromTo(`${from.day} ${from.time}`, end)} ${from.zone}`;
  return name === '' ? span : name + comma + span;
}

function minute(unixMs: number, utcOffsetMinutes: number) {
  const [day = '', time = '', zone = ''] = formatTime(unixMs, utcOffsetMinutes).split(' ');
  return { day, time: time.slice(0, 5), zone };
}
