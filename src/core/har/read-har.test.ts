import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harNotes, harProblemText } from './describe-har';
import { englishHarWords } from './english-har-words';
import type { HarReading } from './har-reading';
import { readHar } from './read-har';

const API = 'https://cvm.tencentcloudapi.com/';
const ANSWER = '{"Response":{"Total":0,"RequestId":"r-1"}}';
const ERROR = '{"Response":{"Error":{"Code":"A.B","Message":"m é"},"RequestId":"r-2"}}';

interface MadeEntry {
  readonly request?: object;
  readonly response?: object;
  readonly content?: object;
  readonly [name: string]: unknown;
}

function entryOf({ request, response, content, ...rest }: MadeEntry = {}): object {
  return {
    startedDateTime: '2026-11-23T19:12:07.481Z',
    time: 148,
    request: {
      method: 'POST',
      url: API,
      headers: [{ name: 'X-TC-Action', value: 'DescribeInstances' }],
      ...request,
    },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: ANSWER.length, mimeType: 'application/json', text: ANSWER, ...content },
      ...response,
    },
    cache: {},
    timings: { send: 0, wait: 148, receive: 0 },
    ...rest,
  };
}

const harOf = (entries: readonly unknown[], log: object = {}) => ({
  log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries, ...log },
});

function read(har: unknown): Extract<HarReading, { kind: 'har' }> {
  const reading = readHar(har);
  if (reading.kind !== 'har') throw new Error(reading.reason);
  return reading;
}

const only = (entry: unknown, log?: object) => {
  const { calls, bodyGaps, skipped } = read(harOf([entry], log));
  return { call: calls[0], bodyGaps, skipped };
};

const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('files that are no HAR', () => {
  const whole = JSON.stringify(harOf([entryOf()]));
  it.each<[name: string, har: unknown, reason: string]>([
    ['no text', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['words', 'upstream timed out', 'not-json'],
    ['a page', '<html></html>', 'not-json'],
    ['a zip', 'PK\u0003\u0004\u0014', 'archive'],
    ['a gzip', '\u001f\ufffd\b', 'archive'],
    ['cut in an entry', whole.slice(0, -60), 'cut'],
    ['cut before the last brace', whole.slice(0, -1), 'cut'],
    ['cut in the middle of a word', whole.slice(0, 200), 'cut'],
    ['damaged within', whole.replace('"log"', 'log'), 'not-json'],
    ['with text behind it', `${whole}x`, 'not-json'],
    ['a single response', ANSWER, 'not-har'],
    ['a Charles session', '[{"status":"COMPLETE"}]', 'not-har'],
    ['JSON null', 'null', 'not-har'],
    ['null', null, 'not-har'],
    ['nothing', undefined, 'not-har'],
    ['a log that is a list', { log: [] }, 'not-har'],
    ['a log without entries', { log: { version: '1.2' } }, 'no-entries'],
    ['entries that are no list', { log: { entries: {} } }, 'no-entries'],
  ])('%s', (_, har, reason) => {
    expect(readHar(har)).toEqual({ kind: 'problem', reason });
  });

  it('are named with what to do next', () => {
    const { text, nextStep } = harProblemText('cut', englishHarWords);
    expect(`${text} ${nextStep}`).toBe(
      'It ends in the middle, so the export or the download was broken off. Export or download it again.',
    );
  });
});

describe('entries that make no row', () => {
  const page = entryOf({
    request: { url: 'https://app.example.test/', headers: [] },
    content: { text: '<p>' },
  });
  it.each<[name: string, entry: unknown, reason: string]>([
    ['null', null, 'no-entry'],
    ['a text', 'GET /', 'no-entry'],
    ['a number', 1, 'no-entry'],
    ['an object without a request', {}, 'no-entry'],
    ['an address that is no text', entryOf({ request: { url: 7 } }), 'no-entry'],
    ['other traffic', page, 'no-call'],
    ['a preflight of Chromium', preflight({ _resourceType: 'preflight' }), 'preflight'],
    ['a preflight that passed', preflight({}), 'preflight'],
    [
      'a JSON answer of any host without its body',
      entryOf({
        request: { url: 'https://app.example.test/api', headers: [] },
        content: { text: undefined, size: 300 },
      }),
      'undecided',
    ],
  ])('%s', (_, entry, reason) => {
    const { call, skipped } = only(entry);
    expect(call).toBeUndefined();
    expect(Object.entries(skipped).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
  });

  it('are counted and named', () => {
    const reading = read(harOf([null, 'x', page, entryOf()]));
    expect(reading.entryCount).toBe(4);
    expect(reading.callCount).toBe(1);
    expect(harNotes(reading, reading, englishHarWords)).toEqual([
      'Not listed: 1 other traffic than API 3.0; 2 damaged: no request with an address and a method.',
    ]);
  });

  it('say so where there are none at all', () => {
    const reading = read(harOf([]));
    expect(harNotes(reading, reading, englishHarWords)).toEqual(['The file has no entries.']);
  });
});

function preflight(more: object): object {
  return entryOf({
    request: {
      method: 'OPTIONS',
      headers: [
        { name: 'Origin', value: 'https://app.example.test' },
        { name: 'Access-Control-Request-Method', value: 'POST' },
      ],
    },
    response: {
      status: 204,
      headers: [{ name: 'Access-Control-Allow-Origin', value: '*' }],
    },
    content: { text: undefined, size: 0 },
    ...more,
  });
}

describe('bodies', () => {
  const FIREFOX = { creator: { name: 'Firefox', version: '153.0' } };
  it.each<[name: string, content: object, log: object, code: string | undefined]>([
    ['as text', { text: ERROR }, {}, 'A.B'],
    ['as base64 of UTF-8', { text: utf8(ERROR), encoding: 'base64' }, {}, 'A.B'],
    [
      'as Firefox’s base64',
      { text: Buffer.from(ERROR, 'latin1').toString('base64'), encoding: 'base64' },
      FIREFOX,
      'A.B',
    ],
    ['with line breaks in base64', { text: wrapped(utf8(ERROR)), encoding: 'BASE64' }, {}, 'A.B'],
  ])('%s', (_, content, log, code) => {
    const { call, bodyGaps } = only(entryOf({ content }), log);
    expect(call?.outcome).toMatchObject({ kind: 'error', code, message: 'm é' });
    expect(Object.values(bodyGaps).every((count) => count === 0)).toBe(true);
  });

  it.each<[name: string, made: MadeEntry, log: object, gap: string, outcome: object]>([
    [
      'none in the file',
      { content: { text: undefined } },
      {},
      'not-in-file',
      { kind: 'unknown', reason: 'not-delivered' },
    ],
    [
      'none, without a size, but announced',
      {
        content: { text: '', size: 0 },
        response: { headers: [{ name: 'content-length', value: '20' }] },
      },
      {},
      'not-in-file',
      { kind: 'unknown' },
    ],
    [
      'in a file beside it',
      { content: { text: undefined, _file: 'a1b2.json' } },
      {},
      'beside-the-file',
      { kind: 'unknown' },
    ],
    [
      'damaged base64',
      { content: { text: '{"Response":', encoding: 'base64' } },
      {},
      'damaged-base64',
      { kind: 'unknown' },
    ],
    [
      'an encoding of no name',
      { content: { encoding: 'rot13' } },
      {},
      'unknown-encoding',
      { kind: 'unknown' },
    ],
    [
      'too large for Chromium',
      { _resourceType: 'fetch', content: { text: undefined, size: 21_000_000 } },
      {},
      'too-large',
      { kind: 'unknown', reason: 'too-large' },
    ],
    [
      'cut by Firefox',
      { content: { text: `${ANSWER.slice(0, 20)}\0\0\0` } },
      FIREFOX,
      'beginning-only',
      { kind: 'unknown', reason: 'too-large' },
    ],
  ])('%s: counted and named', (_, made, log, gap, outcome) => {
    const { call, bodyGaps } = only(entryOf(made), log);
    expect(call?.outcome).toMatchObject(outcome);
    expect(Object.entries(bodyGaps).filter(([, count]) => count > 0)).toEqual([[gap, 1]]);
    const reading = read(harOf([entryOf(made)], log));
    expect(harNotes(reading, reading, englishHarWords)).toEqual([
      expect.stringMatching(/^Response bodies of 1 call: /),
    ]);
  });

  it('that are binary are no text', () => {
    const { call } = only(entryOf({ content: { text: 'AAEC/w==', encoding: 'base64' } }));
    expect(call?.outcome).toEqual({ kind: 'unknown', reason: 'binary' });
  });

  it('of an answer that has none are empty', () => {
    const { call, bodyGaps } = only(
      entryOf({ response: { status: 204 }, content: { text: undefined, size: 0 } }),
    );
    expect(call?.exchange.responseBody).toEqual({ kind: 'text', text: '' });
    expect(bodyGaps['not-in-file']).toBe(0);
  });
});

function wrapped(base64: string): string {
  return base64.replace(/.{20}/g, '$&\r\n');
}

describe('times', () => {
  it.each<[name: string, made: MadeEntry, startedAt: number, durationMs: number | undefined]>([
    ['with a zone', { startedDateTime: '2026-11-24T03:12:07.481+08:00' }, 1_795_461_127_481, 148],
    ['negative', { time: -1 }, 1_795_461_127_481, undefined],
    ['negative, and more', { time: -148 }, 1_795_461_127_481, undefined],
    ['missing', { time: undefined, timings: undefined }, 1_795_461_127_481, undefined],
    ['of no calendar', { startedDateTime: '2026-13-41' }, 0, 148],
    ['before 1970', { startedDateTime: '1969-12-31T23:59:59.000Z' }, -1000, 148],
  ])('%s', (_, made, startedAt, durationMs) => {
    expect(only(entryOf(made)).call?.exchange).toMatchObject({ startedAt, durationMs });
  });
});

describe('files of other programs', () => {
  it('Chromium: a failure by its own name, and visits by its pages', () => {
    const pages = [
      { id: 'page_7', title: 'https://a.test/', startedDateTime: '2026-11-23T19:12:00Z' },
      { id: 'page_9', title: 'https://b.test/', startedDateTime: '2026-11-23T19:13:00Z' },
    ];
    const failed = entryOf({
      _resourceType: 'fetch',
      pageref: 'page_9',
      response: { status: 0, _error: 'net::ERR_NAME_NOT_RESOLVED', headers: [] },
      content: { text: undefined, size: 0 },
    });
    const ofNoPage = entryOf({
      _resourceType: 'fetch',
      startedDateTime: '2026-11-23T19:13:30Z',
    });
    const { calls, visits } = read(
      harOf([entryOf({ pageref: 'page_7' }), failed, ofNoPage], { pages }),
    );
    expect(visits.map(({ url }) => url)).toEqual(['https://a.test/', 'https://b.test/']);
    expect(calls.map(({ visit }) => visit)).toEqual([0, 1, 1]);
    expect(calls[1]?.outcome).toMatchObject({
      kind: 'failed',
      failure: { kind: 'name-not-resolved' },
    });
  });

  it('Chromium: what a service worker passed on is one row, with the body', () => {
    const page = entryOf({
      _resourceType: 'fetch',
      pageref: 'page_1',
      response: { _fetchedViaServiceWorker: true },
      content: { text: undefined },
    });
    const worker = entryOf({ _resourceType: 'fetch' });
    const { calls, skipped, bodyGaps } = read(harOf([page, worker, entryOf()]));
    expect(calls.map(({ outcome }) => outcome.kind)).toEqual(['success', 'success']);
    expect(skipped.twin).toBe(1);
    expect(bodyGaps['not-in-file']).toBe(0);
  });

  it('Firefox: a call that its preflight stopped, and one without a pageref', () => {
    const stopped = entryOf({
      request: {
        method: 'OPTIONS',
        headers: [
          { name: 'Origin', value: 'https://app.example.test' },
          { name: 'Access-Control-Request-Method', value: 'POST' },
        ],
      },
      response: { status: 403, headers: [] },
    });
    const { call } = only(stopped, { creator: { name: 'Firefox', version: '153.0' } });
    expect(call?.exchange.method).toBe('POST');
    expect(call?.outcome).toMatchObject({ failure: { kind: 'preflight-failed' } });
  });

  it('Charles: null for what is not there, forms as fields, base64 and a status of its own', () => {
    const form = [
      ['Action', 'DescribeInstances'],
      ['Version', '2017-03-12'],
      ['Signature', 'a+b='],
      ['Name', '虚 &=\ud800'],
    ].map(([name, value]) => ({ name, value }));
    const entry = entryOf({
      startedDateTime: '2026-11-24T03:12:07.481+08:00',
      request: {
        headers: [
          { name: ':method', value: 'POST' },
          { name: 'content-type', value: 'application/x-www-form-urlencoded' },
        ],
        postData: { mimeType: 'application/x-www-form-urlencoded', params: form },
      },
      response: { _charlesStatus: 'COMPLETE', statusText: null, redirectURL: null },
      content: { mimeType: null, text: utf8(ERROR), encoding: 'base64' },
    });
    const { calls, rebuiltForms } = read(
      harOf([entry], { creator: { name: 'Charles Proxy', version: '4.6.2' }, pages: undefined }),
    );
    expect(calls[0]?.request).toMatchObject({ action: 'DescribeInstances', signatureForm: 'v1' });
    expect(calls[0]?.exchange.requestBody).toEqual({
      kind: 'text',
      text: 'Action=DescribeInstances&Version=2017-03-12&Signature=a%2Bb%3D&Name=%E8%99%9A%20%26%3D%EF%BF%BD',
    });
    expect(calls[0]?.outcome).toMatchObject({ kind: 'error', message: 'm é' });
    expect(rebuiltForms).toBe(1);
  });

  it('Charles: JSON that was sent as a form is its text', () => {
    const json = '{"Limit":20}';
    const postData = { params: [{ name: json, value: '' }] };
    const { call } = only(entryOf({ request: { postData } }));
    expect(call?.exchange.requestBody).toEqual({ kind: 'text', text: json });
  });

  it('Charles: an exchange that it did not see whole has failed', () => {
    const { call } = only(
      entryOf({
        response: { _charlesStatus: 'FAILED', status: 0, headers: [] },
        content: { text: undefined, size: -1 },
      }),
    );
    expect(call?.outcome).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unknown', networkError: 'FAILED' },
    });
  });

  it('Playwright: a failure by its own name', () => {
    const { call } = only(
      entryOf({
        _resourceType: 'fetch',
        pageref: 'page@1',
        response: { status: -1, _failureText: 'net::ERR_CONNECTION_REFUSED', headers: [] },
        content: { text: undefined, size: -1, mimeType: 'x-unknown' },
      }),
    );
    expect(call?.outcome).toMatchObject({ failure: { kind: 'connection-refused' } });
  });

  it('HAR 1.1, comments and foreign keys', () => {
    const entry = entryOf({ comment: 'c', _foo: { _tc3: 1 }, _tc3: 'no reading of ours' });
    const { calls } = read(harOf([entry], { version: '1.1', comment: 'x', _bar: null }));
    expect(calls[0]?.outcome.kind).toBe('success');
  });

  it('with a byte order mark', () => {
    expect(read(`\ufeff${JSON.stringify(harOf([entryOf()]))}`).callCount).toBe(1);
  });
});

describe('what a file claims under _tc3', () => {
  const own = {
    endpoint: 'cvm.tencentcloudapi.com',
    endpointKind: 'api',
    signatureForm: 'v3',
    signer: 'page',
    action: 'RunInstances',
  };
  const SUCCESS = { kind: 'success', requestId: 'x', wrapper: 'none', warnings: [] };

  it('never speaks against a body that is there', () => {
    const { call } = only(
      entryOf({ content: { text: ERROR }, _tc3: { ...own, outcome: SUCCESS } }),
    );
    expect(call?.outcome).toMatchObject({ kind: 'error', code: 'A.B' });
  });

  it('says how a call ended whose body is gone', () => {
    const { call } = only(
      entryOf({ content: { text: undefined }, _tc3: { ...own, outcome: SUCCESS } }),
    );
    expect(call?.outcome).toEqual(SUCCESS);
  });

  it.each([
    ['no object', 7],
    ['no endpoint', { ...own, endpoint: 1 }],
    ['a kind that is none', { ...own, endpointKind: 'toString' }],
    ['a signer that is none', { ...own, signer: 'me' }],
    ['an outcome that is none', { ...own, outcome: { kind: 'fine' } }],
    ['a pending outcome', { ...own, outcome: { kind: 'pending', isStreaming: false } }],
    ['a failure of no kind', { ...own, outcome: { kind: 'failed', failure: { kind: 'x' } } }],
    ['an error without a speaker', { ...own, outcome: { kind: 'error', code: 'A' } }],
  ])('is passed over where it is %s', (_, _tc3) => {
    const { call } = only(entryOf({ content: { text: undefined }, _tc3 }));
    expect(call?.outcome).toEqual({ kind: 'unknown', reason: 'not-delivered' });
  });
});

describe('readHar, by property', () => {
  const anyJson = fc.jsonValue();
  const anyEntry = fc.record(
    {
      startedDateTime: anyJson,
      time: anyJson,
      pageref: anyJson,
      request: fc.oneof(
        anyJson,
        fc.constant({ url: API, method: 'POST', postData: { params: [{}] } }),
      ),
      response: fc.oneof(
        anyJson,
        fc.record({
          status: anyJson,
          headers: anyJson,
          content: fc.oneof(
            anyJson,
            fc.record({ text: fc.string(), encoding: fc.constant('base64') }),
          ),
        }),
      ),
      _tc3: anyJson,
    },
    { requiredKeys: [] },
  );
  it('never throws, and every entry is a call or counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyEntry, anyJson)),
        fc.record({ pages: anyJson, creator: anyJson, _tc3: anyJson }, { requiredKeys: [] }),
        (entries, log) => {
          const { calls, callCount, skipped, entryCount } = read({ log: { ...log, entries } });
          const skippedCount = Object.values(skipped).reduce((sum, count) => sum + count, 0);
          expect(calls).toHaveLength(callCount);
          expect(callCount + skippedCount).toBe(entryCount);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads 100,000 entries', () => {
    const text = JSON.stringify(harOf(Array.from({ length: 100_000 }, () => entryOf())));
    expect(read(text).callCount).toBe(100_000);
  });
});
