import type { SinceTime } from './call-filter';
import { isUsablePart } from './is-usable-part';
import type { ReportProblem } from './problem-report';
import type { RawPart } from './scan-part';

/** In milliseconds, the smallest first. */
export const SPAN_UNITS: readonly (readonly [string, number])[] = [
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
];
const MAX_MS = 1e15;

/** `5m`, `14:30`, `2026-11-26`, `2026-11-26T14:30:00Z`; `undefined` where it was reported instead. */
export function readSinceTime(part: RawPart, report: ReportProblem): SinceTime | undefined {
  if (!isUsablePart(part, report)) return undefined;
  const { kind, text } = part;
  const time = kind === 'regex' ? undefined : (readAgo(text) ?? readClock(text) ?? readDate(text));
  if (time !== undefined) return time;
  const unit = /^\d+(?:\.\d{1,3})?([a-z]+)$/i.exec(text)?.[1];
  if (unit !== undefined && kind === 'bare' && !SPAN_UNITS.some(([name]) => name === unit)) {
    const known = SPAN_UNITS.map(([name]) => name);
    const span = { start: part.end - unit.length, end: part.end };
    report(span, { kind: 'bad-unit', qualifier: 'since', unit, known });
  } else {
    report(part, { kind: 'bad-time', value: text });
  }
  return undefined;
}

function readAgo(text: string): SinceTime | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d{1,3})?)([a-z]+)$/i.exec(text) ?? [];
  const factor = SPAN_UNITS.find(([name]) => name === unit?.toLowerCase())?.[1];
  if (digits === undefined || factor === undefined) return undefined;
  const ms = Number((Number(digits) * factor).toFixed(3));
  return ms <= MAX_MS ? { kind: 'ago', ms } : undefined;
}

function readClock(text: string): SinceTime | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60) {
    const secondOfDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return { kind: 'clock', secondOfDay };
  }
  return undefined;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;

function readDate(text: string): SinceTime | undefined {
  const [, date, time = '00:00', zone] = DATE.exec(text) ?? [];
  const wallMs = Date.parse(`${date}T${time}Z`);
  // The engine takes the 31st of February for the 3rd of March.
  if (date === undefined || Number.isNaN(wallMs) || !isoText(wallMs).startsWith(date)) {
    return undefined;
  }
  if (zone === undefined) return { kind: 'date', wallMs, utcOffsetMinutes: undefined };
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (offset > 14 * 60) return undefined;
  // Not `-0`, which is another value than 0.
  return { kind: 'date', wallMs, utcOffsetMinutes: sign === '-' ? 0 - offset : offset };
}

function isoText(unixMs: number): string {
  return new Date(unixMs).toISOString();
}
