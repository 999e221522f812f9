import { describe, expect, it } from 'vitest';
import { errorCatalog } from './error-catalog';

// Typed from the documentation's table "Common Error Codes", word for word.
const OFFICIAL: readonly (readonly [code: string, sentence: string])[] = [
  ['AuthFailure.InvalidSecretId', 'Invalid key (not Cloud API key type).'],
  ['AuthFailure.MFAFailure', 'MFA error.'],
  ['AuthFailure.SecretIdNotFound', 'Key does not exist.'],
  ['AuthFailure.SignatureExpire', 'Signature expired.'],
  ['AuthFailure.SignatureFailure', 'Signature error.'],
  ['AuthFailure.TokenFailure', 'Token error.'],
  ['AuthFailure.UnauthorizedOperation', 'Request not authorized through CAM.'],
  [
    'DryRunOperation',
    'DryRun operation, which means the request will succeed, but an unnecessary DryRun parameter is passed in.',
  ],
  ['FailedOperation', 'Operation failed.'],
  ['InternalError', 'Internal error.'],
  ['InvalidAction', 'API does not exist.'],
  ['InvalidParameter', 'Parameter error.'],
  ['InvalidParameterValue', 'Incorrect parameter value.'],
  ['LimitExceeded', 'Quota limit is exceeded.'],
  ['MissingParameter', 'Parameter missing.'],
  ['NoSuchVersion', 'API version does not exist.'],
  ['RequestLimitExceeded', 'The number of requests exceeds the frequency limit.'],
  ['ResourceInUse', 'Resource is in use.'],
  ['ResourceInsufficient', 'Insufficient resource.'],
  ['ResourceNotFound', 'Resource does not exist.'],
  ['ResourceUnavailable', 'Resource not available.'],
  ['UnauthorizedOperation', 'Unauthorized operation.'],
  ['UnknownParameter', 'Unknown parameter error.'],
  ['UnsupportedOperation', 'Unsupported operation.'],
  [
    'UnsupportedProtocol',
    'HTTP(S) request protocol error; only GET and POST requests are supported.',
  ],
  ['UnsupportedRegion', 'API does not support the passing region.'],
];

describe('the official sentences', () => {
  it('has the 26 common codes and no other', () => {
    expect(OFFICIAL).toHaveLength(26);
    expect([...errorCatalog.keys()].sort()).toEqual(OFFICIAL.map(([code]) => code).sort());
  });

  for (const [code, sentence] of OFFICIAL) {
    it(`quotes ${code} word for word`, () => {
      expect(errorCatalog.get(code)?.official).toBe(sentence);
    });
  }
});

describe('our own words', () => {
  for (const [code, entry] of errorCatalog) {
    const texts = [
      entry.meaning,
      ...entry.nextSteps,
      ...('text' in entry.retry ? [entry.retry.text] : []),
    ];

    it(`${code}: whole, quiet sentences`, () => {
      for (const text of texts) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/!|\bplease\b|\byou must\b|\binvalid\b| {2}/i);
        expect(text.length).toBeLessThanOrEqual(140);
      }
    });

    it(`${code}: one or two sentences of meaning, one to four different steps`, () => {
      expect(entry.meaning.match(/\.(?: |$)/g)?.length).toBeLessThanOrEqual(2);
      expect(entry.meaning).not.toBe(entry.official);
      expect(entry.nextSteps.length).toBeGreaterThanOrEqual(1);
      expect(entry.nextSteps.length).toBeLessThanOrEqual(4);
      expect(new Set(texts).size).toBe(texts.length);
    });
  }

  it('calls a dry run no failure', () => {
    expect(errorCatalog.get('DryRunOperation')?.meaning).not.toMatch(/error|fail|wrong/i);
  });
});
