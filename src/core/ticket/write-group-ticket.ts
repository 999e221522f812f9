import { assertNever } from '../assert-never';
import { type Call, requestIdOf } from '../call';
import { copiedText } from './copied-text';
import { escapeHtml } from './escape-html';
import { escapeMarkdown } from './escape-markdown';
import { formatTime } from './format-time';
import { learnedRedaction } from './learned-redaction';
import { codeSpan } from './markdown-code';
import { singleLine } from './single-line';
import type { Ticket, TicketOptions } from './ticket';
import { ticketWords } from './ticket-words';
import { withFooter } from './with-footer';
import { writeCall } from './write-call';
import { writeTicket } from './write-ticket';

/**
 * A ticket of calls that all ended in the same error: how often, when, every RequestId, and the newest
 * of them whole. The SDKs' form has no heading: there it is a line a call.
 */
export function writeGroupTicket(calls: readonly Call[], options: TicketOptions): Ticket {
  const byAge = [...calls].sort((a, b) => b.exchange.startedAt - a.exchange.startedAt);
  const [newest] = byAge;
  if (newest === undefined || options.format === 'line') return writeTicket(byAge, options);
  // Of the others, nothing but time and RequestId is given out.
  const redaction = learnedRedaction([newest], options);
  const written = writeCall(newest, redaction, options);
  const code = 'code' in newest.outcome ? redaction.redact(newest.outcome.code, 'text').text : '';
  const heading = groupHeading(byAge, singleLine(code), options);
  const { text, html } = withHeading(heading, written, options);
  return withFooter({ ...copiedText(text, written.masks), html }, options);
}

interface GroupHeading {
  readonly code: string;
  readonly title: string;
  readonly requestIds: readonly string[];
  readonly withoutId: number;
  readonly first: number;
  readonly last: number;
}

/** `byAge`: the newest first. */
function groupHeading(
  byAge: readonly Call[],
  code: string,
  { explainer, utcOffsetMinutes }: TicketOptions,
): GroupHeading {
  const words = ticketWords[explainer.locale];
  const requestIds = byAge.flatMap((call) => singleLine(requestIdOf(call) ?? '') || []);
  const last = byAge[0]?.exchange.startedAt ?? 0;
  const first = byAge.at(-1)?.exchange.startedAt ?? last;
  const title = words.group.heading(
    byAge.length,
    code || words.noCode,
    formatTime(first, utcOffsetMinutes),
    formatTime(last, utcOffsetMinutes),
  );
  return { code, title, requestIds, withoutId: byAge.length - requestIds.length, first, last };
}

function withHeading(
  { code, title, requestIds, withoutId, first, last }: GroupHeading,
  written: { readonly text: string; readonly html: string },
  { format, explainer }: TicketOptions,
): { readonly text: string; readonly html: string } {
  const { group, colon, listComma, comma } = ticketWords[explainer.locale];
  const others = withoutId > 0 ? [group.withoutId(withoutId)] : [];
  const ids = (write: (id: string) => string) =>
    group.requestIds +
    colon +
    [requestIds.map(write).join(listComma), ...others].filter(Boolean).join(comma);
  switch (format) {
    case 'text':
    case 'line':
      return {
        text: `${title}\n${ids((id) => id)}\n\n${group.newest}${colon.trimEnd()}\n${written.text}`,
        html: `<p><strong>${escapeHtml(title)}</strong><br>${ids(escapeHtml)}</p>\n<p>${group.newest}${colon.trimEnd()}</p>\n${written.html}`,
      };
    case 'markdown':
      return {
        text: `**${escapeMarkdown(title)}**\n\n${ids(codeSpan)}\n\n${group.newest}${colon.trimEnd()}\n\n${written.text}`,
        html: '',
      };
    case 'json': {
      const head = {
        count: requestIds.length + withoutId,
        code,
        firstTime: iso(first),
        lastTime: iso(last),
        requestIds,
      };
      const text = JSON.stringify(head, undefined, 2).slice(0, -2);
      return {
        text: `${text},\n  "newest": ${written.text.replaceAll('\n', '\n  ')}\n}`,
        html: '',
      };
    }
    default:
      return assertNever(format);
  }
}

function iso(unixMs: number): string | undefined {
  const date = new Date(unixMs);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
