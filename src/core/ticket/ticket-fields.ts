import { formatDuration } from './format-duration';
import { formatTime } from './format-time';
import { singleLine } from './single-line';
import type { TicketFacts } from './ticket-facts';
import type { TicketField, TicketKey } from './ticket-field';
import type { TicketWords } from './ticket-words';
import { whyNoRequestId } from './why-no-request-id';

/** A call's facts in words, what support needs first: long texts get cut. */
export function ticketFields(
  facts: TicketFacts,
  words: TicketWords,
  utcOffsetMinutes: number,
): readonly TicketField[] {
  const isKnown = !facts.isPasted;
  const fields: readonly (readonly [key: TicketKey, value: string | undefined])[] = [
    ['requestId', facts.requestId ?? whyNoRequestId(facts.call, words, utcOffsetMinutes)],
    ['error', errorText(facts, words)],
    ['action', isKnown ? actionText(facts, words) : undefined],
    ['time', isKnown ? timeText(facts, words, utcOffsetMinutes) : undefined],
    ['endpoint', isKnown ? endpointText(facts, words) : undefined],
    ['message', facts.message],
    ['found', facts.found.join(words.space)],
    ['ruledOut', facts.ruledOut.join(words.listComma)],
    ['client', clientText(facts, words)],
    ['traceId', facts.traceId],
    ['parameters', parametersText(facts, words)],
    ['note', isKnown ? undefined : words.pasted],
    ['masked', facts.masked.join(words.listComma)],
  ];
  return fields.flatMap(([key, value]) => (value ? [{ key, value }] : []));
}

function errorText({ code, meaning }: TicketFacts, words: TicketWords): string | undefined {
  if (code === '') return words.noCode;
  return code && code + (meaning === undefined ? '' : words.bracketed(meaning));
}

function actionText(facts: TicketFacts, words: TicketWords): string {
  const { service, action, version, region } = facts;
  const name = [service, action].filter(Boolean).join(' ') || words.notNamed;
  return [name, version && words.version(version), region && words.region(words.regionName(region))]
    .filter(Boolean)
    .join(words.comma);
}

function timeText(
  { call, serverDate }: TicketFacts,
  words: TicketWords,
  utcOffsetMinutes: number,
): string {
  const time = formatTime(call.exchange.startedAt, utcOffsetMinutes);
  return time + (serverDate === undefined ? '' : words.bracketed(words.serverDate(serverDate)));
}

function endpointText({ call, url }: TicketFacts, words: TicketWords): string {
  const { method, status, durationMs } = call.exchange;
  const parts = [singleLine(`${method} ${url}`)];
  if (status > 0) parts.push(`HTTP ${status}`);
  if (durationMs !== undefined) parts.push(words.duration(formatDuration(durationMs)));
  return parts.join(words.dot);
}

function clientText({ sdk, browser, secretId }: TicketFacts, words: TicketWords): string {
  return [sdk, browser, secretId && words.key(secretId)].filter(Boolean).join(words.dot);
}

function parametersText({ parameters }: TicketFacts, words: TicketWords): string | undefined {
  if (parameters?.cutFrom === undefined) return parameters?.text;
  return parameters.text + words.cut(parameters.text.length, parameters.cutFrom);
}
