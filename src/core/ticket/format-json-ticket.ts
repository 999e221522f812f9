import type { TicketFacts } from './ticket-facts';
import type { TicketWords } from './ticket-words';
import { whyNoRequestId } from './why-no-request-id';

/**
 * A ticket for programs: the same names in every language, times in UTC. Parameters that are JSON stand
 * in it as their own text, so that long numbers keep their digits; all others are a string.
 */
export function formatJsonTicket(
  facts: TicketFacts,
  words: TicketWords,
  utcOffsetMinutes: number,
): string {
  const { call, isPasted, parameters } = facts;
  const { exchange } = call;
  const known = isPasted
    ? []
    : [
        member('service', facts.service),
        member('action', facts.action),
        member('version', facts.version),
        member('region', facts.region),
        member('time', isoTime(exchange.startedAt)),
        member('serverDate', facts.serverDate),
        member('method', exchange.method),
        member('url', facts.url),
        member('httpStatus', exchange.status > 0 ? exchange.status : undefined),
        member('durationMs', exchange.durationMs),
      ];
  const members = [
    member('requestId', facts.requestId),
    member(
      'requestIdMissing',
      facts.requestId === undefined ? whyNoRequestId(call, words, utcOffsetMinutes) : undefined,
    ),
    member('outcome', call.outcome.kind),
    member('code', facts.code),
    member('meaning', facts.meaning),
    member('message', facts.message),
    ...known,
    member('found', facts.found),
    member('ruledOut', facts.ruledOut),
    member('sdk', facts.sdk),
    member('browser', facts.browser),
    member('secretId', facts.secretId),
    member('traceId', facts.traceId),
    parameters && `  "parameters": ${parametersValue(parameters.text, parameters.cutFrom)}`,
    member('parametersCutFrom', parameters?.cutFrom),
    member('note', isPasted ? words.pasted : undefined),
    member('masked', facts.masked),
  ];
  return `{\n${members.filter(Boolean).join(',\n')}\n}`;
}

type JsonValue = string | number | readonly string[] | undefined;

function member(name: string, value: JsonValue): string | undefined {
  if (value === undefined || (typeof value === 'object' && value.length === 0)) return undefined;
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function isoTime(unixMs: number): string | undefined {
  const date = new Date(unixMs);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function parametersValue(text: string, cutFrom: number | undefined): string {
  return cutFrom === undefined && isJson(text) ? text.trim() : JSON.stringify(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
