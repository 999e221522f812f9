import type { Call } from '../core/call';
import { layOutJson } from '../core/copy-as/lay-out-json';
import { readMessageFacts } from '../core/explanation/message/read-message-facts';
import type { HttpExchange } from '../core/http-exchange';
import { findParameter } from '../core/request/find-parameter';
import type { ExchangeSide } from './exchange-view';
import { type BodyPlaces, findBodyPlaces, NO_PLACES, type TextSpan } from './find-body-places';
import type { BodyLayout } from './panel-settings';
import { ScreenMask, type ScreenMaskOptions } from './screen-mask';

/**
 * So much of a body is made ready at once, in characters: it takes 30 ms, laid out. A worker does more,
 * and the beginning is shown meanwhile.
 */
const BEGINNING_LENGTH = 256 * 1024;

export interface BodyOptions extends ScreenMaskOptions {
  readonly side: ExchangeSide;
  readonly layout: BodyLayout;
  /** However long it is; else a long one is cut. */
  readonly isWhole: boolean;
}

/** A body as the screen shows it. */
export interface PreparedBody {
  readonly text: string;
  /** It reads as JSON, so that it can be laid out. */
  readonly isJson: boolean;
  readonly places: BodyPlaces;
  /** The parameter's name that the error's message names. */
  readonly named: TextSpan | undefined;
  /** How long the whole body is, where only its beginning is shown. */
  readonly shortenedFrom: number | undefined;
  readonly maskedCount: number;
}

/** One side's body, masked and laid out; `undefined` where there is no text. */
export function prepareBody(call: Call, options: BodyOptions): PreparedBody | undefined {
  const { side, layout, isWhole } = options;
  const source = bodyText(call.exchange, side);
  if (source === undefined) return undefined;
  const { requestHeaders, responseHeaders } = call.exchange;
  const headers = side === 'request' ? requestHeaders : responseHeaders;
  const isShort = isWhole || source.length <= BEGINNING_LENGTH;
  const mask = new ScreenMask(call, options);
  const raw = mask.body(isShort ? source : source.slice(0, BEGINNING_LENGTH), headers);
  const isJson = /^\ufeff?\s*[[{]/.test(raw);
  const text = isJson && layout === 'pretty' ? layOutJson(raw, 'laid-out') : raw;
  return {
    text,
    isJson,
    places: side === 'response' && isJson ? findBodyPlaces(text) : NO_PLACES,
    named: side === 'request' ? namedParameter(call, text) : undefined,
    shortenedFrom: isShort ? undefined : source.length,
    maskedCount: mask.count,
  };
}

/** The text of one side's body; `undefined` where there is none. */
function bodyText(exchange: HttpExchange, side: ExchangeSide): string | undefined {
  const body = side === 'request' ? exchange.requestBody : exchange.responseBody;
  return body.kind === 'text' && body.text !== '' ? body.text : undefined;
}

/** Where the parameter stands that the error's message speaks of. */
function namedParameter({ outcome }: Call, body: string): TextSpan | undefined {
  if (outcome.kind !== 'error') return undefined;
  for (const fact of readMessageFacts(outcome.message)) {
    if (fact.kind === 'parameter') return findParameter(body, fact.name);
  }
  return undefined;
}
