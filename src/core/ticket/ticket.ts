import type { Explainer } from '../explanation/explainer';

/** How a ticket is written. */
export type TicketFormat =
  /** Lines of plain text, the most important first. */
  | 'text'
  /** `[TencentCloudSDKError] Code=…, Message=…, RequestId=…`: the SDKs' own form. */
  | 'line';

export interface TicketOptions {
  readonly format: TicketFormat;
  /** Explains the errors in it. */
  readonly explainer: Explainer;
  /** Minutes east of UTC for the times in the ticket, such as 480 for China. */
  readonly utcOffsetMinutes: number;
  /** The browser's name and version, such as `Chrome 156`, where it is known. */
  readonly browser?: string;
}

/** A ticket's text and the names of the values in it that were masked, each name once. */
export interface Ticket {
  readonly text: string;
  readonly masked: readonly string[];
}
