import type { HarBodyGap, HarProblem, HarSkip } from './har-reading';

/** What is said of a HAR file, in one language. */
export interface HarWords {
  readonly problem: Readonly<Record<HarProblem, HarProblemText>>;
  readonly noEntries: string;
  readonly notListed: (parts: readonly string[]) => string;
  readonly skipped: Readonly<Record<HarSkip, (count: number) => string>>;
  readonly bodyGap: (count: number, gap: string) => string;
  readonly gap: Readonly<Record<HarBodyGap, string>>;
  readonly rebuiltForms: (count: number) => string;
  readonly calls: (count: number) => string;
}

/** What happened to a file, and what to do next. */
export interface HarProblemText {
  readonly text: string;
  readonly nextStep: string;
}
