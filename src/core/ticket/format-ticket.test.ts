import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainers } from '../explanation/explain-error';
import type { HttpExchange } from '../http-exchange';
import { type MadeCall, madeCall } from '../made-call.fixture';
import { formatTicket } from './format-ticket';
import { writeGroupTicket } from './write-group-ticket';
import { writeTicket } from './write-ticket';

const ID = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const MESSAGE =
  'The provided credentials could not be validated. Please check your signature is correct.';
const errorBody = (message = MESSAGE, requestId = `,"RequestId":"${ID}"`) =>
  `{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":${JSON.stringify(message)}}${requestId}}}`;
const TEXT = { format: 'text', utcOffsetMinutes: 480, explainer: explainers.en } as const;
const LINE = { format: 'line', utcOffsetMinutes: 480, explainer: explainers.en } as const;

/** The seed's error as TICKETS.md tells it. */
const seed: MadeCall = {
  body: errorBody(),
  request: { action: 'DescribeInstancesStatus', region: 'ap-guangzhou' },
  exchange: {
    startedAt: Date.UTC(2026, 10, 23, 19, 12, 7, 481),
    durationMs: 148,
    requestHeaders: [
      { name: 'X-TC-RequestClient', value: 'SDK_NODEJS_4.1.220' },
      {
        name: 'authorization',
        value:
          'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPxx7Qk/2026-11-23/cvm/tc3_request, SignedHeaders=content-type;host, Signature=0123456789abcdef',
      },
    ],
    requestBody: { kind: 'text', text: '{"Limit":20}' },
    responseHeaders: [
      { name: 'date', value: 'Mon, 23 Nov 2026 19:12:08 GMT' },
      { name: 'x-tc-traceid', value: '5f0c1c9e-0b7e-4a53-9a44-2f6f0f3f7a10' },
    ],
  },
};
const bare: Partial<HttpExchange> = {
  durationMs: undefined,
  requestHeaders: [],
  requestBody: { kind: 'none' },
};
const lineOf = (text: string, label: string) =>
  text.split('\n').find((line) => line.startsWith(`${label}: `));

describe('a ticket in text', () => {
  it('has what support needs first, in the order of TICKETS.md', () => {
    expect(formatTicket([madeCall(seed)], { ...TEXT, browser: 'Chrome 156' }).split('\n')).toEqual([
      `RequestId: ${ID}`,
      expect.stringMatching(/^Error: AuthFailure\.SignatureFailure \(.+\)$/),
      'Action: cvm DescribeInstancesStatus, version 2017-03-12, region ap-guangzhou',
      'Time: 2026-11-24 03:12:07.481 UTC+8 (server Date: 2026-11-23 19:12:08 UTC)',
      'Endpoint: POST https://cvm.tencentcloudapi.com/ · HTTP 200 · 148 ms',
      `Message (as received): ${MESSAGE}`,
      'Ruled out: service name',
      'Client: SDK_NODEJS_4.1.220 · Chrome 156 · key AKID****x7Qk',
      'TraceId: 5f0c1c9e-0b7e-4a53-9a44-2f6f0f3f7a10',
      'Parameters: {"Limit":20}',
      'Masked: SecretId, Signature',
    ]);
  });

  it('leaves out every line without a value', () => {
    const request = { service: undefined, action: undefined, version: undefined };
    const text = formatTicket([madeCall({ request, exchange: bare })], TEXT);
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
      'RequestId',
      'Action',
      'Time',
      'Endpoint',
    ]);
    expect(lineOf(text, 'Action')).toBe('Action: not named');
  });

  it('gives the bare code where the documentation has no sentence for it', () => {
    const body = '{"Response":{"Error":{"Code":"Some.OwnCode","Message":""},"RequestId":"r"}}';
    const text = formatTicket([madeCall({ body })], TEXT);
    expect(lineOf(text, 'Error')).toBe('Error: Some.OwnCode');
    expect(lineOf(text, 'Message (as received)')).toBeUndefined();
  });

  it('says where an error came without a code', () => {
    const text = formatTicket([madeCall({ body: '{"Response":{"Error":"broken"}}' })], TEXT);
    expect(lineOf(text, 'Error')).toBe('Error: no code given');
  });

  it('writes calls one under the other, a blank line between, and no calls as nothing', () => {
    const calls = [madeCall(seed), madeCall({ body: '{"Response":{"RequestId":"two"}}' })];
    const texts = calls.map((call) => formatTicket([call], TEXT));
    expect(formatTicket(calls, TEXT)).toBe(texts.join('\n\n'));
    expect(formatTicket([], TEXT)).toBe('');
  });

  it('lists the names of what was masked once, over all calls', () => {
    const { maskedNames } = writeTicket([madeCall(seed), madeCall(seed)], TEXT);
    expect(maskedNames).toEqual(['SecretId', 'Signature']);
  });

  it.each<{ name: string; call: MadeCall; expected: string }>([
    {
      name: 'an error that has none',
      call: { body: errorBody('m', '') },
      expected: 'none in the response',
    },
    {
      name: 'a success that has none',
      call: { body: '{"Response":{}}' },
      expected: 'none in the response',
    },
    {
      name: 'no answer, with the browser’s word',
      call: {
        exchange: {
          status: 0,
          networkError: 'net::ERR_CONNECTION_REFUSED',
          responseBody: { kind: 'unavailable', reason: 'no-response' },
        },
      },
      expected: 'none, the page got no answer (net::ERR_CONNECTION_REFUSED)',
    },
    {
      name: 'an answer that the browser withheld, in our word',
      call: { body: '', exchange: { block: 'cors' } },
      expected: 'none, the page got no answer (cors-blocked)',
    },
    {
      name: 'a call that runs',
      call: { exchange: { status: 0, responseBody: { kind: 'unavailable', reason: 'pending' } } },
      expected: 'none yet, the call is running',
    },
    {
      name: 'a page of a gateway on the way',
      call: { body: '<html>' },
      expected: 'none, the response is no API envelope',
    },
    {
      name: 'a body that nobody has',
      call: { exchange: { responseBody: { kind: 'unavailable', reason: 'too-large' } } },
      expected: 'not captured, the response body could not be read whole',
    },
  ])('explains a missing RequestId: $name', ({ call, expected }) => {
    expect(formatTicket([madeCall(call)], TEXT).split('\n')[0]).toBe(`RequestId: ${expected}`);
  });

  it('takes the RequestId that stands in a withheld or cut answer', () => {
    const cors = madeCall({ body: errorBody(), exchange: { block: 'cors' } });
    const cut = madeCall({ body: '{"Response":{"RequestId":"r-1","Set":[' });
    expect(formatTicket([cors], TEXT).split('\n')[0]).toBe(`RequestId: ${ID}`);
    expect(formatTicket([cut], TEXT).split('\n')[0]).toBe('RequestId: r-1');
  });
});

describe('a ticket in one line', () => {
  it('is the SDKs’ own form', () => {
    expect(formatTicket([madeCall(seed)], LINE)).toBe(
      `[TencentCloudSDKError] Code=AuthFailure.SignatureFailure, Message=${MESSAGE}, RequestId=${ID}`,
    );
  });

  it.each([
    ['\n', 'a b'],
    ['\r\n', 'a b'],
    ['  \n\t\n  ', 'a b'],
    ['\r', 'a b'],
  ])('stays one line with %j in the message', (lineBreak, expected) => {
    const line = formatTicket([madeCall({ body: errorBody(`a${lineBreak}b`) })], LINE);
    expect(line).toContain(`Message=${expected}, RequestId=`);
  });

  it('calls no success and no dry run an error, and leaves out what is not known', () => {
    const dry = '{"Response":{"Error":{"Code":"DryRunOperation","Message":"m"},"RequestId":"r"}}';
    expect(formatTicket([madeCall({ body: dry })], LINE)).toBe(
      'Code=DryRunOperation, Message=m, RequestId=r',
    );
    expect(formatTicket([madeCall({ body: '' })], LINE)).toBe(
      'Action=cvm DescribeInstances, version 2017-03-12',
    );
  });

  it('has one line a call', () => {
    expect(formatTicket([madeCall(seed), madeCall(seed)], LINE).split('\n')).toHaveLength(2);
  });
});

/** A text that cannot stand anywhere by chance. */
const secret = fc.stringMatching(/^[A-Za-z0-9]{24}$/).map((text) => `s3cr3t${text}`);
const name = fc.constantFrom('Password', 'password', 'LoginPassword', 'Token', 'csrfCode');

/** The same secret in every place of a call where one is known to stand. */
const planted = fc.record({
  secret,
  name,
  how: fc.constantFrom('json', 'json as form', 'form', 'form unsaid', 'multipart'),
  isSignedV1: fc.boolean(),
  isError: fc.boolean(),
  format: fc.constantFrom('text', 'markdown', 'line', 'json'),
  isGroup: fc.boolean(),
});

/** The same parameters in every form in which a body comes. */
function bodyWith(key: string, value: string) {
  const json = JSON.stringify({ Login: { [key]: value, Limit: 1 } });
  const form = `Limit=1&${key}=${value}&Signature=${value}`;
  const part = `Content-Disposition: form-data; name="${key}"\r\n\r\n${value}`;
  return {
    json: { type: 'application/json', text: json },
    'json as form': { type: 'application/x-www-form-urlencoded', text: json },
    form: { type: 'application/x-www-form-urlencoded', text: form },
    'form unsaid': { type: 'text/plain', text: form },
    multipart: { type: 'multipart/form-data; boundary=b', text: `--b\r\n${part}\r\n--b--\r\n` },
  };
}

describe('a ticket, by property', () => {
  it('holds no secret of headers, query, body or message, in no format', () => {
    fc.assert(
      fc.property(
        planted,
        ({ secret: value, name: key, how, isSignedV1, isError, format, isGroup }) => {
          const query = `Action=A&Signature=${value}&${key}=${value}&SecretId=${value}`;
          const { type, text: requestText } = bodyWith(key, value)[how];
          const call = madeCall({
            body: isError ? errorBody(`bad ${key}=${value}, look it up`) : '{"Response":{}}',
            exchange: {
              url: `https://me:${value}@cvm.tencentcloudapi.com/?${isSignedV1 ? query : `${key}=${value}`}`,
              requestHeaders: [
                {
                  name: 'Authorization',
                  value: `TC3-HMAC-SHA256 Credential=${value}/2026-11-23/cvm/tc3_request, SignedHeaders=host, Signature=${value}`,
                },
                { name: 'X-TC-Token', value },
                { name: 'Cookie', value: `skey=${value}` },
                { name: 'X-CSRFCode', value },
                { name: 'Content-Type', value: type },
              ],
              requestBody: { kind: 'text', text: requestText },
              responseHeaders: [{ name: 'Set-Cookie', value: `skey=${value}` }],
            },
          });
          const write = isGroup ? writeGroupTicket : writeTicket;
          const { text, html, masked, maskedNames } = write([call, call], {
            format,
            utcOffsetMinutes: 0,
            explainer: explainers.en,
          });
          expect(text).not.toContain(value);
          expect(html ?? '').not.toContain(value);
          expect(JSON.stringify(masked)).not.toContain(value);
          if (format !== 'line') expect(maskedNames).toContain(key);
          if (format === 'json') expect(() => JSON.parse(text)).not.toThrow();
        },
      ),
    );
  });

  it('in one line has as many lines as calls, whatever the message', () => {
    const message = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', ',', '=', '\t') });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), (messages) => {
        const calls = messages.map((it) => madeCall({ body: errorBody(it) }));
        expect(formatTicket(calls, LINE).split(/[\r\n]/)).toHaveLength(calls.length);
      }),
    );
  });
});
