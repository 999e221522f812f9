import type { Call } from '../core/call';
import type { Header, HttpExchange } from '../core/http-exchange';
import { ScreenMask, type ScreenMaskOptions } from './screen-mask';
import type { PanelWords } from './words/en';

export type ExchangeSide = 'request' | 'response';

/** What stands over a side's body: `POST https://…` or `HTTP 200`. */
export interface ExchangeLine {
  readonly text: string;
  readonly maskedCount: number;
}

export function exchangeLine(
  call: Call,
  side: ExchangeSide,
  options: ScreenMaskOptions,
  { noResponse }: Pick<PanelWords['details'], 'noResponse'>,
): ExchangeLine {
  const { exchange } = call;
  if (side === 'response') return { text: responseLine(exchange) ?? noResponse, maskedCount: 0 };
  const mask = new ScreenMask(call, options);
  const text = `${exchange.method} ${mask.text(exchange.url, 'url')}`;
  return { text, maskedCount: mask.count };
}

/** A network failure by the browser's own word. */
function responseLine({ status, networkError }: HttpExchange): string | undefined {
  return status > 0 ? `HTTP ${status}` : networkError;
}

export interface HeadersView {
  readonly headers: readonly Header[];
  readonly maskedCount: number;
}

/** One side's headers as the browser gave them, secrets masked. */
export function headersView(
  call: Call,
  side: ExchangeSide,
  options: ScreenMaskOptions,
): HeadersView {
  const { requestHeaders, responseHeaders } = call.exchange;
  const mask = new ScreenMask(call, options);
  const headers = mask.headers(side === 'request' ? requestHeaders : responseHeaders);
  return { headers, maskedCount: mask.count };
}
