import type { Call } from '../core/call';
import { consoleScript } from '../core/copy-as/console-script';
import { type BodyOptions, formatBody } from '../core/copy-as/format-body';
import { formatCurl } from '../core/copy-as/format-curl';
import { formatRequestIds } from '../core/copy-as/format-request-ids';
import { formatSdkCode } from '../core/copy-as/format-sdk-code';
import { formatTccli } from '../core/copy-as/format-tccli';
import { formatTsv } from '../core/copy-as/format-tsv';
import type { CopiedText } from '../core/ticket/copied-text';
import type { MaskingOptions } from '../core/ticket/learned-redaction';
import type { Ticket, TicketOptions } from '../core/ticket/ticket';
import { writeTicket } from '../core/ticket/write-ticket';
import { copyConfirmation } from './copy-confirmation';
import type { TicketCopy } from './copy-ticket';
import type { PanelWords } from './words/en';

/** One entry of a menu. Nothing is written before it is chosen. */
export interface CopyEntry {
  readonly id: CopyEntryId;
  readonly label: string;
  /** To be read before it is chosen. */
  readonly warning?: string;
  make(): TicketCopy;
}

export type CopyEntryId =
  | 'ticket-text'
  | 'ticket-markdown'
  | 'ticket-line'
  | 'ticket-json'
  | 'ticket-unmasked'
  | 'tccli'
  | 'curl'
  | 'node'
  | 'python'
  | 'go'
  | 'request-raw'
  | 'request-pretty'
  | 'response-raw'
  | 'response-pretty'
  | 'request-ids'
  | 'tsv'
  | 'console-script';

/** The menu of "Copy ticket", for the calls that the ticket is about. */
export function ticketMenu(
  calls: readonly Call[],
  options: Omit<TicketOptions, 'format'>,
  words: PanelWords,
): readonly CopyEntry[] {
  const { label, unmaskedWarning } = words.copyMenu;
  const ticket = (format: TicketOptions['format'], isUnmasked = false) =>
    copyOf(writeTicket(calls, { ...options, format, isUnmasked }), words, isUnmasked);
  return [
    { id: 'ticket-text', label: label['ticket-text'], make: () => ticket('text') },
    { id: 'ticket-markdown', label: label['ticket-markdown'], make: () => ticket('markdown') },
    { id: 'ticket-line', label: label['ticket-line'], make: () => ticket('line') },
    { id: 'ticket-json', label: label['ticket-json'], make: () => ticket('json') },
    {
      id: 'ticket-unmasked',
      label: label['ticket-unmasked'],
      warning: unmaskedWarning,
      make: () => ticket('text', true),
    },
  ];
}

export interface CopyAsOptions extends MaskingOptions {
  readonly utcOffsetMinutes: number;
  /** The program and its version, for the head of a script. */
  readonly madeBy: string;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** "Copy as" of one call. Bodies that are not there have no entry. */
export function copyAsMenu(
  call: Call,
  options: CopyAsOptions,
  words: PanelWords,
): readonly CopyEntry[] {
  const { isUnmasked } = options;
  const entry = (id: CopyEntryId, write: () => CopiedText): CopyEntry => ({
    id,
    label: words.copyMenu.label[id],
    make: () => copyOf(write(), words, isUnmasked),
  });
  const { requestBody, responseBody } = call.exchange;
  const body = (side: BodyOptions['side'], layout: BodyOptions['layout']) => () =>
    formatBody(call, { ...options, side, layout }) ?? NOTHING;
  return [
    entry('tccli', () => formatTccli(call, options)),
    entry('curl', () => formatCurl(call, options)),
    entry('node', () => formatSdkCode(call, 'node', options)),
    entry('python', () => formatSdkCode(call, 'python', options)),
    entry('go', () => formatSdkCode(call, 'go', options)),
    ...(hasText(requestBody)
      ? [
          entry('request-raw', body('request', 'raw')),
          entry('request-pretty', body('request', 'pretty')),
        ]
      : []),
    ...(hasText(responseBody)
      ? [
          entry('response-raw', body('response', 'raw')),
          entry('response-pretty', body('response', 'pretty')),
        ]
      : []),
  ];
}

/** "Copy as" of several calls. A script of reads alone has the reads; else it has what writes. */
export function copyCallsMenu(
  calls: readonly Call[],
  options: CopyAsOptions,
  words: PanelWords,
): readonly CopyEntry[] {
  const { label } = words.copyMenu;
  const { isUnmasked, madeBy, now } = options;
  const script = () => {
    const scriptOptions = { ...options, madeBy, madeAt: now() };
    const writes = consoleScript(calls, scriptOptions);
    return writes.text === ''
      ? consoleScript(calls, { ...scriptOptions, includesReads: true })
      : writes;
  };
  return [
    {
      id: 'request-ids',
      label: label['request-ids'],
      make: () => copyOf({ ...NOTHING, text: formatRequestIds(calls) }, words),
    },
    {
      id: 'tsv',
      label: label.tsv,
      make: () => copyOf(formatTsv(calls, options), words, isUnmasked),
    },
    {
      id: 'console-script',
      label: label['console-script'],
      make: () => copyOf(script(), words, isUnmasked),
    },
  ];
}

const NOTHING: CopiedText = { text: '', masked: [], maskedNames: [] };

function copyOf(copied: CopiedText | Ticket, words: PanelWords, isUnmasked = false): TicketCopy {
  const html = 'html' in copied ? copied.html : undefined;
  return {
    text: copied.text,
    ...(html !== undefined && { html }),
    confirmation: copyConfirmation(copied, { isUnmasked }, words),
  };
}

function hasText(body: { readonly kind: string; readonly text?: string }): boolean {
  return body.kind === 'text' && body.text !== '';
}
