import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { type ExchangeSide, exchangeLine, headersView } from './exchange-view';

const WORDS = { noResponse: 'No response' };
const MASKED = { isRevealed: false, extraNames: [] };
const REVEALED = { ...MASKED, isRevealed: true };

const call = madeCall({
  exchange: {
    url: 'https://cvm.tencentcloudapi.com/?Token=hunter2&Limit=1',
    requestHeaders: [
      { name: 'X-TC-Token', value: 'hunter2' },
      { name: 'host', value: 'cvm.tencentcloudapi.com' },
    ],
    responseHeaders: [{ name: 'Set-Cookie', value: 'skey=hunter2; Path=/' }],
  },
});

describe('the line over a body', () => {
  it('is the request’s method and URL, masked until a person asks', () => {
    expect(exchangeLine(call, 'request', MASKED, WORDS)).toEqual({
      text: 'POST https://cvm.tencentcloudapi.com/?Token=‹Token·1›&Limit=1',
      maskedCount: 1,
    });
    expect(exchangeLine(call, 'request', REVEALED, WORDS)).toEqual({
      text: `POST ${call.exchange.url}`,
      maskedCount: 1,
    });
  });

  it.each<[name: string, exchange: Partial<HttpExchange>, line: string]>([
    ['its status', { status: 503 }, 'HTTP 503'],
    [
      'the browser’s word where no answer came',
      { status: 0, networkError: 'net::ERR_ABORTED' },
      'net::ERR_ABORTED',
    ],
    ['that nothing came', { status: 0 }, 'No response'],
  ])('is of the response %s', (_, exchange, text) => {
    expect(exchangeLine(madeCall({ exchange }), 'response', MASKED, WORDS)).toEqual({
      text,
      maskedCount: 0,
    });
  });
});

describe('headers', () => {
  it.each<[side: ExchangeSide, values: readonly string[]]>([
    ['request', ['‹Token·1›', 'cvm.tencentcloudapi.com']],
    ['response', ['‹Set-Cookie·1›']],
  ])('of the %s are masked, and counted', (side, values) => {
    const view = headersView(call, side, MASKED);
    expect(view.maskedCount).toBe(1);
    const shown = view.headers.map(({ value }) => value);
    for (const value of shown) expect(value).not.toContain('hunter2');
    if (side === 'request') expect(shown).toEqual(values);
  });

  it('are shown as they were sent when a person lifts the masks, and still counted', () => {
    expect(headersView(call, 'request', REVEALED)).toEqual({
      headers: call.exchange.requestHeaders,
      maskedCount: 1,
    });
  });
});
