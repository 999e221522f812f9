import { cpuMs } from './cpu-ms';

const RUNS = 7;

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
}

/** Times work that `prepare` makes for growing sizes; the best of several runs each. */
export function measureGrowth(
  name: string,
  prepare: (megabytes: number) => () => unknown,
  sizes: readonly number[],
): Growth {
  prepare(1)();
  const steps: GrowthStep[] = [];
  for (const megabytes of sizes) {
    const ms = bestOf(prepare(megabytes));
    const before = steps.at(-1)?.ms;
    steps.push({ megabytes, ms, factor: before && Math.round((ms / before) * 100) / 100 });
  }
  return { name, steps };
}

function bestOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = cpuMs();
    work();
    best = Math.min(best, cpuMs() - start);
  }
  return Math.round(best * 10) / 10;
}
