import type { Call } from '../core/call';
import type { Ticket, TicketOptions } from '../core/ticket/ticket';
import { writeGroupTicket } from '../core/ticket/write-group-ticket';
import { writeTicket } from '../core/ticket/write-ticket';
import { copyConfirmation } from './copy-confirmation';
import type { PanelWords } from './words/en';

/** What one click puts on the clipboard, and what is said about it. */
export interface TicketCopy {
  readonly text: string;
  /** The same for editors with formatting, where the form has one. */
  readonly html?: string;
  readonly confirmation: string;
}

/** One ticket for calls that all ended in the same error. */
export function groupTicketCopy(
  calls: readonly Call[],
  options: Omit<TicketOptions, 'format'>,
  words: PanelWords,
): TicketCopy {
  return copyOf(writeGroupTicket(calls, { ...options, format: 'text' }), options, words);
}

/** "Copy ticket": plain text, with the same as HTML beside it. */
export function ticketCopy(
  call: Call,
  options: Omit<TicketOptions, 'format'>,
  words: PanelWords,
): TicketCopy {
  return copyOf(writeTicket([call], { ...options, format: 'text' }), options, words);
}

function copyOf(
  ticket: Ticket,
  options: Omit<TicketOptions, 'format'>,
  words: PanelWords,
): TicketCopy {
  const { text, html } = ticket;
  return {
    text,
    ...(html !== undefined && { html }),
    confirmation: copyConfirmation(ticket, options, words),
  };
}
