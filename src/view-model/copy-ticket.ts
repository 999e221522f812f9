import type { Call } from '../core/call';
import { writeTicket } from '../core/ticket/format-ticket';
import type { TicketOptions } from '../core/ticket/ticket';

/** What one click on "Copy ticket" puts on the clipboard, and what is said about it. */
export interface TicketCopy {
  readonly text: string;
  readonly confirmation: string;
}

export function ticketCopy(call: Call, options: Omit<TicketOptions, 'format'>): TicketCopy {
  const { text, masked } = writeTicket([call], { format: 'text', ...options });
  return {
    text,
    confirmation: masked.length === 0 ? 'Copied' : `Copied, ${masked.length} masked`,
  };
}
