import { describe, expect, it } from 'vitest';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { callRemarks, markWords } from './call-remarks';
import { english } from './words/en';

const envelope = (inner: string) => `{"Response":{${inner},"RequestId":"r"}}`;
const ERROR = envelope('"Error":{"Code":"A.B","Message":"m"}');
const RUN = { action: 'RunInstances' };

const REMARKS: readonly [name: string, call: MadeCall, remarks: readonly unknown[]][] = [
  ['nothing of a good call', {}, []],
  ['nothing of an error with HTTP 200', { body: ERROR }, []],
  [
    'who forwarded an error',
    {
      body: '{"code":"InvalidParameter","requestId":"r"}',
      request: { endpointKind: 'proxy', endpoint: 'app.example.test' },
      exchange: { status: 500 },
    },
    ["Forwarded by app.example.test, not the API's own envelope."],
  ],
  [
    'why a gateway’s own error has no RequestId',
    { body: '{"code":401,"data":null}', request: { endpointKind: 'gateway' } },
    [expect.stringContaining('there is no RequestId')],
  ],
  [
    'an error’s envelope with another HTTP status',
    { body: ERROR, exchange: { status: 500 } },
    [expect.stringContaining('HTTP 500')],
  ],
  [
    'a good envelope with another HTTP status',
    { exchange: { status: 201 } },
    [expect.stringContaining('HTTP 201')],
  ],
  [
    'an answer of API 2.0, in its own words',
    { body: '{"code":4100,"message":"m","codeDesc":"AuthFailure"}' },
    ['This is an answer of API 2.0: 4100, AuthFailure, m.'],
  ],
  [
    'a deprecated action',
    { body: envelope('"DeprecatedWarning":"use X"') },
    ['The action is deprecated: use X'],
  ],
  [
    'parts that failed',
    {
      body: envelope(
        '"SendStatusSet":[{"Code":"Ok"},{"Code":"FailedOperation.A"},{"Code":"LimitExceeded.B"}]',
      ),
    },
    ['The call succeeded, but 2 items in SendStatusSet failed, the first with FailedOperation.A.'],
  ],
  [
    'work that goes on',
    { body: envelope('"TaskId":"t-1"'), request: RUN },
    ['The work goes on after this answer: ask for its end by TaskId t-1.'],
  ],
  ['no job of a call that only lists jobs', { body: envelope('"TaskId":"t-1"') }, []],
  [
    'integers that JavaScript rounds',
    { body: envelope('"Id":9007199254740993') },
    ['Id holds 9007199254740993, beyond 2^53: JSON.parse in the page rounds it.'],
  ],
];

describe('callRemarks', () => {
  it.each(REMARKS)('tells %s', (_, call, remarks) => {
    expect(callRemarks(madeCall(call), english)).toEqual(remarks);
  });
});

describe('markWords', () => {
  it.each<[name: string, call: MadeCall, words: string]>([
    ['nothing to say', {}, ''],
    ['a deprecated action', { body: envelope('"DeprecatedWarning":"use X"') }, 'deprecated'],
    ['a job that was started', { body: envelope('"TaskId":"t-1"'), request: RUN }, 'TaskId t-1'],
    ['a job that was only listed', { body: envelope('"TaskId":"t-1"') }, ''],
    [
      'several, in the order of the text',
      {
        body: envelope(
          '"DeprecatedWarning":"x","SendStatusSet":[{"Code":"FailedOperation.A"}],"Id":9007199254740993',
        ),
      },
      'deprecated, partly failed: FailedOperation.A, integers beyond 2^53',
    ],
  ])('says in a few words: %s', (_, call, words) => {
    expect(markWords(madeCall(call), english)).toBe(words);
  });
});
