import { assertNever } from '../assert-never';
import { escapeHtml } from './escape-html';
import { escapeMarkdown } from './escape-markdown';
import { singleLine } from './single-line';
import type { Ticket, TicketOptions } from './ticket';

/** A ticket with a person's own last line. Programs read the other forms, which keep without it. */
export function withFooter(
  ticket: Ticket,
  { format, footer = '' }: Pick<TicketOptions, 'format' | 'footer'>,
): Ticket {
  const { html, ...rest } = ticket;
  const line = singleLine(footer.trim());
  const hasFooter = line !== '' && rest.text !== '';
  switch (format) {
    case 'text':
      if (!hasFooter) return ticket;
      return {
        ...rest,
        text: `${rest.text}\n${line}`,
        html: `${html}\n<p>${escapeHtml(line)}</p>`,
      };
    case 'markdown':
      return hasFooter ? { ...rest, text: `${rest.text}\n\n${escapeMarkdown(line)}` } : rest;
    case 'line':
    case 'json':
      return rest;
    default:
      return assertNever(format);
  }
}
