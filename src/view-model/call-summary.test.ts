import { describe, expect, it } from 'vitest';
import { explainers } from '../core/explanation/explain-error';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { callSummary } from './call-summary';
import { english } from './words/en';

const ERROR =
  '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"Bad <b>"},"RequestId":"r"}}';
const NO_ANSWER = { kind: 'unavailable', reason: 'no-response' } as const;
const summaryOf = (made: MadeCall = {}) =>
  callSummary(madeCall(made), explainers.en, [], 480, english);
const factOf = (made: MadeCall, label: string) =>
  summaryOf(made).facts.find((it) => it.label === label)?.value;

describe('callSummary', () => {
  it('tells of an error its code, meaning, message and RequestId', () => {
    const summary = summaryOf({ body: ERROR });
    expect(summary).toMatchObject({
      outcome: 'error',
      title: 'AuthFailure.SignatureFailure',
      requestId: 'r',
      notice: undefined,
      message: 'Bad <b>',
      lost: undefined,
    });
    expect(summary.explanation).toMatchObject({ found: 'exact' });
  });

  it.each<[name: string, made: MadeCall, title: string]>([
    ['a success', {}, 'OK'],
    ['a code as it stands', { body: ERROR }, 'AuthFailure.SignatureFailure'],
    ['an error without a code', { body: '{"Response":{"Error":"broken"}}' }, '(no code)'],
    ['words like a sentence', { body: '{"Response":{' }, 'Body cut off'],
    [
      'a failure like a sentence',
      { exchange: { status: 0, networkError: 'net::ERR_ABORTED', responseBody: NO_ANSWER } },
      'Aborted by the page',
    ],
  ])('has for its title %s', (_, made, title) => {
    expect(summaryOf(made).title).toBe(title);
  });

  it('explains errors, those of a gateway itself too, and nothing else', () => {
    expect(summaryOf().explanation).toBeUndefined();
    expect(summaryOf({ body: '<html>' }).explanation).toBeUndefined();
    const gateway = { endpointKind: 'gateway' } as const;
    const summary = summaryOf({ body: '{"code":401,"data":null}', request: gateway });
    expect(summary.explanation).toMatchObject({ side: 'session', found: 'exact' });
    expect(summary.explanation?.nextSteps[0]).toContain('Sign in again');
  });

  it('says of a call without an envelope what happened and what to do', () => {
    const { notice } = summaryOf({ body: '<html>', exchange: { status: 502 } });
    expect(notice?.text).toContain('HTML page');
    expect(notice?.nextStep).toContain('HTTP 502');
  });

  it('tells what is odd about the envelope, then what is worth knowing of the call', () => {
    const { remarks } = summaryOf({ body: '{"Response":{}}', exchange: { status: 500 } });
    expect(remarks).toEqual([
      expect.stringContaining('has no RequestId'),
      expect.stringContaining('HTTP 500'),
    ]);
  });

  it('shows the way to a lost answer', () => {
    const responseBody = { kind: 'unavailable', reason: 'before-devtools' } as const;
    const { lost } = summaryOf({ exchange: { source: 'observer', responseBody } });
    expect(lost?.searchText).toContain('cvm DescribeInstances');
  });
});

describe('the facts of a summary', () => {
  it('leave out what is not known', () => {
    const labels = summaryOf({
      request: { service: undefined, version: undefined, signer: 'unknown' },
      exchange: { status: 0, durationMs: undefined, responseBody: NO_ANSWER },
    }).facts.map(({ label }) => label);
    expect(labels).toEqual(['Action', 'Endpoint', 'Time', 'Captured']);
  });

  it('give the network’s word only where the call failed', () => {
    const networkError = 'net::ERR_ABORTED';
    expect(factOf({ exchange: { networkError } }, 'Network error')).toBeUndefined();
    const failed = { exchange: { networkError, status: 0, responseBody: NO_ANSWER } };
    expect(factOf(failed, 'Network error')).toBe(networkError);
  });

  it.each([
    ['page', 'this page'],
    ['gateway', 'the console, for the signed-in account'],
    ['server', 'your server at cvm.tencentcloudapi.com'],
    ['none', 'nobody (sent with SKIP)'],
    ['unknown', undefined],
  ] as const)('say who signed: %s', (signer, expected) => {
    expect(factOf({ request: { signer } }, 'Signed by')).toBe(expected);
  });

  it('give time and duration as a ticket does', () => {
    const exchange = { startedAt: Date.UTC(2026, 10, 23, 19, 12, 7, 481), durationMs: 1480 };
    expect(factOf({ exchange }, 'Time')).toBe('2026-11-24 03:12:07.481 UTC+8');
    expect(factOf({ exchange }, 'Duration')).toBe('1.48 s');
  });
});
