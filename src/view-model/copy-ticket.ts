import type { Call } from '../core/call';
import { writeTicket } from '../core/ticket/format-ticket';

/** What one click on "Copy ticket" puts on the clipboard, and what is said about it. */
export interface TicketCopy {
  readonly text: string;
  readonly confirmation: string;
}

export function ticketCopy(call: Call, utcOffsetMinutes: number, browser: string): TicketCopy {
  const { text, masked } = writeTicket([call], { format: 'text', utcOffsetMinutes, browser });
  return {
    text,
    confirmation: masked.length === 0 ? 'Copied' : `Copied, ${masked.length} masked`,
  };
}
