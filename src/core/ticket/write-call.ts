import { assertNever } from '../assert-never';
import type { Call } from '../call';
import type { Redaction } from '../redaction/create-redaction';
import type { Mask } from '../redaction/redaction';
import { formatHtmlTicket } from './format-html-ticket';
import { formatJsonTicket } from './format-json-ticket';
import { formatLineTicket } from './format-line-ticket';
import { formatMarkdownTicket } from './format-markdown-ticket';
import { formatTextTicket } from './format-text-ticket';
import { Masking } from './masking';
import type { TicketOptions } from './ticket';
import { ticketFacts } from './ticket-facts';
import { ticketFields } from './ticket-fields';
import { ticketWords } from './ticket-words';

/** One call's part of a ticket. */
export interface WrittenCall {
  readonly text: string;
  /** `''` in forms that have none. */
  readonly html: string;
  readonly masks: readonly Mask[];
}

export function writeCall(call: Call, redaction: Redaction, options: TicketOptions): WrittenCall {
  const { format, explainer, utcOffsetMinutes } = options;
  const words = ticketWords[explainer.locale];
  const masking = new Masking(redaction);
  const facts = ticketFacts(call, masking, options);
  const fields = ticketFields(facts, words, utcOffsetMinutes);
  const written = (text: string, html = '') => ({ text, html, masks: masking.masks });
  switch (format) {
    case 'text':
      return written(formatTextTicket(fields, words), formatHtmlTicket(fields, words));
    case 'markdown':
      return written(formatMarkdownTicket(facts, fields, words));
    case 'line':
      return written(formatLineTicket(facts));
    case 'json':
      return written(formatJsonTicket(facts, words, utcOffsetMinutes));
    default:
      return assertNever(format);
  }
}
