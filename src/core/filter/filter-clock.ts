/** What time it is for whoever reads the list; only `since:` asks. */
export interface FilterClock {
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Of the times on the screen; default: the machine's own. */
  readonly utcOffsetMinutes?: number;
}
