import { cpuMs } from './cpu-ms';

const RUNS = 7;
const REFERENCE_RUNS = 3;

export interface Growth {
  readonly name: string;
  readonly steps: readonly GrowthStep[];
}

export interface GrowthStep {
  readonly megabytes: number;
  /** Processor time, the best of the runs. */
  readonly ms: number;
  /** Against the step before. */
  readonly factor: number | undefined;
  /** The same of the reference, which tells our growth from the engine's. */
  readonly referenceMs: number;
  readonly referenceFactor: number | undefined;
}

/** Work on a text of one size, and the reference's on the same text. */
export interface GrowingWork {
  readonly work: () => unknown;
  readonly reference: () => unknown;
}

/** Times work that `prepare` makes for growing sizes; the best of several runs each. */
export function measureGrowth(
  name: string,
  prepare: (megabytes: number) => GrowingWork,
  sizes: readonly number[],
): Growth {
  prepare(1).work();
  const steps: GrowthStep[] = [];
  for (const megabytes of sizes) {
    const { work, reference } = prepare(megabytes);
    const ms = bestOf(RUNS, work);
    const referenceMs = bestOf(REFERENCE_RUNS, reference);
    const before = steps.at(-1);
    steps.push({
      megabytes,
      ms,
      factor: before && ratio(ms, before.ms),
      referenceMs,
      referenceFactor: before && ratio(referenceMs, before.referenceMs),
    });
  }
  return { name, steps };
}

function bestOf(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = cpuMs();
    work();
    best = Math.min(best, cpuMs() - start);
  }
  return Math.round(best * 10) / 10;
}

function ratio(ms: number, before: number): number | undefined {
  // Too short to be told from nothing.
  if (before < 0.5) return undefined;
  return Math.round((ms / before) * 100) / 100;
}
