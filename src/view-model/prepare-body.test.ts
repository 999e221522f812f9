import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../core/http-exchange';
import { madeCall } from '../core/made-call.fixture';
import { type BodyOptions, prepareBody } from './prepare-body';

const BEGINNING = 256 * 1024;
const REQUEST: BodyOptions = {
  side: 'request',
  layout: 'raw',
  isRevealed: false,
  extraNames: [],
  isWhole: false,
};
const RESPONSE: BodyOptions = { ...REQUEST, side: 'response' };

const callWith = (exchange: Partial<HttpExchange>) => madeCall({ exchange });
const answering = (text: string) => callWith({ responseBody: { kind: 'text', text } });
const asking = (text: string, contentType = 'application/json') =>
  callWith({
    requestHeaders: [{ name: 'content-type', value: contentType }],
    requestBody: { kind: 'text', text },
  });

describe('a body', () => {
  it('is masked, otherwise as it was sent, and its masks are counted', () => {
    const call = asking('{ "Password" : "hunter2", "Id": 9007199254740993 }');
    expect(prepareBody(call, REQUEST)).toEqual({
      text: '{ "Password" : "‹Password·1›", "Id": 9007199254740993 }',
      isJson: true,
      places: { requestId: undefined, error: undefined },
      named: undefined,
      shortenedFrom: undefined,
      maskedCount: 1,
    });
    expect(prepareBody(call, { ...REQUEST, isRevealed: true })).toMatchObject({
      text: '{ "Password" : "hunter2", "Id": 9007199254740993 }',
      maskedCount: 1,
    });
  });

  it('is laid out with every value as it stands', () => {
    const call = asking('{"Id":9007199254740993,"Note":"\\u4e2d","Password":"hunter2","Of":[1.0]}');
    expect(prepareBody(call, { ...REQUEST, layout: 'pretty' })?.text).toBe(
      '{\n  "Id": 9007199254740993,\n  "Note": "\\u4e2d",\n  "Password": "‹Password·1›",\n  "Of": [\n    1.0\n  ]\n}',
    );
  });

  it('of a form stays as it is, its secrets masked', () => {
    const form = 'Action=A&SecretId=AKID1234567890abcdef&Token=hunter2&Signature=hunter2';
    const call = asking(form, 'application/x-www-form-urlencoded');
    const body = prepareBody(call, { ...REQUEST, layout: 'pretty' });
    expect(body).toMatchObject({ isJson: false, maskedCount: 3 });
    expect(body?.text).not.toContain('hunter2');
  });

  it('masks a person’s own names as copies do', () => {
    const call = asking('{"Shoe":"44"}');
    expect(prepareBody(call, { ...REQUEST, extraNames: ['shoe'] })?.text).toContain('‹Shoe·1›');
  });

  it.each(['none', 'unknown'] as const)('is not there where the request has %s', (kind) => {
    expect(prepareBody(callWith({ requestBody: { kind } }), REQUEST)).toBeUndefined();
  });

  it.each<[name: string, body: HttpExchange['responseBody']]>([
    ['is empty', { kind: 'text', text: '' }],
    ['is binary', { kind: 'binary', base64: 'AAEC' }],
    ['was dropped', { kind: 'unavailable', reason: 'evicted' }],
  ])('is not there where the answer %s', (_, responseBody) => {
    expect(prepareBody(callWith({ responseBody }), RESPONSE)).toBeUndefined();
  });

  it('marks the parameter that the error’s message names, in either layout', () => {
    const call = madeCall({
      body: '{"Response":{"Error":{"Code":"InvalidParameterValue","Message":"The value `200` specified in the parameter `Limit` is not valid."},"RequestId":"r"}}',
      exchange: { requestBody: { kind: 'text', text: '{"Offset":0,"Limit":200}' } },
    });
    for (const layout of ['raw', 'pretty'] as const) {
      const body = prepareBody(call, { ...REQUEST, layout });
      const { start = 0, end = 0 } = body?.named ?? {};
      expect(body?.text.slice(start, end)).toBe('"Limit"');
    }
  });
});

describe('a long body', () => {
  it('is shown from its beginning, masked, and says how long it is', () => {
    const text = `{"Password":"hunter2","Fill":"${'x'.repeat(BEGINNING)}"}`;
    const body = prepareBody(answering(text), RESPONSE);
    expect(body?.shortenedFrom).toBe(text.length);
    expect(body?.text).toHaveLength(BEGINNING - 'hunter2'.length + '‹Password·1›'.length);
    expect(body?.text.slice(0, 60)).toContain('"Password":"‹Password·1›"');
  });

  it('masks a secret that the shortening cuts in two', () => {
    const [before, cutIn] = ['{"Fill":"', '","Password":"hunter'];
    const shown = before + 'x'.repeat(BEGINNING - before.length - cutIn.length) + cutIn;
    for (const layout of ['raw', 'pretty'] as const) {
      const body = prepareBody(answering(`${shown}2"}`), { ...RESPONSE, layout });
      expect(body?.text.slice(-30)).not.toContain('hunter');
      expect(body?.maskedCount).toBe(1);
    }
  });

  it('of just the limit is whole', () => {
    const text = 'x'.repeat(BEGINNING);
    expect(prepareBody(answering(text), RESPONSE)).toMatchObject({
      text,
      shortenedFrom: undefined,
    });
  });

  it('has the same masks in its beginning and as a whole', () => {
    const item = '{"Password":"hunter2","Name":"x"}';
    const text = `{"Response":{"Set":[${Array(20_000).fill(item).join()}],"RequestId":"r-1"}}`;
    const call = answering(text);
    const beginning = prepareBody(call, RESPONSE)?.text ?? '';
    const whole = prepareBody(call, { ...RESPONSE, isWhole: true });
    expect(whole?.shortenedFrom).toBeUndefined();
    expect(whole?.text.startsWith(beginning.slice(0, -200))).toBe(true);
    const { start = 0, end = 0 } = whole?.places.requestId ?? {};
    expect(whole?.text.slice(start, end)).toBe('"r-1"');
  });
});
