import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnvelopeReading } from './envelope';
import { parseEnvelope } from './parse-envelope';
import { parseEnvelopeSlowly } from './parse-envelope.reference';

const PROPERTY_RUNS = Number(process.env.PROPERTY_RUNS ?? 3000);
/** Enough for 100,000 runs on a slow machine. */
const PATIENCE_MS = 600_000;

const ID = 'b5b41468-520d-4192-b42f-595cc34b6c1c';
const fine = (extra: object = {}) => ({
  kind: 'success',
  requestId: ID,
  wrapper: 'none',
  warnings: [],
  ...extra,
});
const bad = (code: string, extra: object = {}) => ({
  kind: 'error',
  requestId: ID,
  code,
  message: 'M',
  wrapper: 'none',
  warnings: [],
  ...extra,
});
const none = (reason: string, partial?: object) => ({
  kind: 'not-envelope',
  reason,
  ...(partial && { partial }),
});
const rid = `"RequestId":"${ID}"`;

const CASES: readonly { name: string; body: string; expect: object }[] = [
  { name: 'a success', body: `{"Response":{"TotalCount":0,${rid}}}`, expect: fine() },
  {
    name: 'an error',
    body: `{"Response":{"Error":{"Code":"A.B","Message":"M"},${rid}}}`,
    expect: bad('A.B'),
  },
  { name: 'RequestId before the data', body: `{"Response":{${rid},"Z":[1]}}`, expect: fine() },
  {
    name: 'RequestId that is no UUID',
    body: '{"Response":{"RequestId":"s1607400465431774000"}}',
    expect: fine({ requestId: 's1607400465431774000' }),
  },
  {
    name: 'RequestId beyond 2^53 as its digits',
    body: '{"Response":{"RequestId":-5602209514906915428}}',
    expect: fine({ requestId: '-5602209514906915428' }),
  },
  {
    name: 'the last of two RequestIds',
    body: `{"Response":{"RequestId":1,${rid}}}`,
    expect: fine(),
  },
  {
    name: 'the last of two Responses',
    body: `{"Response":{"Error":{"Code":"A"}},"Response":{${rid}}}`,
    expect: fine(),
  },
  {
    name: 'RequestId null',
    body: '{"Response":{"RequestId":null}}',
    expect: fine({ requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'RequestId empty',
    body: '{"Response":{"RequestId":""}}',
    expect: fine({ requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'an empty Response object',
    body: '{"Response":{}}',
    expect: fine({ requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'Error null',
    body: `{"Response":{"Error":null,${rid}}}`,
    expect: fine({ warnings: ['error-empty'] }),
  },
  {
    name: 'Error {}',
    body: `{"Response":{"Error":{},${rid}}}`,
    expect: fine({ warnings: ['error-empty'] }),
  },
  {
    name: 'Error with empty texts beside data',
    body: `{"Response":{"Error":{"Code":"","Message":""},"A":1,${rid}}}`,
    expect: fine({ warnings: ['error-empty'] }),
  },
  {
    name: 'Error as a string',
    body: `{"Response":{"Error":"InternalError",${rid}}}`,
    expect: bad('', { message: 'InternalError' }),
  },
  {
    name: 'Error as an empty string',
    body: `{"Response":{"Error":"",${rid}}}`,
    expect: fine({ warnings: ['error-empty'] }),
  },
  {
    name: 'Error as an array',
    body: `{"Response":{"Error":[{"Code":"A"}],${rid}}}`,
    expect: fine({ warnings: ['error-empty'] }),
  },
  {
    name: 'a numeric Code',
    body: `{"Response":{"Error":{"Code":4,"Message":"M"},${rid}}}`,
    expect: bad('4'),
  },
  {
    name: 'a numeric Code as its source text',
    body: `{"Response":{"Error":{"Code":1e3,"Message":"M"},${rid}}}`,
    expect: bad('1e3'),
  },
  {
    name: 'an error without Message',
    body: `{"Response":{"Error":{"Code":"A"},${rid}}}`,
    expect: bad('A', { message: '' }),
  },
  {
    name: 'an error without RequestId',
    body: '{"Response":{"Error":{"Code":"A","Message":"M"}}}',
    expect: bad('A', { requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'data beside the error',
    body: `{"Response":{"Status":"Failed","FailedPages":[],${rid},"Error":{"Code":"A","Message":"M"}}}`,
    expect: bad('A'),
  },
  {
    name: 'escaped keys',
    body: `{"R\\u0065sponse":{"\\u0045rror":{"C\\u006fde":"A","Message":"M"},${rid}}}`,
    expect: bad('A'),
  },
  {
    name: 'a nested Error',
    body: `{"Response":{"Set":[{"Error":{"Code":"A"}}],"X":{"Error":{"Code":"A"}},${rid}}}`,
    expect: fine(),
  },
  {
    name: 'a nested RequestId',
    body: '{"Response":{"X":{"RequestId":"no"}}}',
    expect: fine({ requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'JSON in a string',
    body: `{"Response":{"Text":"{\\"Error\\":{\\"Code\\":\\"A\\"}}",${rid}}}`,
    expect: fine(),
  },
  {
    name: 'other keys at the top',
    body: `{"Error":null,"RequestId":null,"Response":{${rid}}}`,
    expect: fine({ warnings: ['extra-top-level-keys'] }),
  },
  {
    name: 'a gateway with data',
    body: `{"code":0,"data":{"Response":{${rid}}}}`,
    expect: fine({ wrapper: 'data' }),
  },
  {
    name: 'a gateway with data.data',
    body: `{"code":0,"data":{"code":0,"data":{"Response":{${rid}}}},"errObj":{}}`,
    expect: fine({ wrapper: 'data.data' }),
  },
  {
    name: 'a gateway error',
    body: `{"code":"A","data":{"code":"A","data":{"Response":{"Error":{"Code":"A","Message":"M"},${rid}}}}}`,
    expect: bad('A', { wrapper: 'data.data' }),
  },
  {
    name: 'white space and a byte order mark',
    body: `\ufeff \n\t{"Response":{${rid}}}\r\n`,
    expect: fine(),
  },
  {
    name: 'three levels of data',
    body: `{"data":{"data":{"data":{"Response":{${rid}}}}}}`,
    expect: none('no-response-object'),
  },
  { name: 'Response null', body: '{"Response":null}', expect: none('no-response-object') },
  { name: 'Response as an array', body: '{"Response":[]}', expect: none('no-response-object') },
  {
    name: 'an array of envelopes',
    body: `[{"Response":{${rid}}}]`,
    expect: none('no-response-object'),
  },
  {
    name: 'a legacy 2.0 answer',
    body: '{"code":4100,"message":"m","codeDesc":"AuthFailure"}',
    expect: none('no-response-object'),
  },
  {
    name: '__proto__ as a key',
    body: `{"__proto__":{"Response":{${rid}}}}`,
    expect: none('no-response-object'),
  },
  {
    name: 'a RequestId under __proto__',
    body: '{"Response":{"__proto__":{"RequestId":"no","Error":{"Code":"A"}}}}',
    expect: fine({ requestId: undefined, warnings: ['request-id-missing'] }),
  },
  {
    name: 'names of Object.prototype as keys',
    body: `{"Response":{"constructor":1,"toString":null,"hasOwnProperty":0,${rid}}}`,
    expect: fine(),
  },
  {
    name: 'a lone surrogate, raw and escaped',
    body: `{"Response":{"A":"\ud800","B":"\\udfff",${rid}}}`,
    expect: fine(),
  },
  {
    name: 'UTF-8 that was read as latin-1',
    body: `{"Response":{"Error":{"Code":"A","Message":"Ã¥Â\u009c"},${rid}}}`,
    expect: bad('A', { message: 'Ã¥Â\u009c' }),
  },
  {
    name: 'other keys and no RequestId',
    body: '{"Response":{"ServerSession":"xyz"},"RequestId":"no"}',
    expect: fine({
      requestId: undefined,
      warnings: ['extra-top-level-keys', 'request-id-missing'],
    }),
  },
  {
    name: 'other keys beside an error',
    body: `{"retcode":1,"Response":{"Error":{"Code":"A","Message":"M"},${rid}}}`,
    expect: bad('A', { warnings: ['extra-top-level-keys'] }),
  },
  {
    name: 'a numeric Message as its source text',
    body: `{"data":{"Response":{"Error":{"Code":"A","Message":-5602209514906915428},${rid}}}}`,
    expect: bad('A', { message: '-5602209514906915428', wrapper: 'data' }),
  },
  {
    name: 'Response at the top before one in data',
    body: `{"data":{"Response":{}},"Response":{${rid}}}`,
    expect: fine({ warnings: ['extra-top-level-keys'] }),
  },
  { name: 'gzip', body: '\u001f\ufffd\b\0\0\0\0\0', expect: none('not-json') },
  { name: 'gzip as latin-1', body: '\u001f\u008b\b\u0000', expect: none('not-json') },
  { name: 'a bare string', body: '"Response"', expect: none('no-response-object') },
  { name: 'a bare null', body: 'null', expect: none('no-response-object') },
  { name: 'nothing', body: '', expect: none('empty') },
  { name: 'white space', body: ' \n', expect: none('empty') },
  { name: 'a gateway page', body: '<html><h1>502 Bad Gateway</h1></html>', expect: none('markup') },
  { name: 'plain words', body: 'upstream timed out', expect: none('not-json') },
  {
    name: 'a cut envelope',
    body: '{"Response":{"Error":{"Code":"A","Message":"An inter',
    expect: none('cut', {}),
  },
  {
    name: 'a cut envelope with the whole Error',
    body: '{"Response":{"Error":{"Code":"A","Message":"M"},"Req',
    expect: none('cut', { code: 'A', message: 'M' }),
  },
  {
    name: 'a cut envelope with its RequestId',
    body: `{"Response":{${rid},"Text":"long`,
    expect: none('cut', { requestId: ID }),
  },
  {
    name: 'a cut number, which may have lost digits, as RequestId',
    body: '{"Response":{"RequestId":576567',
    expect: none('cut', {}),
  },
  {
    name: 'a number with something behind it as RequestId of a cut text',
    body: '{"Response":{"RequestId":576567,',
    expect: none('cut', { requestId: '576567' }),
  },
  {
    name: 'the last of two RequestIds in a cut text, even where it is the cut one',
    body: '{"Response":{"RequestId":"a","RequestId":"b5b4',
    expect: none('cut', {}),
  },
  {
    name: 'a cut envelope filled up with NUL',
    body: `{"Response":{${rid},"Text":"long\0\0\0\0`,
    expect: none('cut', { requestId: ID }),
  },
  {
    name: 'a cut envelope with its whole Error, filled up with NUL',
    body: '{"Response":{"Error":{"Code":"A","Message":"M"}\0\0',
    expect: none('cut', { code: 'A', message: 'M' }),
  },
  { name: 'nothing but NUL', body: '\0\0\0', expect: none('not-json') },
  {
    name: 'NUL within, and no cut',
    body: `{"Response":{\0\0${rid}}}`,
    expect: none('damaged'),
  },
  { name: 'a cut RequestId', body: '{"Response":{"RequestId":"b5b4', expect: none('cut', {}) },
  {
    name: 'a cut gateway answer',
    body: `{"code":0,"data":{"Response":{${rid},`,
    expect: none('cut', { requestId: ID }),
  },
  {
    name: 'a nested RequestId in a cut text',
    body: '{"Response":{"X":{"RequestId":"no"},',
    expect: none('cut', {}),
  },
  {
    name: 'text behind the envelope',
    body: `{"Response":{${rid}}}}`,
    expect: none('text after the value'),
  },
  {
    name: 'a whole envelope filled up with NUL',
    body: `{"Response":{${rid}}}\0\0`,
    expect: none('text after the value'),
  },
  { name: 'damage in the middle', body: `{"Response":{"A":1,,${rid}}}`, expect: none('damaged') },
  {
    name: 'a raw line break in a string',
    body: `{"Response":{"A":"x\ny",${rid}}}`,
    expect: none('damaged'),
  },
];

const ENVELOPES = CASES.filter((it) => 'wrapper' in it.expect);

describe('parseEnvelope', () => {
  it.each(CASES)('reads $name', ({ body, expect: wanted }) => {
    expect(parseEnvelope(body)).toEqual(wanted);
  });

  // Words of long texts are copied, those of short ones are not.
  it.each(ENVELOPES)('reads $name, and white space behind it', ({ body, expect: wanted }) => {
    expect(parseEnvelope(`${body}${' '.repeat(600)}`)).toEqual(wanted);
  });

  it('takes 10,000 levels', () => {
    const deep = `${'{"a":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect(parseEnvelope(`{"Response":{"D":${deep},${rid}}}`)).toEqual(fine());
    expect(parseEnvelope(`{"Response":{${rid},"D":${deep.slice(0, -1)}`)).toEqual(
      none('cut', { requestId: ID }),
    );
  });

  it('takes 100,000 levels, whole and cut', { timeout: PATIENCE_MS }, () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parseEnvelope(`{"Response":{"D":${deep},"RequestId":7}}`)).toEqual(
      fine({ requestId: '7' }),
    );
    expect(parseEnvelope(`{"Response":{${rid},"D":${deep.slice(0, -9)}`)).toEqual(
      none('cut', { requestId: ID }),
    );
  });

  it('takes a million keys, whole and cut', { timeout: PATIENCE_MS }, () => {
    const keys = Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":${n}`).join();
    expect(parseEnvelope(`{"Response":{${keys},"RequestId":9007199254740993}}`)).toEqual(
      fine({ requestId: '9007199254740993' }),
    );
    expect(parseEnvelope(`{${keys},"Response":{${rid},"A`)).toEqual(none('cut', { requestId: ID }));
  });

  it('takes 20 MB, whole, cut and filled up with NUL', { timeout: PATIENCE_MS }, () => {
    const long = 'x'.repeat(20_000_000);
    expect(parseEnvelope(`{"Response":{"Text":"${long}",${rid}}}`)).toEqual(fine());
    expect(parseEnvelope(`{"Response":{${rid},"Text":"${long}`)).toEqual(
      none('cut', { requestId: ID }),
    );
    expect(parseEnvelope(`{"Response":{${rid},"Text":"${'\0'.repeat(20_000_000)}`)).toEqual(
      none('cut', { requestId: ID }),
    );
  });

  it('agrees with the slow reference on drawn texts, whole, cut, lengthened and changed', {
    timeout: PATIENCE_MS,
  }, () => {
    fc.assert(
      fc.property(envelopeText(), damage(), (text, change) => {
        const body = change(text);
        expect(comparable(parseEnvelope(body))).toEqual(parseEnvelopeSlowly(body));
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('says of every beginning of an envelope that it is cut, and no more than the whole says', {
    timeout: PATIENCE_MS,
  }, () => {
    fc.assert(
      fc.property(envelopeText(), fc.nat(), fc.nat(9), (text, place, nulCount) => {
        fc.pre(text.startsWith('{'));
        const whole = parseEnvelope(text);
        const beginning = text.slice(0, 1 + (place % (text.length - 1)));
        const cut = parseEnvelope(beginning + '\0'.repeat(nulCount));
        expect(cut).toMatchObject({ kind: 'not-envelope', reason: 'cut' });
        const { partial } = cut as Extract<EnvelopeReading, { kind: 'not-envelope' }>;
        if (partial?.requestId) expect(whole).toMatchObject({ requestId: partial.requestId });
        if (partial?.code) expect(whole).toMatchObject({ kind: 'error', code: partial.code });
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });

  it('never throws on any text', { timeout: PATIENCE_MS }, () => {
    fc.assert(
      fc.property(fc.uint16Array({ maxLength: 40 }), (units) => {
        expect(parseEnvelope(String.fromCharCode(...units)).kind).toBeTypeOf('string');
      }),
      { numRuns: PROPERTY_RUNS },
    );
  });
});

/** What the reference can judge: it knows no reasons and no partial readings. */
function comparable(reading: EnvelopeReading): object {
  if (reading.kind === 'not-envelope') return { kind: 'not-envelope' };
  const { warnings: _, ...rest } = reading;
  return rest;
}

function envelopeText(): fc.Arbitrary<string> {
  const id = fc.oneof(fc.uuid(), fc.constantFrom('', null, 12, {}), fc.string());
  const code = fc.oneof(fc.constantFrom('', 'A.B', 0, 4, null, true, []), fc.string());
  const error = fc.oneof(
    fc.constantFrom(null, '', 'InternalError', 0, [], {}),
    fc.record({ Code: code, Message: fc.string() }, { requiredKeys: [] }),
  );
  const response = fc.oneof(
    fc.record(
      {
        RequestId: id,
        Error: error,
        data: fc.jsonValue(),
        Text: fc.json(),
        Big: fc.bigInt().map(Number),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom(null, [], 'x', 7),
  );
  const top = fc.oneof(
    fc.record({ Response: response, Error: error }, { requiredKeys: [] }),
    fc.record({
      code: fc.integer(),
      data: fc.record(
        { Response: response, data: fc.record({ Response: response }) },
        { requiredKeys: [] },
      ),
    }),
    fc.jsonValue(),
  );
  return fc
    .tuple(top, fc.constantFrom(undefined, 1, '\t'), fc.boolean())
    .map(([value, space, escapeKey]) => {
      const text = JSON.stringify(value, null, space) ?? 'null';
      return escapeKey ? text.replace('"Error"', '"\\u0045rror"') : text;
    });
}

function damage(): fc.Arbitrary<(text: string) => string> {
  const at = fc.nat(400);
  return fc.oneof(
    fc.constant((text: string) => text),
    at.map((n) => (text: string) => text.slice(0, n % (text.length + 1))),
    fc.string().map((tail) => (text: string) => text + tail),
    at.map((n) => (text: string) => text.slice(0, n % (text.length + 1)) + '\0'.repeat(n % 7)),
    fc.constant((text: string) => `\ufeff${text}`),
    fc.tuple(at, fc.string({ maxLength: 1 })).map(([n, char]) => (text: string) => {
      const place = n % (text.length + 1);
      return text.slice(0, place) + char + text.slice(place + 1);
    }),
  );
}
