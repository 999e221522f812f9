import { formatSeconds } from './run-command.mjs';

/**
 * Runs the steps of a command one by one, prints a line for each and the whole output of one that
 * failed, and counts. A step gives `{ isOk, output }`, and `counts` where it is made of many tests.
 */
export function createTally(print = console.log) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  return {
    /** Gives whether the step succeeded; a step that throws has failed. */
    async step(name, run) {
      const startedAt = performance.now();
      const { isOk, output, counts } = await runSafely(run);
      const { passed, failed, skipped } = { passed: 0, failed: 0, skipped: 0, ...counts };
      const hasFailed = !isOk || failed > 0;
      if (hasFailed) print(output.trim());
      // A step that is not made of tests is one check; one that broke beside its tests, one failure.
      total.passed += counts || hasFailed ? passed : 1;
      total.failed += hasFailed ? Math.max(1, failed) : 0;
      total.skipped += skipped;
      const details = counts ? `  ${formatCounts({ passed, failed, skipped })}` : '';
      print(`${hasFailed ? 'FAILED' : 'ok    '}  ${name}  ${formatSeconds(startedAt)}${details}`);
      return !hasFailed;
    },
    get hasFailed() {
      return total.failed > 0;
    },
    /** The last line of a run. */
    summary: () => formatCounts(total),
  };
}

/** Such as `812 passed, 0 failed`, with `, 3 skipped` only where some were. */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function runSafely(run) {
  try {
    return await run();
  } catch (error) {
    return { isOk: false, output: error.stack ?? String(error) };
  }
}
