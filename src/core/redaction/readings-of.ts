import { decodeJsonEscapes } from './decode-json-escapes';
import { decodePercent } from './decode-percent';

/** A way in which a text can be read, and where its characters are in the text as written. */
export interface Reading {
  readonly text: string;
  placeOf(index: number): number;
}

/** JSON in JSON in JSON, in a form; what is deeper was made to be deep. */
const MAX_DEPTH = 5;
const MAX_READINGS = 16;

const PERCENT = /%[\da-fA-F]{2}/;

/**
 * A text as it stands and as it reads without the escapes of JSON, without those of forms and
 * addresses, and without both, as often as there are some. `readsPlus` says that a plus sign alone is
 * worth a reading.
 */
export function readingsOf(text: string, readsPlus: boolean): readonly Reading[] {
  const readings: Reading[] = [{ text, placeOf: (index) => index }];
  let depthEnd = 1;
  let depth = 0;
  for (let at = 0; at < readings.length && readings.length < MAX_READINGS; at++) {
    if (at === depthEnd) {
      depth += 1;
      depthEnd = readings.length;
    }
    const reading = readings[at];
    if (reading === undefined || depth >= MAX_DEPTH) break;
    if (reading.text.includes('\\')) add(readings, reading, decodeJsonEscapes(reading.text));
    const hasPercent = reading.text.includes('%') && PERCENT.test(reading.text);
    if (hasPercent || (readsPlus && reading.text.includes('+'))) {
      add(readings, reading, decodePercent(reading.text));
    }
  }
  return readings;
}

function add(readings: Reading[], from: Reading, decoded: Reading): void {
  if (readings.some(({ text }) => text === decoded.text)) return;
  readings.push({
    text: decoded.text,
    placeOf: (index) => from.placeOf(decoded.placeOf(index)),
  });
}
