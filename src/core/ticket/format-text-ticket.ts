import type { TicketField } from './ticket-field';
import type { TicketWords } from './ticket-words';

/** A ticket as lines of plain text. Lines of one value stand indented, so that none can pass for ours. */
export function formatTextTicket(fields: readonly TicketField[], words: TicketWords): string {
  return fields.map((field) => textLine(field, words)).join('\n');
}

function textLine({ key, value }: TicketField, { label, colon }: TicketWords): string {
  const text = value.replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n  ');
  return label[key] === '' ? text : label[key] + colon + text;
}
