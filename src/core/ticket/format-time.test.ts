import { describe, expect, it } from 'vitest';
import { formatClockTime, formatHttpDate, formatTime } from './format-time';

const NOON = Date.UTC(2026, 10, 23, 12, 0, 0, 7);

const TIMES: readonly [name: string, unixMs: number, offset: number, expected: string][] = [
  ['Greenwich as UTC alone', NOON, 0, '2026-11-23 12:00:00.007 UTC'],
  ['hours east', NOON, 480, '2026-11-23 20:00:00.007 UTC+8'],
  ['hours west', NOON, -300, '2026-11-23 07:00:00.007 UTC-5'],
  ['half hours east', NOON, 330, '2026-11-23 17:30:00.007 UTC+5:30'],
  ['half hours west', NOON, -210, '2026-11-23 08:30:00.007 UTC-3:30'],
  ['a zone that is less than an hour off', NOON, -5, '2026-11-23 11:55:00.007 UTC-0:05'],
  ['the day of the zone, not of UTC', NOON, 780, '2026-11-24 01:00:00.007 UTC+13'],
  ['fractions of milliseconds cut off', NOON + 0.9, 0, '2026-11-23 12:00:00.007 UTC'],
  ['a time out of reach as unknown', Number.NaN, 0, 'unknown UTC'],
  ['a time beyond all calendars as unknown', 1e300, 0, 'unknown UTC'],
];

describe('formatTime', () => {
  it.each(TIMES)('writes %s', (_, unixMs, offset, expected) => {
    expect(formatTime(unixMs, offset)).toBe(expected);
  });
});

describe('formatHttpDate', () => {
  it.each([
    ['an HTTP date in the order of all other times', 'Mon, 23 Nov 2026 19:12:08 GMT'],
    ['a date of another zone in UTC', '24 Nov 2026 03:12:08 +0800'],
  ])('writes %s', (_, header) => {
    expect(formatHttpDate(header)).toBe('2026-11-23 19:12:08 UTC');
  });

  it.each(['', 'soon', '1 fortnight'])('leaves %o as it came', (header) => {
    expect(formatHttpDate(header)).toBe(header);
  });
});

describe('formatClockTime', () => {
  it('is the time of day in the zone, without its name', () => {
    expect(formatClockTime(NOON, 0)).toBe('12:00:00');
    expect(formatClockTime(NOON, 780)).toBe('01:00:00');
  });

  it('never throws for a time out of reach', () => {
    expect(formatClockTime(Number.NaN, 0)).toBe('');
  });
});
