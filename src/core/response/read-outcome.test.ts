import { describe, expect, it } from 'vitest';
import type { CallOutcome } from '../call';
import type { HttpExchange, MissingBodyReason } from '../http-exchange';
import { drawnExchange, drawnRequest } from '../ledger/ledger-world.fixture';
import type { EndpointKind } from '../request/api-request';
import { readOutcome } from './read-outcome';

interface Case {
  readonly name: string;
  /** Default: a host of the API. */
  readonly by?: EndpointKind;
  readonly body?: string;
  readonly exchange?: Partial<HttpExchange>;
  readonly expected: { readonly kind: CallOutcome['kind'] } & Readonly<Record<string, unknown>>;
}

const ERROR = '{"Response":{"Error":{"Code":"A.B","Message":"m"},"RequestId":"r"}}';
const SUCCESS = '{"Response":{"Total":0,"RequestId":"r"}}';
const NO_RESPONSE = { kind: 'unavailable', reason: 'no-response' } as const;
const error = (more: object) =>
  ({ kind: 'error', speaker: 'api', code: 'A.B', message: 'm', requestId: 'r', ...more }) as const;
const FORWARDED = '{"code":"InvalidParameter.Limit","message":"m","requestId":"r"}';
const stream = { responseHeaders: [{ name: 'content-type', value: ' text/event-stream; x' }] };
const streamWithId = {
  responseHeaders: [...stream.responseHeaders, { name: 'X-TC-RequestId', value: 'h' }],
};

const ENVELOPES: readonly Case[] = [
  {
    name: 'a good envelope is a success',
    body: SUCCESS,
    expected: { kind: 'success', requestId: 'r', wrapper: 'none', warnings: [] },
  },
  {
    name: 'an error comes with HTTP 200',
    body: ERROR,
    expected: error({ wrapper: 'none', warnings: [] }),
  },
  {
    name: 'a good envelope with HTTP 500 is a success',
    body: SUCCESS,
    exchange: { status: 500 },
    expected: { kind: 'success', requestId: 'r' },
  },
  {
    name: 'a good envelope is a success, though the browser reports an error with it',
    body: SUCCESS,
    exchange: { networkError: 'net::ERR_ABORTED' },
    expected: { kind: 'success' },
  },
  {
    name: 'an envelope without RequestId says so',
    body: '{"Response":{}}',
    expected: { kind: 'success', requestId: undefined, warnings: ['request-id-missing'] },
  },
  {
    name: 'a dry run that would have succeeded is neither error nor success',
    body: ERROR.replace('A.B', 'DryRunOperation'),
    expected: { kind: 'dry-run', code: 'DryRunOperation', message: 'm', requestId: 'r' },
  },
  {
    name: 'an envelope that a gateway passed on is the API’s own word',
    by: 'gateway',
    body: `{"code":0,"data":${ERROR}}`,
    expected: error({ wrapper: 'data' }),
  },
  {
    name: 'an envelope with an API code is the API’s own word, without RequestId too',
    by: 'gateway',
    body: '{"code":0,"data":{"Response":{"Error":{"Code":"A.B","Message":"m"}}}}',
    expected: error({ requestId: undefined }),
  },
  {
    name: 'an envelope with a number and no RequestId is the gateway’s own',
    by: 'gateway',
    body: '{"code":0,"data":{"Response":{"Error":{"Code":"1216","Message":"m"}}}}',
    expected: error({
      speaker: 'gateway',
      code: '1216',
      gatewayError: 'unknown-action',
      requestId: undefined,
    }),
  },
  {
    name: 'an envelope with a number and a RequestId is the API’s own word',
    by: 'gateway',
    body: ERROR.replace('A.B', '1216'),
    expected: error({ code: '1216' }),
  },
  {
    name: 'an envelope that a proxy passed on is the API’s own word',
    by: 'proxy',
    body: ERROR,
    expected: error({}),
  },
];

const OTHER_WORDS: readonly Case[] = [
  {
    name: 'a gateway’s own error has no RequestId, and its kind',
    by: 'gateway',
    body: '{"code":401,"message":"login","data":null}',
    expected: error({
      speaker: 'gateway',
      code: '401',
      message: 'login',
      requestId: undefined,
      gatewayError: 'session',
    }),
  },
  {
    name: 'the same words of an API host are no envelope',
    body: '{"code":401,"message":"login","data":null}',
    expected: { kind: 'not-envelope', reason: 'no-response-object' },
  },
  {
    name: 'an error that a proxy forwarded is its word, with the API’s RequestId',
    by: 'proxy',
    body: FORWARDED,
    expected: error({ speaker: 'proxy', code: 'InvalidParameter.Limit', wrapper: 'none' }),
  },
  {
    name: 'an SDK’s text that a proxy forwarded is its word',
    by: 'proxy',
    body: '[TencentCloudSDKError] Code=InvalidParameter, Message=m, RequestId=r',
    expected: error({ speaker: 'proxy', code: 'InvalidParameter' }),
  },
  {
    name: 'a dry run that a proxy forwarded is a dry run',
    by: 'proxy',
    body: FORWARDED.replace('InvalidParameter.Limit', 'DryRunOperation'),
    expected: { kind: 'dry-run', requestId: 'r' },
  },
  {
    name: 'nobody but a proxy forwards',
    body: FORWARDED,
    expected: { kind: 'not-envelope', reason: 'no-response-object' },
  },
  {
    name: 'an answer of API 2.0 is no envelope, and its code is read',
    body: '{"code":4100,"message":"m","codeDesc":"AuthFailure"}',
    expected: {
      kind: 'not-envelope',
      reason: 'no-response-object',
      legacy: { kind: 'error', code: '4100', codeDesc: 'AuthFailure', message: 'm' },
    },
  },
  {
    name: 'a page of a gateway on the way is no envelope, and no 2.0',
    body: '<html>502</html>',
    exchange: { status: 502 },
    expected: { kind: 'not-envelope', reason: 'markup' },
  },
  {
    name: 'a good 204, which Chromium calls net::ERR_ABORTED, is an empty answer and no failure',
    body: '',
    exchange: { status: 204, networkError: 'net::ERR_ABORTED' },
    expected: { kind: 'not-envelope', reason: 'empty' },
  },
];

const CUT: readonly Case[] = [
  {
    name: 'an envelope that ends early is never a success',
    body: '{"Response":{"RequestId":"r","Set":[1',
    expected: { kind: 'unknown', reason: 'cut', partial: { requestId: 'r' } },
  },
  {
    name: 'an envelope that ends before its RequestId says nothing',
    body: '{"Response":{"Set":[1',
    expected: { kind: 'unknown', reason: 'cut' },
  },
  {
    name: 'a beginning that the browser kept is too large, not cut',
    exchange: {
      responseBody: { kind: 'text', text: '{"Response":{"Set":[1', isBeginning: true },
    },
    expected: { kind: 'unknown', reason: 'too-large' },
  },
  {
    name: 'a cut envelope is an error where the whole Error stands in it',
    body: ERROR.slice(0, -3),
    expected: error({ requestId: undefined, warnings: ['body-cut'] }),
  },
  {
    name: 'a cut envelope is no error where only its code is there',
    body: '{"Response":{"Error":{"Code":"A.B","Mess',
    expected: { kind: 'unknown', reason: 'cut' },
  },
];

const STREAMS: readonly Case[] = [
  {
    name: 'a stream that ended well is a success with the header’s RequestId',
    body: 'data: {"Choices":[{"FinishReason":"stop","Delta":{"Content":"hi"}}]}\n\n',
    exchange: streamWithId,
    expected: { kind: 'success', requestId: 'h', wrapper: 'none', warnings: [] },
  },
  {
    name: 'a stream without any RequestId says so',
    body: 'data: {"Choices":[{"FinishReason":"stop"}]}\n\n',
    exchange: stream,
    expected: { kind: 'success', requestId: undefined, warnings: ['request-id-missing'] },
  },
  {
    name: 'an error as one of the events is an error',
    body: 'data: {"Choices":[{"Delta":{}}]}\n\ndata: {"ErrorMsg":{"Msg":"m","Code":4001}}\n\n',
    exchange: streamWithId,
    expected: error({ code: '4001', requestId: 'h', warnings: ['error-in-stream'] }),
  },
  {
    name: 'a stream that broke off is never a success',
    body: 'data: {"Choices":[{"Delta":{}}]}\n\ndata: {"Choi',
    exchange: streamWithId,
    expected: { kind: 'unknown', reason: 'cut', partial: { requestId: 'h' } },
  },
  {
    name: 'the beginning of a stream is no success, even where an event ends it',
    exchange: {
      ...streamWithId,
      responseBody: { kind: 'text', text: 'data: {"A":1}\n\n', isBeginning: true },
    },
    expected: { kind: 'unknown', reason: 'too-large', partial: { requestId: 'h' } },
  },
  {
    name: 'an envelope in place of a stream that was cut is read like any other',
    body: '{"Response":{"RequestId":"r","Set":[1',
    exchange: stream,
    expected: { kind: 'unknown', reason: 'cut', partial: { requestId: 'r' } },
  },
  {
    name: 'an envelope in place of a stream is read as what it is',
    body: ERROR,
    exchange: stream,
    expected: error({}),
  },
  {
    name: 'a stream without an event is no envelope',
    body: '<html>',
    exchange: stream,
    expected: { kind: 'not-envelope', reason: 'markup' },
  },
];

const FAILURES: readonly Case[] = [
  {
    name: 'a call that runs is pending, whatever the rest',
    exchange: { status: 0, responseBody: { kind: 'unavailable', reason: 'pending' } },
    expected: { kind: 'pending', isStreaming: false },
  },
  {
    name: 'nothing came',
    exchange: { status: 0, networkError: 'net::ERR_TIMED_OUT', responseBody: NO_RESPONSE },
    expected: {
      kind: 'failed',
      failure: { kind: 'timed-out', networkError: 'net::ERR_TIMED_OUT' },
    },
  },
  {
    name: 'one hop of a redirect is a failure, and no empty answer',
    body: '',
    exchange: { status: 302, redirectUrl: 'https://b.test/' },
    expected: {
      kind: 'failed',
      failure: { kind: 'redirected', networkError: undefined, redirectUrl: 'https://b.test/' },
    },
  },
  {
    name: 'a refused preflight is a failure',
    exchange: { status: 0, block: 'preflight', responseBody: NO_RESPONSE },
    expected: { kind: 'failed', failure: { kind: 'preflight-failed', networkError: undefined } },
  },
  {
    name: 'an answer that Chromium withheld is a failure with nothing in it',
    exchange: { block: 'cors', networkError: 'net::ERR_FAILED', responseBody: NO_RESPONSE },
    expected: {
      kind: 'failed',
      failure: { kind: 'cors-blocked', networkError: 'net::ERR_FAILED' },
    },
  },
  {
    name: 'an answer that Firefox withheld is a failure, with the RequestId of its body',
    body: SUCCESS,
    exchange: { block: 'cors' },
    expected: {
      kind: 'failed',
      failure: { kind: 'cors-blocked', networkError: undefined, answer: { requestId: 'r' } },
    },
  },
  {
    name: 'an error that Firefox withheld is a failure, with code and message too',
    body: ERROR,
    exchange: { block: 'cors' },
    expected: {
      kind: 'failed',
      failure: {
        kind: 'cors-blocked',
        networkError: undefined,
        answer: { requestId: 'r', code: 'A.B', message: 'm' },
      },
    },
  },
  {
    name: 'a page that Firefox withheld has no answer in it',
    body: '<html>',
    exchange: { block: 'cors' },
    expected: { kind: 'failed', failure: { kind: 'cors-blocked', networkError: undefined } },
  },
];

const EXACT = new Set<CallOutcome['kind']>(['unknown', 'failed', 'pending', 'not-envelope']);

describe.each([
  ['envelopes', ENVELOPES],
  ['answers in other words', OTHER_WORDS],
  ['cut answers', CUT],
  ['streams', STREAMS],
  ['failures', FAILURES],
] as const)('readOutcome of %s', (_, cases) => {
  it.each(cases)('$name', ({ by = 'api', body, exchange, expected }) => {
    const outcome = readOutcome(
      { ...drawnExchange({ call: 1, kind: 0, ...(body !== undefined && { body }) }), ...exchange },
      { ...drawnRequest, endpointKind: by },
    );
    if (EXACT.has(expected.kind)) expect(outcome).toEqual(expected);
    else expect(outcome).toMatchObject(expected);
  });
});

const MISSING: readonly MissingBodyReason[] = [
  ...(['too-large', 'navigated', 'refused', 'not-delivered'] as const),
  ...(['before-devtools', 'evicted'] as const),
];

describe('readOutcome without a text', () => {
  it.each(MISSING)('is unknown with its reason, and never an error: %s', (reason) => {
    const exchange = drawnExchange({ call: 1, kind: 0 });
    const responseBody = { kind: 'unavailable', reason } as const;
    expect(readOutcome({ ...exchange, responseBody }, drawnRequest)).toEqual({
      kind: 'unknown',
      reason,
    });
  });

  it('is unknown where the answer is binary', () => {
    const exchange = drawnExchange({ call: 1, kind: 0 });
    const responseBody = { kind: 'binary', base64: 'AAEC' } as const;
    expect(readOutcome({ ...exchange, responseBody }, drawnRequest)).toEqual({
      kind: 'unknown',
      reason: 'binary',
    });
  });
});
