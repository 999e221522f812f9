import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { requestView, responseView } from './exchange-view';

const SHOWN = 256 * 1024;
const callWith = (exchange: Partial<HttpExchange>) => madeCall({ exchange });
const textBody = (text: string) => ({ kind: 'text', text }) as const;

describe('the request’s side', () => {
  const call = callWith({
    url: 'https://cvm.tencentcloudapi.com/?Token=hunter2&Limit=1',
    requestHeaders: [
      { name: 'X-TC-Token', value: 'hunter2' },
      { name: 'host', value: 'cvm.tencentcloudapi.com' },
    ],
    requestBody: textBody('{ "Password" : "hunter2", "Id": 9007199254740993 }'),
  });

  it('masks URL, headers and body, changes nothing else, and counts the masks', () => {
    expect(requestView(call, false)).toEqual({
      line: 'POST https://cvm.tencentcloudapi.com/?Token=‹Token·1›&Limit=1',
      headers: [
        { name: 'X-TC-Token', value: '‹Token·1›' },
        { name: 'host', value: 'cvm.tencentcloudapi.com' },
      ],
      body: '{ "Password" : "‹Token·1›", "Id": 9007199254740993 }',
      notice: undefined,
      shortenedFrom: undefined,
      maskedCount: 3,
    });
  });

  it('shows all as it was sent when a person lifts the masks, and still counts them', () => {
    expect(requestView(call, true)).toEqual({
      line: `POST ${call.exchange.url}`,
      headers: call.exchange.requestHeaders,
      body: '{ "Password" : "hunter2", "Id": 9007199254740993 }',
      notice: undefined,
      shortenedFrom: undefined,
      maskedCount: 3,
    });
  });

  it.each(['none', 'unknown'] as const)('has no body where there is %s', (kind) => {
    expect(requestView(callWith({ requestBody: { kind } }), false).body).toBeUndefined();
  });
});

describe('the response’s side', () => {
  it.each<[name: string, exchange: Partial<HttpExchange>, line: string]>([
    ['its status', { status: 503 }, 'HTTP 503'],
    [
      'the browser’s word where no answer came',
      { status: 0, networkError: 'net::ERR_ABORTED' },
      'net::ERR_ABORTED',
    ],
    ['that nothing came', { status: 0 }, 'No response'],
  ])('begins with %s', (_, exchange, line) => {
    expect(responseView(callWith(exchange), false).line).toBe(line);
  });

  it('has an empty body and no notice where the answer was empty', () => {
    const view = responseView(callWith({ responseBody: textBody('') }), false);
    expect(view).toMatchObject({ body: '', notice: undefined });
  });

  it.each<[name: string, body: HttpExchange['responseBody'], notice: RegExp]>([
    ['bytes', { kind: 'binary', base64: 'AAEC' }, /binary/],
    ['a dropped one', { kind: 'unavailable', reason: 'evicted' }, /dropped/],
    ['a large one', { kind: 'unavailable', reason: 'too-large' }, /larger than the browser keeps/],
  ])('says why there is no body: %s', (_, responseBody, notice) => {
    const view = responseView(callWith({ responseBody }), false);
    expect(view.body).toBeUndefined();
    expect(view.notice?.text).toMatch(notice);
  });

  it('shows only the beginning of a long body, masked, and says how long it is', () => {
    const text = `{"Password":"hunter2","Fill":"${'x'.repeat(SHOWN)}"}`;
    const view = responseView(callWith({ responseBody: textBody(text) }), false);
    expect(view.shortenedFrom).toBe(text.length);
    expect(view.body).toHaveLength(SHOWN - 'hunter2'.length + '‹Password·1›'.length);
    expect(view.body?.slice(0, 60)).toContain('"Password":"‹Password·1›"');
  });

  it('masks a secret that the shortening cuts in two', () => {
    const [before, cutIn] = ['{"Fill":"', '","Password":"hunter'];
    const shown = before + 'x'.repeat(SHOWN - before.length - cutIn.length) + cutIn;
    const call = callWith({ responseBody: textBody(`${shown}2"}`) });
    const { body, maskedCount } = responseView(call, false);
    expect(body?.slice(-30)).not.toContain('hunter');
    expect(maskedCount).toBe(1);
  });

  it('shows a body of just the limit whole', () => {
    const text = 'x'.repeat(SHOWN);
    const view = responseView(callWith({ responseBody: textBody(text) }), false);
    expect(view).toMatchObject({ body: text, shortenedFrom: undefined });
  });
});
