const MAX_DELAY_MS = 60_000;

/** How long an answer is held back. */
export interface AnswerTiming {
  /** Before anything is sent: `?ms=`. */
  readonly delayMs: number;
  /** Between the first byte of the body and the rest: `?bodyMs=`. */
  readonly bodyDelayMs: number;
}

/** Any URL of the server may ask to be answered slowly. */
export function readAnswerTiming({ searchParams }: URL): AnswerTiming {
  const read = (name: string): number =>
    Math.min(Number(searchParams.get(name) ?? 0) || 0, MAX_DELAY_MS);
  return { delayMs: read('ms'), bodyDelayMs: read('bodyMs') };
}
