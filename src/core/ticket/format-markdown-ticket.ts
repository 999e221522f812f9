import { escapeMarkdown } from './escape-markdown';
import { codeBlock, codeSpan } from './markdown-code';
import type { TicketFacts } from './ticket-facts';
import type { TicketField, TicketKey } from './ticket-field';
import type { TicketWords } from './ticket-words';

/** The table's rows, in this order. */
const ROWS: readonly TicketKey[] = [
  'requestId',
  'meaning',
  'version',
  'time',
  'endpoint',
  'found',
  'ruledOut',
  'client',
  'traceId',
];
/** Values that are copied out again, and that hold what Markdown would take for its own. */
const AS_CODE: ReadonlySet<TicketKey> = new Set(['endpoint', 'client', 'traceId']);

/** A ticket for issue trackers: headline, table, message, parameters. */
export function formatMarkdownTicket(
  facts: TicketFacts,
  fields: readonly TicketField[],
  words: TicketWords,
): string {
  const value = new Map<TicketKey, string | undefined>(fields.map((it) => [it.key, it.value]));
  value.set('meaning', facts.meaning).set('version', facts.version);
  const message = value.get('message');
  const note = value.get('note');
  const masked = value.get('masked');
  const parts = [
    headline(facts, words),
    table(facts, value, words),
    message && quotation(message),
    facts.parameters && parametersBlock(facts.parameters, words),
    note && escapeMarkdown(note),
    masked && escapeMarkdown(words.label.masked + words.colon + masked),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function headline(facts: TicketFacts, words: TicketWords): string | undefined {
  const { code, service, action, region, isPasted } = facts;
  const name = [service && escapeMarkdown(service), action && codeSpan(action)].filter(Boolean);
  const parts = [
    code === '' ? words.noCode : code && codeSpan(code),
    name.length > 0 || isPasted ? name.join(' ') : words.notNamed,
    region && escapeMarkdown(words.regionName(region)),
  ];
  const text = parts.filter(Boolean).join(' · ');
  return text && `**${text}**`;
}

function table(
  facts: TicketFacts,
  value: ReadonlyMap<TicketKey, string | undefined>,
  { label }: TicketWords,
): string {
  const rows = ROWS.flatMap((key) => {
    const text = value.get(key);
    if (!text) return [];
    const isCode = AS_CODE.has(key) || (key === 'requestId' && facts.requestId !== undefined);
    return [`| ${label[key]} | ${isCode ? codeSpan(text) : escapeMarkdown(text)} |`];
  });
  return ['| | |', '| --- | --- |', ...rows].join('\n');
}

function quotation(message: string): string {
  return escapeMarkdown(message)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => `> ${line}`)
    .join('\n');
}

function parametersBlock(
  { text, cutFrom }: { readonly text: string; readonly cutFrom: number | undefined },
  { cut }: TicketWords,
): string {
  const block = codeBlock(text, /^\s*[[{]/.test(text) ? 'json' : '');
  return cutFrom === undefined ? block : `${block}\n\n${cut(text.length, cutFrom).trim()}`;
}
