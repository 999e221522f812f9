const startedAt = performance.now();

/** Beside the figures, so that they can be kept without it. */
export function sayProgress(what: string): void {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stderr.write(`[${seconds} s] ${what}\n`);
}
