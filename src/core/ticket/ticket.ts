import type { Call } from '../call';
import type { Explainer } from '../explanation/explainer';
import type { CopiedText } from './copied-text';
import type { MaskingOptions } from './learned-redaction';

/** How a ticket is written. */
export type TicketFormat =
  /** Lines of plain text, the most important first; with the same as HTML beside it. */
  | 'text'
  /** For issue trackers: a headline, a table, the message as a quotation. */
  | 'markdown'
  /** `[TencentCloudSDKError] Code=…, Message=…, RequestId=…`: the SDKs' own form. */
  | 'line'
  /** For programs: one object, or an array of several calls' objects. */
  | 'json';

export interface TicketOptions extends MaskingOptions {
  readonly format: TicketFormat;
  /** Explains the errors in it; its language is the ticket's. */
  readonly explainer: Explainer;
  /** Minutes east of UTC for the times in the ticket, such as 480 for China. */
  readonly utcOffsetMinutes: number;
  /** The browser's name and version, such as `Chrome 156`, where it is known. */
  readonly browser?: string;
  /** The calls around one, for what only their number tells. */
  readonly neighboursOf?: (call: Call) => readonly Call[];
  /** A person's own last line; not in the forms for programs. */
  readonly footer?: string;
  /** Lines that a person can leave out; all are there by default. */
  readonly lines?: OptionalLines;
}

export interface OptionalLines {
  readonly parameters?: boolean;
  readonly client?: boolean;
  readonly traceId?: boolean;
}

/** A ticket's text, and the same for `text/html` where its form has one. */
export interface Ticket extends CopiedText {
  readonly html?: string;
}
