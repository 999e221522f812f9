import type { Call } from '../core/call';
import { learnedRedaction, type MaskingOptions } from '../core/ticket/learned-redaction';
import { copyConfirmation } from './copy-confirmation';
import type { TicketCopy } from './copy-ticket';
import type { ExchangeSide } from './exchange-view';
import type { PanelWords } from './words/en';

/** A header's value, masked as every copy is, whatever the screen shows. */
export function headerCopy(
  call: Call,
  side: ExchangeSide,
  index: number,
  options: MaskingOptions,
  words: PanelWords,
): TicketCopy {
  const { requestHeaders, responseHeaders } = call.exchange;
  const header = (side === 'request' ? requestHeaders : responseHeaders)[index];
  const { name, value } = header ?? { name: '', value: '' };
  const { text, masked } = learnedRedaction([call], options).redact(`${name}: ${value}`, 'headers');
  const maskedNames = [...new Set(masked.map((mask) => mask.name))];
  return {
    text: text.slice(name.length + 2),
    confirmation: copyConfirmation({ maskedNames }, options, words),
  };
}
