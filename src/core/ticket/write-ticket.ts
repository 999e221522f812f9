import type { Call } from '../call';
import { copiedText } from './copied-text';
import { learnedRedaction } from './learned-redaction';
import type { Ticket, TicketFormat, TicketOptions } from './ticket';
import { withFooter } from './with-footer';
import { type WrittenCall, writeCall } from './write-call';

/** Between two calls. */
const SEPARATOR: Readonly<Record<TicketFormat, string>> = {
  text: '\n\n',
  markdown: '\n\n---\n\n',
  line: '\n',
  json: ',\n',
};

/**
 * What support needs to find these calls, and no secret. A line without a value is left out; only a
 * missing RequestId is explained. No calls give no text.
 */
export function writeTicket(calls: readonly Call[], options: TicketOptions): Ticket {
  const redaction = learnedRedaction(calls, options);
  const written = calls.map((call) => writeCall(call, redaction, options));
  const text = joined(written, options.format);
  const html = written.map((it) => it.html).join('\n');
  const masks = written.flatMap((it) => it.masks);
  return withFooter({ ...copiedText(text, masks), html }, options);
}

function joined(written: readonly WrittenCall[], format: TicketFormat): string {
  const text = written.map((it) => it.text).join(SEPARATOR[format]);
  return format === 'json' && written.length > 1 ? `[\n${text}\n]` : text;
}
