import { escapeHtml } from './escape-html';
import type { TicketField } from './ticket-field';
import type { TicketWords } from './ticket-words';

/** The same lines as HTML, for editors with formatting: a ticket form, a mail. */
export function formatHtmlTicket(fields: readonly TicketField[], words: TicketWords): string {
  return `<p>${fields.map((field) => htmlLine(field, words)).join('<br>')}</p>`;
}

function htmlLine({ key, value }: TicketField, { label, colon }: TicketWords): string {
  const text = escapeHtml(value).replace(/\r\n|[\n\r]/g, '<br>');
  return label[key] === '' ? text : `<strong>${label[key]}</strong>${colon}${text}`;
}
