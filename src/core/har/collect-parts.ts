import type { ExportTally } from './export-options';

export interface CollectPartsOptions {
  /** Milliseconds that never go back. */
  readonly now: () => number;
  /** Lets the page draw and hear what a person does. */
  readonly pause: () => Promise<void>;
  /** So long it works before it pauses. */
  readonly budgetMs: number;
}

/** A written file, in pieces for a `Blob`. */
export interface CollectedParts {
  readonly texts: readonly string[];
  readonly tally: ExportTally;
}

/** Runs `harParts` and the like on a page without holding it up. */
export async function collectParts(
  parts: Generator<string, ExportTally>,
  { now, pause, budgetMs }: CollectPartsOptions,
): Promise<CollectedParts> {
  const texts: string[] = [];
  let startedAt = now();
  for (;;) {
    const { value, done } = parts.next();
    if (done) return { texts, tally: value };
    if (value !== '') texts.push(value);
    if (now() - startedAt < budgetMs) continue;
    await pause();
    startedAt = now();
  }
}
