/** One line of the table of targets: what was measured, against what it should be. */
export interface TargetRow {
  readonly what: string;
  /** The most it may be, in `unit`; `undefined` where it stands for comparison only. */
  readonly limit: number | undefined;
  readonly unit: 'ms' | 'KB' | 'MB' | '×' | 'calls' | 'objects' | '%';
  /** One a run; none where it could not be measured. */
  readonly values: readonly number[];
  /** What decides: a typical run, or that no run was worse. */
  readonly judgedBy: 'median' | 'worst';
  /** The same figure of others, in this very run of the bench, by their names. */
  readonly baselines?: Readonly<Record<string, readonly number[]>>;
  /** What DESIGN says of others that are not measured here. */
  readonly designSays?: string;
  /** How it was measured, where that is not plain; or why it was not. */
  readonly note?: string;
}

export type Verdict = 'met' | 'missed' | 'not measured' | '-';

export function verdictOf({ limit, values, judgedBy }: TargetRow): Verdict {
  if (values.length === 0 || values.some(Number.isNaN)) return 'not measured';
  if (limit === undefined) return '-';
  const value = judgedBy === 'worst' ? Math.max(...values) : medianOf(values);
  return rounded(value) <= limit ? 'met' : 'missed';
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The value that `share` of them do not exceed. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** As it is printed, and judged. */
export function rounded(value: number): number {
  const steps = Math.abs(value) >= 20 ? 1 : Math.abs(value) >= 2 ? 10 : 100;
  return Math.round(value * steps) / steps;
}
