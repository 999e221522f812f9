import { type Call, requestIdOf } from '../call';
import type { ErrorExplanation } from '../explanation/error-explanation';
import { explainCall } from '../explanation/explain-call';
import { type HeaderList, headerValue } from '../http-exchange';
import { isPastedCall } from '../pasted/is-pasted-call';
import { cutParameters, type ShownParameters } from './cut-parameters';
import { formatHttpDate } from './format-time';
import type { Masking } from './masking';
import { shortMeaning } from './short-meaning';
import { singleLine } from './single-line';
import type { TicketOptions } from './ticket';

/** What a ticket tells of one call: redacted, and in one line but for message and parameters. */
export interface TicketFacts {
  /** Its time and the rest: nothing in there is secret, but for what stands here again. */
  readonly call: Call;
  readonly isPasted: boolean;
  readonly requestId: string | undefined;
  /** `''` where an error came without a code; `undefined` where there is no error. */
  readonly code: string | undefined;
  /** The documentation's sentence, or our short name of the code. */
  readonly meaning: string | undefined;
  readonly message: string | undefined;
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly url: string;
  /** By the server's clock. */
  readonly serverDate: string | undefined;
  /** Sentences about what the call itself proves; guesses are no business of support. */
  readonly found: readonly string[];
  readonly ruledOut: readonly string[];
  /** What the request says of the SDK that sent it. */
  readonly sdk: string | undefined;
  readonly browser: string | undefined;
  /** Which key signed: its first and last characters. */
  readonly secretId: string | undefined;
  readonly traceId: string | undefined;
  readonly parameters: ShownParameters | undefined;
  /** The names of what was masked in all this. */
  readonly masked: readonly string[];
}

export function ticketFacts(call: Call, masking: Masking, options: TicketOptions): TicketFacts {
  const { outcome, request, exchange } = call;
  const { explainer, neighboursOf, browser, lines = {} } = options;
  const { client = true, traceId = true, parameters = true } = lines;
  const explanation = explainCall(call, explainer, neighboursOf?.(call) ?? []);
  const line = (text: string | undefined) => text && singleLine(masking.text(text));
  const { requestHeaders, responseHeaders } = exchange;
  const isPasted = isPastedCall(call);
  const date = headerValue(responseHeaders, 'Date');
  const facts = {
    call,
    isPasted,
    requestId: nonEmpty(singleLine(requestIdOf(call) ?? '')),
    code: explanation && singleLine(masking.text(explanation.code)),
    meaning: explanation && shortMeaning(explanation),
    service: line(request.service),
    action: line(request.action),
    version: line(request.version),
    region: line(request.region),
    url: singleLine(masking.text(exchange.url, 'url')),
    serverDate: date === undefined ? undefined : singleLine(formatHttpDate(masking.text(date))),
    message: 'message' in outcome ? nonEmpty(masking.text(outcome.message).trimEnd()) : undefined,
    found: foundSentences(explanation).map((text) => singleLine(masking.text(text))),
    ruledOut: (explanation?.ruledOut ?? []).map((text) => singleLine(masking.text(text))),
    sdk: client ? line(headerValue(requestHeaders, 'X-TC-RequestClient')) : undefined,
    browser: client && !isPasted ? browser : undefined,
    secretId: client ? keyOf(requestHeaders, masking) : undefined,
    traceId: traceId ? line(traceIdOf(call)) : undefined,
    parameters: parameters ? parametersOf(call, masking) : undefined,
  };
  return { ...facts, masked: masking.names };
}

function foundSentences(explanation: ErrorExplanation | undefined): readonly string[] {
  const causes = explanation?.causes ?? [];
  return causes.filter(({ certainty }) => certainty === 'found').map(({ text }) => text);
}

const CREDENTIAL = /Credential=([^/,\s]+)/;

/** Enough to tell one key from another, and none is given away. */
function keyOf(headers: HeaderList, masking: Masking): string | undefined {
  const value = headerValue(headers, 'Authorization');
  if (value === undefined || !CREDENTIAL.test(value)) return undefined;
  return CREDENTIAL.exec(masking.header({ name: 'Authorization', value }))?.[1];
}

function traceIdOf({ exchange }: Call): string | undefined {
  return (
    headerValue(exchange.responseHeaders, 'X-TC-TraceId') ??
    headerValue(exchange.requestHeaders, 'X-TC-TraceId')
  );
}

function parametersOf({ exchange }: Call, masking: Masking): ShownParameters | undefined {
  const { requestBody, requestHeaders } = exchange;
  if (requestBody.kind !== 'text' || requestBody.text.trim() === '') return undefined;
  return cutParameters(masking.body(requestBody.text, requestHeaders));
}

function nonEmpty(text: string): string | undefined {
  return text === '' ? undefined : text;
}
