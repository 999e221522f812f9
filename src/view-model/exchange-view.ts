import type { Call, CallOutcome } from '../core/call';
import { readMessageFacts } from '../core/explanation/message/read-message-facts';
import type { Header, HeaderList } from '../core/http-exchange';
import type { Redaction } from '../core/redaction/create-redaction';
import type { Redacted, TextKind } from '../core/redaction/redaction';
import { findParameter, type ParameterSpan } from '../core/request/find-parameter';
import { learnedRedaction } from '../core/ticket/learned-redaction';
import { missingBodyNotice } from './no-body-text';
import type { Notice } from './notice';

/** So much of a body is put on the screen at once, in characters: more makes the tab stall. */
const SHOWN_BODY_LENGTH = 256 * 1024;
/** So much of a body is looked through for what may stand elsewhere: 1 MB takes about 30 ms. */
const LEARNED_BODY_LENGTH = 1024 * 1024;
const NO_NAMES: readonly string[] = [];

/** One side of an exchange as its tab shows it. */
export interface ExchangeSideView {
  /** `POST https://…` or `HTTP 200`. */
  readonly line: string;
  readonly headers: readonly Header[];
  readonly body: string | undefined;
  /** The name in the body that the error's message names. */
  readonly named: ParameterSpan | undefined;
  /** Why there is no body. */
  readonly notice: Notice | undefined;
  /** How long the whole body is, where only its beginning is shown. */
  readonly shortenedFrom: number | undefined;
  readonly maskedCount: number;
}

/** `isRevealed` lifts the masks for the screen; copies stay masked. `extraNames`: a person's own secrets. */
export function requestView(
  call: Call,
  isRevealed: boolean,
  extraNames: readonly string[] = NO_NAMES,
): ExchangeSideView {
  const { exchange, outcome } = call;
  const mask = new ScreenMask(redactionOf(call, extraNames), isRevealed);
  const { requestBody, requestHeaders } = exchange;
  const text = requestBody.kind === 'text' ? requestBody.text : undefined;
  const shown = shownBody(text, requestHeaders, mask);
  return {
    line: `${exchange.method} ${mask.text(exchange.url, 'url')}`,
    headers: mask.headers(requestHeaders),
    ...shown,
    named: shown.body === undefined ? undefined : namedParameter(outcome, shown.body),
    notice: undefined,
    maskedCount: mask.count,
  };
}

/** See {@link requestView}. */
export function responseView(
  call: Call,
  isRevealed: boolean,
  extraNames: readonly string[] = NO_NAMES,
): ExchangeSideView {
  const mask = new ScreenMask(redactionOf(call, extraNames), isRevealed);
  const { status, networkError, responseHeaders, responseBody } = call.exchange;
  return {
    line: status > 0 ? `HTTP ${status}` : (networkError ?? 'No response'),
    headers: mask.headers(responseHeaders),
    ...shownBody(
      responseBody.kind === 'text' ? responseBody.text : undefined,
      responseHeaders,
      mask,
    ),
    named: undefined,
    notice: missingBodyNotice(call),
    maskedCount: mask.count,
  };
}

/** Where the parameter stands that the error's message speaks of. */
function namedParameter(outcome: CallOutcome, body: string): ParameterSpan | undefined {
  if (outcome.kind !== 'error') return undefined;
  for (const fact of readMessageFacts(outcome.message)) {
    if (fact.kind === 'parameter') return findParameter(body, fact.name);
  }
  return undefined;
}

function shownBody(
  body: string | undefined,
  headers: HeaderList,
  mask: ScreenMask,
): Pick<ExchangeSideView, 'body' | 'shortenedFrom'> {
  if (body === undefined) return { body: undefined, shortenedFrom: undefined };
  return {
    body: mask.body(body.slice(0, SHOWN_BODY_LENGTH), headers),
    shortenedFrom: body.length > SHOWN_BODY_LENGTH ? body.length : undefined,
  };
}

/** Both sides of a call have one, which lives as long as the call is shown or kept. */
const redactions = new WeakMap<Call, { names: readonly string[]; redaction: Redaction }>();

/** Learns the call's parts as its copies do, so that equal secrets have equal masks in both. */
function redactionOf(call: Call, extraNames: readonly string[]): Redaction {
  const known = redactions.get(call);
  if (known?.names === extraNames) return known.redaction;
  const redaction = learnedRedaction([call], {
    personal: false,
    extraNames,
    maxBodyLength: LEARNED_BODY_LENGTH,
  });
  redactions.set(call, { names: extraNames, redaction });
  return redaction;
}

class ScreenMask {
  count = 0;
  readonly #redaction: Redaction;
  readonly #isRevealed: boolean;

  constructor(redaction: Redaction, isRevealed: boolean) {
    this.#redaction = redaction;
    this.#isRevealed = isRevealed;
  }

  text(text: string, kind: TextKind): string {
    return this.#shown(text, this.#redaction.redact(text, kind));
  }

  body(text: string, headers: HeaderList): string {
    return this.#shown(text, this.#redaction.redactBody(text, headers));
  }

  #shown(text: string, redacted: Redacted): string {
    this.count += redacted.masked.length;
    return this.#isRevealed ? text : redacted.text;
  }

  headers(headers: HeaderList): readonly Header[] {
    return headers.map(({ name, value }) => {
      const line = this.text(`${name}: ${value}`, 'headers');
      return { name, value: line.slice(name.length + 2) };
    });
  }
}
