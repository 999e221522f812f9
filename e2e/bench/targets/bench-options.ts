import { parseArgs } from 'node:util';

/** What `npm run bench -- targets` was asked for. */
export interface BenchOptions {
  /** Sizes of the bursts. */
  readonly calls: readonly number[];
  readonly runs: number;
  /** Names of parts; all where it is empty. */
  readonly only: readonly string[];
  /** Calls of the logs that are filled without a network. */
  readonly filled: readonly number[];
  /** Also what takes hours: 100,000 real calls, and all bodies at every size. */
  readonly isFull: boolean;
}

export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      calls: { type: 'string', default: '1000,10000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      filled: { type: 'string', default: '1000,10000,100000' },
      full: { type: 'boolean', default: false },
    },
  });
  const calls = numbers(values.calls);
  return {
    calls: values.full && !calls.includes(100_000) ? [...calls, 100_000] : calls,
    runs: numbers(values.runs)[0] ?? 1,
    only: values.only.split(',').filter(Boolean),
    filled: numbers(values.filled),
    isFull: values.full,
  };
}

function numbers(text: string): number[] {
  const read = text.split(',').map(Number);
  if (read.some((value) => !Number.isInteger(value) || value < 1)) {
    throw new Error(`"${text}" is no list of whole numbers`);
  }
  return read;
}
