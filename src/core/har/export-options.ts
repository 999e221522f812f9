import type { Visit } from '../ledger/tab-recorder';
import type { Marker } from '../markers';
import type { RedactionOptions } from '../redaction/create-redaction';

/** What a file of calls is to hold beside them. */
export interface ExportOptions {
  /** The extension's version, for the file's creator. */
  readonly version: string;
  /** What is masked beside the known secrets. */
  readonly redaction: RedactionOptions;
  /** Masks nothing: only where a person asked for it, for this one file. */
  readonly isUnmasked?: boolean;
  /** The pages that the calls were listed under, by visit number. */
  readonly visits?: readonly Visit[];
  /** Earliest first. */
  readonly markers?: readonly Marker[];
}

/** What there is to say of a file once it is written. */
export interface ExportTally {
  readonly callCount: number;
  /** Calls that still ran, and are not in the file. */
  readonly pendingCount: number;
  readonly maskedCount: number;
}
