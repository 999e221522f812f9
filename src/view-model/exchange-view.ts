import type { Call } from '../core/call';
import type { Header, HeaderList } from '../core/http-exchange';
import { redact } from '../core/redaction/redact';
import { redactBody } from '../core/redaction/redact-body';
import type { Redacted, TextKind } from '../core/redaction/redaction';
import { missingBodyNotice } from './no-body-text';
import type { Notice } from './notice';

/** So much of a body is put on the screen at once, in characters: more makes the tab stall. */
const SHOWN_BODY_LENGTH = 256 * 1024;

/** One side of an exchange as its tab shows it. */
export interface ExchangeSideView {
  /** `POST https://…` or `HTTP 200`. */
  readonly line: string;
  readonly headers: readonly Header[];
  readonly body: string | undefined;
  /** Why there is no body. */
  readonly notice: Notice | undefined;
  /** How long the whole body is, where only its beginning is shown. */
  readonly shortenedFrom: number | undefined;
  readonly maskedCount: number;
}

/** `isRevealed` lifts the masks for the screen; copies stay masked. */
export function requestView({ exchange }: Call, isRevealed: boolean): ExchangeSideView {
  const mask = new ScreenMask(isRevealed);
  const { requestBody, requestHeaders } = exchange;
  return {
    line: `${exchange.method} ${mask.text(exchange.url, 'url')}`,
    headers: mask.headers(requestHeaders),
    ...shownBody(requestBody.kind === 'text' ? requestBody.text : undefined, requestHeaders, mask),
    notice: undefined,
    maskedCount: mask.count,
  };
}

/** See {@link requestView}. */
export function responseView(call: Call, isRevealed: boolean): ExchangeSideView {
  const mask = new ScreenMask(isRevealed);
  const { status, networkError, responseHeaders, responseBody } = call.exchange;
  return {
    line: status > 0 ? `HTTP ${status}` : (networkError ?? 'No response'),
    headers: mask.headers(responseHeaders),
    ...shownBody(
      responseBody.kind === 'text' ? responseBody.text : undefined,
      responseHeaders,
      mask,
    ),
    notice: missingBodyNotice(call),
    maskedCount: mask.count,
  };
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

class ScreenMask {
  count = 0;
  readonly #isRevealed: boolean;

  constructor(isRevealed: boolean) {
    this.#isRevealed = isRevealed;
  }

  text(text: string, kind: TextKind): string {
    return this.#shown(text, redact(text, kind));
  }

  body(text: string, headers: HeaderList): string {
    return this.#shown(text, redactBody(text, headers));
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
