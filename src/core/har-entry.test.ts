import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HarEntryReading, readHarEntry } from './har-entry';
import type { ExchangeHead } from './http-exchange';

const request = { url: 'https://cvm.tencentcloudapi.com/', method: 'POST' };
const read = (entry: object) => readHarEntry({ request, ...entry });

describe('readHarEntry', () => {
  it('reads what Chromium delivers', () => {
    const entry = {
      pageref: 'page_1',
      _resourceType: 'fetch',
      startedDateTime: '2026-11-23T19:12:07.481Z',
      time: 148.25,
      request: {
        ...request,
        headers: [
          { name: ':authority', value: 'cvm.tencentcloudapi.com' },
          { name: 'x-tc-action', value: 'DescribeInstances' },
        ],
        postData: { mimeType: 'application/json', text: '{"Limit":20}' },
      },
      response: {
        status: 200,
        headers: [{ name: 'date', value: 'Mon, 23 Nov 2026 19:12:08 GMT' }],
        content: { size: 300, mimeType: 'application/json', encoding: 'base64' },
        redirectURL: '',
        _error: null,
      },
    };
    expect(readHarEntry(entry)).toEqual({
      exchange: {
        ...request,
        startedAt: Date.UTC(2026, 10, 23, 19, 12, 7, 481),
        durationMs: 148.25,
        requestHeaders: [{ name: 'x-tc-action', value: 'DescribeInstances' }],
        requestBody: { kind: 'text', text: '{"Limit":20}' },
        status: 200,
        responseHeaders: [{ name: 'date', value: 'Mon, 23 Nov 2026 19:12:08 GMT' }],
        networkError: undefined,
        block: undefined,
        redirectUrl: undefined,
        source: 'devtools',
      },
      contentBytes: 300,
      contentEncoding: 'base64',
      isChromium: true,
      resourceType: 'fetch',
    });
  });

  it.each([
    ['the object of pages where extensions are barred', { isError: true, code: 'E_PROTOCOLERROR' }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'https://cvm.tencentcloudapi.com/'],
    ['a list', []],
    ['an entry without a request', { response: {} }],
    ['a request without a URL', { request: { method: 'POST' } }],
    ['a request without a method', { request: { url: 'https://a.test/' } }],
    ['a URL that is no text', { request: { url: 1, method: 'POST' } }],
  ])('takes %s for no entry', (_, value) => {
    expect(readHarEntry(value)).toBeUndefined();
  });

  it('takes every missing part for not known', () => {
    expect(read({})).toEqual({
      exchange: {
        ...request,
        startedAt: 0,
        durationMs: undefined,
        requestHeaders: [],
        requestBody: { kind: 'none' },
        status: 0,
        responseHeaders: [],
        networkError: undefined,
        block: undefined,
        redirectUrl: undefined,
        source: 'devtools',
      },
      contentBytes: undefined,
      contentEncoding: undefined,
      isChromium: false,
      resourceType: undefined,
    });
  });

  it.each<[name: string, entry: object, expected: Partial<ExchangeHead>]>([
    ['a duration of -1', { time: -1 }, { durationMs: undefined }],
    ['a duration beyond all numbers', JSON.parse('{"time":1e999}'), { durationMs: undefined }],
    [
      'a status beyond all numbers',
      { response: { status: Number.POSITIVE_INFINITY } },
      { status: 0 },
    ],
    ['a duration in words', { time: '148' }, { durationMs: undefined }],
    ['a duration of 0, which is one', { time: 0 }, { durationMs: 0 }],
    ['a status of -1', { response: { status: -1 } }, { status: 0 }],
    ['a day that is none', { startedDateTime: '2026-13-41' }, { startedAt: 0 }],
    [
      'an empty body',
      { request: { ...request, postData: { text: '' } } },
      {
        requestBody: { kind: 'none' },
      },
    ],
    [
      'a body without a text',
      { request: { ...request, postData: { params: [] } } },
      {
        requestBody: { kind: 'none' },
      },
    ],
    ['headers that are no list', { request: { ...request, headers: {} } }, { requestHeaders: [] }],
  ])('reads %s as not known', (_, entry, expected) => {
    expect(read(entry)?.exchange).toMatchObject(expected);
  });

  it.each([-1, '300', null, Number.POSITIVE_INFINITY])(
    'takes a size of %o for not known',
    (size) => {
      expect(read({ response: { content: { size } } })?.contentBytes).toBeUndefined();
    },
  );

  it('keeps names that repeat and their order, and leaves out what is no header', () => {
    const headers = [
      { name: 'B', value: '1' },
      { name: ':path', value: '/' },
      { name: '', value: '2' },
      { name: 7, value: '3' },
      null,
      'C: 4',
      { name: 'A' },
      { name: 'a', value: 5 },
      { name: 'B', value: '' },
    ];
    expect(read({ request: { ...request, headers } })?.exchange.requestHeaders).toEqual([
      { name: 'B', value: '1' },
      { name: 'A', value: '' },
      { name: 'a', value: '5' },
      { name: 'B', value: '' },
    ]);
  });

  it.each<[name: string, entry: object, source: string, isChromium: boolean]>([
    ['Firefox’s', { response: { status: 200 } }, 'devtools', false],
    ['Firefox’s with a page', { pageref: 'page_1' }, 'devtools', false],
    ['Chromium’s of a page', { pageref: 'page_1', _resourceType: 'xhr' }, 'devtools', true],
    ['Chromium’s of no page', { _resourceType: 'fetch' }, 'devtools-no-page', true],
    [
      'Chromium’s through a service worker',
      { _resourceType: 'fetch', response: { _fetchedViaServiceWorker: true, _error: null } },
      'devtools-through-worker',
      true,
    ],
    [
      'Chromium’s with nothing but its error',
      { response: { _error: 'net::ERR_ABORTED' } },
      'devtools',
      true,
    ],
  ])('knows by its own marks where an entry comes from: %s', (_, entry, source, isChromium) => {
    const reading = read(entry);
    expect(reading?.exchange.source).toBe(source);
    expect(reading?.isChromium).toBe(isChromium);
  });

  it('says what the browser kept from the page', () => {
    const entry = {
      _resourceType: 'fetch',
      request: { ...request, headers: [{ name: 'origin', value: 'https://app.example.test' }] },
      response: { status: 200, _error: 'net::ERR_FAILED' },
    };
    expect(readHarEntry(entry)?.exchange).toMatchObject({
      block: 'cors',
      networkError: 'net::ERR_FAILED',
    });
  });
});

/** Any JSON value, with objects that are no texts though they have `toString`. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>({ toString: 1 }, { toString: null, valueOf: null }, [{ toString: 1 }]),
);
const anyHeaders = fc.oneof(
  anyValue,
  fc.array(fc.oneof(anyValue, fc.record({ name: fc.string(), value: anyValue }))),
);
const anyMessage = fc.record(
  {
    url: fc.oneof(fc.webUrl(), anyValue),
    method: fc.oneof(fc.constant('POST'), anyValue),
    headers: anyHeaders,
    postData: fc.oneof(anyValue, fc.record({ text: anyValue })),
    status: fc.oneof(fc.constantFrom(0, 200, -1), anyValue),
    content: fc.oneof(anyValue, fc.record({ size: anyValue, encoding: anyValue })),
    redirectURL: anyValue,
    _error: anyValue,
  },
  { requiredKeys: [] },
);
const anyEntry = fc.record(
  {
    request: fc.oneof({ weight: 4, arbitrary: anyMessage }, { weight: 1, arbitrary: anyValue }),
    response: fc.oneof({ weight: 4, arbitrary: anyMessage }, { weight: 1, arbitrary: anyValue }),
    startedDateTime: fc.oneof(fc.constant('2026-11-23T19:12:07Z'), anyValue),
    time: anyValue,
    pageref: anyValue,
    _resourceType: anyValue,
  },
  { requiredKeys: [] },
);

function expectSound({ exchange, contentBytes }: HarEntryReading): void {
  expect(exchange.status).toBeGreaterThanOrEqual(0);
  expect(exchange.durationMs ?? 0).toBeGreaterThanOrEqual(0);
  expect(contentBytes ?? 0).toBeGreaterThanOrEqual(0);
  expect(Number.isFinite(exchange.startedAt)).toBe(true);
  for (const { name, value } of [...exchange.requestHeaders, ...exchange.responseHeaders]) {
    expect(name).toMatch(/^[^:]/);
    expect(typeof value).toBe('string');
  }
}

describe('readHarEntry, by property', () => {
  it('never throws, and what it reads is sound', () => {
    fc.assert(
      fc.property(fc.oneof(anyEntry, anyValue), (value) => {
        const reading = readHarEntry(value);
        if (reading !== undefined) expectSound(reading);
      }),
      { numRuns: 2_000 },
    );
  });
});
