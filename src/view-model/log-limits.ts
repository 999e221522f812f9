import * as v from 'valibot';
import { DEFAULT_MAX_BODY_LENGTH } from '../core/body-budget';
import { type CallLogLimits, DEFAULT_MAX_CALLS } from '../core/call-log';

/** How much of a tab is kept, as a person chooses it in the options. */
export interface LogLimits {
  readonly maxCalls: number;
  readonly bodyMegabytes: number;
}

/** Whole numbers from `min` to `max`. */
export interface LimitRange {
  readonly min: number;
  readonly max: number;
}

/** Text is counted in characters: as many as a megabyte has bytes. */
const MEGABYTE = 1024 * 1024;

export const LIMIT_RANGES: Readonly<Record<keyof LogLimits, LimitRange>> = {
  maxCalls: { min: 1_000, max: 500_000 },
  bodyMegabytes: { min: 8, max: 1_024 },
};

export const DEFAULT_LOG_LIMITS: LogLimits = {
  maxCalls: DEFAULT_MAX_CALLS,
  bodyMegabytes: DEFAULT_MAX_BODY_LENGTH / MEGABYTE,
};

const limit = (name: keyof LogLimits) => {
  const { min, max } = LIMIT_RANGES[name];
  const within = v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  return v.fallback(within, DEFAULT_LOG_LIMITS[name]);
};
const limitsSchema = v.fallback(
  v.object({ maxCalls: limit('maxCalls'), bodyMegabytes: limit('bodyMegabytes') }),
  DEFAULT_LOG_LIMITS,
);

/** Reads stored limits; what is unreadable or out of range falls back to its own default. */
export function readLogLimits(stored: unknown): LogLimits {
  return v.parse(limitsSchema, stored);
}

/** The number that a person typed, with or without thousands marked; `undefined` for no number within the range. */
export function readLimitText(text: string, { min, max }: LimitRange): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[,，\s](?=\d{3}(?!\d))/g, '');
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= min && value <= max ? value : undefined;
}

/** The same for the log. */
export function callLogLimits({ maxCalls, bodyMegabytes }: LogLimits): CallLogLimits {
  return { maxCalls, maxBodyLength: bodyMegabytes * MEGABYTE };
}
