/** What the page's code saw of one call. */
export interface SeenCall {
  /** Undefined where the SDK hides it, or where there was no answer. */
  readonly httpStatus: number | undefined;
  readonly requestId: string | undefined;
  /** Error code of the envelope; undefined for a success or no envelope. */
  readonly code: string | undefined;
  /** Error message, or what went wrong instead of an envelope. */
  readonly problem: string | undefined;
}

/** What one case saw: its calls, and the one that matters (the last refused, else the last). */
export interface CaseResult extends SeenCall {
  readonly case: string;
  readonly calls: readonly SeenCall[];
}
