import { describe, expect, it } from 'vitest';
import { explainers } from '../core/explanation/explain-error';
import { type MadeCall, madeCall } from '../core/made-call.fixture';
import { resultText, shortMeaning } from './outcome-text';
import { english } from './words/en';

const error = (code: string) =>
  `{"Response":{"Error":{"Code":"${code}","Message":"m"},"RequestId":"r"}}`;
const unavailable = (reason: 'pending' | 'too-large' | 'no-response') =>
  ({ kind: 'unavailable', reason }) as const;

describe('resultText', () => {
  it.each<[name: string, call: MadeCall, result: string]>([
    ['success', {}, 'ok'],
    ['error', { body: error('AuthFailure.SecretIdNotFound') }, 'AuthFailure.SecretIdNotFound'],
    ['error', { body: '{"Response":{"Error":"broken"}}' }, '(no code)'],
    ['dry-run', { body: error('DryRunOperation') }, 'DryRunOperation'],
    ['pending', { exchange: { status: 0, responseBody: unavailable('pending') } }, 'running'],
    ['not-envelope', { body: '<html>' }, 'HTML page'],
    ['not-envelope', { body: '' }, 'empty body'],
    ['unknown', { body: '{"Response":{' }, 'body cut off'],
    ['unknown', { exchange: { responseBody: unavailable('too-large') } }, 'body too large to read'],
    [
      'failed',
      {
        exchange: {
          status: 0,
          networkError: 'net::ERR_CONNECTION_REFUSED',
          responseBody: unavailable('no-response'),
        },
      },
      'connection refused',
    ],
  ])('says of %s what came', (kind, made, result) => {
    const { outcome } = madeCall(made);
    expect(outcome.kind).toBe(kind);
    expect(resultText(outcome, english)).toBe(result);
  });

  it('says that a running call’s answer streams', () => {
    expect(resultText({ kind: 'pending', isStreaming: true }, english)).toBe('streaming');
  });

  it('has another word for each outcome, so that colour is never needed', () => {
    const words = Object.values(english.outcomeText.outcome);
    expect(new Set(words).size).toBe(words.length);
  });
});

const meaningOf = (made: MadeCall) => shortMeaning(madeCall(made), explainers.en, english);

describe('shortMeaning', () => {
  it('is the documentation’s sentence where there is one', () => {
    const meaning = meaningOf({ body: error('AuthFailure.SignatureFailure') });
    expect(meaning).toMatch(/signature/i);
    expect(meaning).not.toContain('AuthFailure');
  });

  it('puts an unknown code into words', () => {
    expect(meaningOf({ body: error('QuiteNewCode') })).toContain('quite new code');
  });

  it('is the gateway’s trouble in plain words', () => {
    const request = { endpointKind: 'gateway' } as const;
    expect(meaningOf({ body: '{"code":401,"data":null}', request })).toContain('session');
  });

  it.each([
    ['a success with nothing to mark', {}, ''],
    [
      'a success with a mark',
      { body: '{"Response":{"DeprecatedWarning":"x","RequestId":"r"}}' },
      'deprecated',
    ],
    ['no envelope', { body: '<html>' }, ''],
  ])('of %s is “%s”', (_, made, meaning) => {
    expect(meaningOf(made)).toBe(meaning);
  });
});
