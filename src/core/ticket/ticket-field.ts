/** The lines of a ticket, and of the Markdown table that has some of them apart. */
export type TicketKey =
  | 'requestId'
  | 'error'
  | 'meaning'
  | 'action'
  | 'version'
  | 'time'
  | 'endpoint'
  | 'message'
  | 'found'
  | 'ruledOut'
  | 'client'
  | 'traceId'
  | 'parameters'
  /** What is not known, in a sentence without a label. */
  | 'note'
  | 'masked';

export interface TicketField {
  readonly key: TicketKey;
  /** Never empty. In one line, but for message and parameters. */
  readonly value: string;
}
