import type { ExchangeTimings } from '../http-exchange';
import { asJsonObject } from '../json/read-json-object';

const PHASES = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive'] as const;

/**
 * The phases of a HAR entry. A negative one did not happen. `undefined` where they say no more than the
 * duration does: HAR wants `send`, `wait` and `receive` even of who knows the whole only.
 */
export function readHarTimings(value: unknown): ExchangeTimings | undefined {
  const given = asJsonObject(value) ?? {};
  const timings: { -readonly [Phase in keyof ExchangeTimings]: ExchangeTimings[Phase] } = {};
  let count = 0;
  for (const phase of PHASES) {
    const ms = given[phase];
    if (typeof ms !== 'number' || !(ms >= 0 && Number.isFinite(ms))) continue;
    timings[phase] = ms;
    if (ms > 0) count++;
  }
  return count > 1 ? timings : undefined;
}
