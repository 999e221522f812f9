import { assertNever } from '../assert-never';
import type { Call } from '../call';
import { requestIdOf } from '../call';
import type { ErrorExplanation } from '../explanation/error-explanation';
import { explainCall } from '../explanation/explain-call';
import { type HeaderList, headerValue } from '../http-exchange';
import { redact } from '../redaction/redact';
import { redactBody } from '../redaction/redact-body';
import type { Redacted, TextKind } from '../redaction/redaction';
import { formatDuration } from './format-duration';
import { formatHttpDate, formatTime } from './format-time';
import type { Ticket, TicketOptions } from './ticket';

/** {@link writeTicket} for callers that want the text alone. */
export function formatTicket(calls: readonly Call[], options: TicketOptions): string {
  return writeTicket(calls, options).text;
}

/**
 * What support needs to find a call, first things first since long texts get cut, and no secret.
 * A line without a value is left out; only a missing RequestId is explained. No calls give no text.
 */
export function writeTicket(calls: readonly Call[], options: TicketOptions): Ticket {
  const write = options.format === 'line' ? oneLine : textLines;
  const masked = new Set<string>();
  const texts = calls.map((call) => {
    const mask = new Masking();
    const text = write(call, mask, options);
    for (const name of mask.names) masked.add(name);
    return text;
  });
  return { text: texts.join(SEPARATOR[options.format]), masked: [...masked] };
}

const SEPARATOR = { text: '\n\n', line: '\n' } as const;

function textLines(call: Call, mask: Masking, options: TicketOptions): string {
  const explanation = explainCall(call, options.explainer, []);
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    ['RequestId', requestIdOf(call) ?? whyNoRequestId(call)],
    ['Error', errorText(explanation)],
    ['Action', actionText(call)],
    ['Time', timeText(call, options.utcOffsetMinutes)],
    ['Endpoint', endpointText(call, mask)],
    ['Message (as received)', messageText(call, mask)],
    ['Found in the request', foundText(explanation)],
    ['Ruled out', explanation?.ruledOut.join(', ')],
    ['Client', clientText(call, mask, options.browser)],
    ['TraceId', traceId(call)],
    ['Parameters', parametersText(call, mask)],
    ['Masked', mask.names.join(', ')],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

/** The form in which the SDKs print an error, which Tencent Cloud's API Doctor accepts. */
function oneLine(call: Call, mask: Masking): string {
  const { outcome } = call;
  const requestId = requestIdOf(call);
  const parts =
    outcome.kind === 'error' || outcome.kind === 'dry-run'
      ? [`Code=${outcome.code}`, `Message=${mask.redact(outcome.message, 'text')}`]
      : [`Action=${actionText(call)}`];
  if (requestId !== undefined) parts.push(`RequestId=${requestId}`);
  const prefix = outcome.kind === 'error' ? '[TencentCloudSDKError] ' : '';
  return (prefix + parts.join(', ')).replace(/\s*[\r\n]+\s*/g, ' ');
}

function errorText(explanation: ErrorExplanation | undefined): string | undefined {
  if (explanation === undefined) return undefined;
  const { code, official } = explanation;
  if (code === '') return 'no code given';
  return official === undefined ? code : `${code} (${official})`;
}

/** What the call itself proves; guesses are no business of support. */
function foundText(explanation: ErrorExplanation | undefined): string | undefined {
  return explanation?.causes
    .filter(({ certainty }) => certainty === 'found')
    .map(({ text }) => text)
    .join(' ');
}

function whyNoRequestId(call: Call): string {
  const { outcome } = call;
  switch (outcome.kind) {
    case 'success':
    case 'error':
    case 'dry-run':
      return 'none in the response';
    case 'failed':
      return `none, the page got no answer (${outcome.failure.networkError ?? outcome.failure.kind})`;
    case 'pending':
      return 'none yet, the call is running';
    case 'not-envelope':
      return 'none, the response is no API envelope';
    case 'unknown':
      return 'not captured, the response body could not be read whole';
    default:
      return assertNever(outcome);
  }
}

function actionText({ request }: Call): string {
  const name = [request.service, request.action].filter(Boolean).join(' ') || 'not named';
  const version = request.version && `version ${request.version}`;
  const region = request.region && `region ${request.region}`;
  return [name, version, region].filter(Boolean).join(', ');
}

function timeText({ exchange }: Call, utcOffsetMinutes: number): string {
  const time = formatTime(exchange.startedAt, utcOffsetMinutes);
  const date = headerValue(exchange.responseHeaders, 'Date');
  return date === undefined ? time : `${time} (server Date: ${formatHttpDate(date)})`;
}

function endpointText({ exchange }: Call, mask: Masking): string {
  const { method, url, status, durationMs } = exchange;
  const parts = [`${method} ${mask.redact(url, 'url')}`];
  if (status > 0) parts.push(`HTTP ${status}`);
  if (durationMs !== undefined) parts.push(formatDuration(durationMs));
  return parts.join(' · ');
}

function messageText({ outcome }: Call, mask: Masking): string | undefined {
  if (outcome.kind !== 'error' && outcome.kind !== 'dry-run') return undefined;
  return mask.redact(outcome.message, 'text');
}

function clientText({ exchange }: Call, mask: Masking, browser: string | undefined): string {
  const sdk = headerValue(exchange.requestHeaders, 'X-TC-RequestClient');
  return [sdk, browser, keyText(exchange.requestHeaders, mask)].filter(Boolean).join(' · ');
}

const CREDENTIAL = /Credential=([^/,\s]+)/;

/** The key's first and last characters tell one key from another and give none away. */
function keyText(headers: HeaderList, mask: Masking): string | undefined {
  const secretId = CREDENTIAL.exec(headerValue(headers, 'Authorization') ?? '')?.[1];
  return (
    secretId && `key ${mask.redact(`SecretId: ${secretId}`, 'headers').slice('SecretId: '.length)}`
  );
}

function traceId({ exchange }: Call): string | undefined {
  return (
    headerValue(exchange.responseHeaders, 'X-TC-TraceId') ??
    headerValue(exchange.requestHeaders, 'X-TC-TraceId')
  );
}

function parametersText({ exchange }: Call, mask: Masking): string | undefined {
  const { requestBody, requestHeaders } = exchange;
  return requestBody.kind === 'text' ? mask.body(requestBody.text, requestHeaders) : undefined;
}

/** Redacts the parts of one ticket and remembers the names of what was masked. */
class Masking {
  readonly #names = new Set<string>();

  get names(): readonly string[] {
    return [...this.#names];
  }

  redact(text: string, kind: TextKind): string {
    return this.#noted(redact(text, kind));
  }

  body(text: string, headers: HeaderList): string {
    return this.#noted(redactBody(text, headers));
  }

  #noted({ text, masked }: Redacted): string {
    for (const mask of masked) this.#names.add(mask.name);
    return text;
  }
}
