/** What happened, and what a person can do about it. */
export interface Notice {
  readonly text: string;
  readonly nextStep: string;
}
