import type { Call } from '../core/call';
import type { TicketOptions } from '../core/ticket/ticket';
import { writeTicket } from '../core/ticket/write-ticket';
import { copyConfirmation } from './copy-confirmation';

/** What one click puts on the clipboard, and what is said about it. */
export interface TicketCopy {
  readonly text: string;
  /** The same for editors with formatting, where the form has one. */
  readonly html?: string;
  readonly confirmation: string;
}

/** "Copy ticket": plain text, with the same as HTML beside it. */
export function ticketCopy(call: Call, options: Omit<TicketOptions, 'format'>): TicketCopy {
  const ticket = writeTicket([call], { ...options, format: 'text' });
  const { text, html } = ticket;
  return {
    text,
    ...(html !== undefined && { html }),
    confirmation: copyConfirmation(ticket, options),
  };
}
