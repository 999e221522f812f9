import type { ExchangeTimings } from '../http-exchange';
import { asJsonObject } from '../json/read-json-object';

/** HAR leaves these to whoever knows them. */
const FREE_PHASES = ['blocked', 'dns', 'connect', 'ssl'] as const;
const PHASES = [...FREE_PHASES, 'send', 'wait', 'receive'] as const;

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
  const isMeasured = FREE_PHASES.some((phase) => timings[phase] !== undefined);
  return count > 1 || (count === 1 && isMeasured) ? timings : undefined;
}
