import type { OutcomeKind } from '../../src/core/call';

/** What recordings say of API calls: as JSON, its names are a promise to other programs. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly callCount: number;
  readonly outcomes: Readonly<Partial<Record<OutcomeKind, number>>>;
  /** The most frequent first. */
  readonly errors: readonly ErrorReport[];
  /** The earliest first. */
  readonly markers: readonly MarkerReport[];
  readonly calls: readonly CallReport[];
}

export interface FileReport {
  readonly file: string;
  /** Who wrote it. */
  readonly creator: string;
  readonly entryCount: number;
  readonly callCount: number;
  /** What of it is no row, and what is missing. */
  readonly notes: readonly string[];
  /** Why nothing of it was read, and what to do. */
  readonly problem?: string;
}

/** Errors of one code, action and region. */
export interface ErrorReport {
  readonly code: string;
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly meaning: string;
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
  /** The newest call's, as it came. */
  readonly message: string;
  readonly requestIds: readonly string[];
}

/** What came after a marker and before the next. */
export interface MarkerReport {
  readonly name: string;
  readonly at: string;
  readonly callCount: number;
  readonly errorCount: number;
}

export interface CallReport {
  readonly time: string;
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly outcome: OutcomeKind;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly status: number;
  readonly durationMs: number | undefined;
  readonly marker: string | undefined;
}
