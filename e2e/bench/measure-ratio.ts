import { cpuMs } from './cpu-ms';

const RUNS = 5;
/** So much processor time each of the two gets in a run. */
const RUN_MS = 200;

export interface Ratio {
  readonly bytes: number;
  /** Median over the runs. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  readonly jsonParseMicros: number;
  readonly parseEnvelopeMicros: number;
}

/**
 * Times a parser against `JSON.parse` on one body. The two take turns in short slices, so that other
 * work on the machine slows both alike.
 */
export function measureRatio(parse: (text: string) => unknown, body: string): Ratio {
  const slice = timesIn(RUN_MS / 20, () => JSON.parse(body));
  const runs = Array.from({ length: RUNS + 1 }, () => oneRun(parse, body, slice)).slice(1);
  const ratios = runs.map(({ ours, theirs }) => ours / theirs);
  return {
    bytes: body.length,
    ratio: round(median(ratios)),
    lowest: round(Math.min(...ratios)),
    highest: round(Math.max(...ratios)),
    jsonParseMicros: round(median(runs.map((it) => it.theirs)) * 1000),
    parseEnvelopeMicros: round(median(runs.map((it) => it.ours)) * 1000),
  };
}

/** Milliseconds for one parse by either. */
function oneRun(parse: (text: string) => unknown, body: string, slice: number) {
  let ours = 0;
  let theirs = 0;
  let count = 0;
  while (ours + theirs < RUN_MS * 2) {
    // Who goes first changes, since the second finds the caches warm.
    const first = count % 2 === 0;
    if (first) theirs += timeOf(slice, () => JSON.parse(body));
    ours += timeOf(slice, () => parse(body));
    if (!first) theirs += timeOf(slice, () => JSON.parse(body));
    count++;
  }
  return { ours: ours / (count * slice), theirs: theirs / (count * slice) };
}

function timeOf(times: number, work: () => void): number {
  const before = cpuMs();
  for (let n = 0; n < times; n++) work();
  return cpuMs() - before;
}

function timesIn(ms: number, work: () => void): number {
  let times = 0;
  const end = performance.now() + ms;
  while (performance.now() < end) {
    work();
    times++;
  }
  return Math.max(1, times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
