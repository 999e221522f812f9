import type { CaseResult } from './case-result';

/** A walk that shows every kind of row once, successes and failures mixed. */
const TOUR = [
  'sdk-success',
  'sdk-run-instances',
  'sdk-describe-instances',
  'sdk-wrong-key',
  'sdk-unauthorized',
  'sdk-missing-parameter',
  'gateway-success',
  'gateway-error',
  'proxy-success',
  'proxy-error',
  'sdk-rate-limit',
  'sdk-internal-error',
  'sdk-terminate',
  'odd-html',
  'odd-cut',
  'abort',
  'seed-success',
  'seed-error',
];

/** Runs the cases of the tour one after the other. */
export async function runTour(
  run: (name: string) => Promise<CaseResult>,
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const name of TOUR) results.push(await run(name));
  return results;
}
