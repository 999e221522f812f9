import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalog } from './error-catalog';
import type { ErrorSide, RetryAdvice } from './error-explanation';
import { explainError } from './explain-error';

const CODES_FILE = '../shared/data/codes.tsv';

const explain = (code: string, action?: string) =>
  explainError(action === undefined ? { code } : { code, action }, 'en');

/** Of each common code: whose move it is, and when to repeat, for reads and for other actions. */
const SIDE_AND_RETRY: readonly (readonly [
  code: string,
  side: ErrorSide,
  read: RetryAdvice['kind'],
  other: RetryAdvice['kind'],
])[] = [
  ['AuthFailure.InvalidSecretId', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.MFAFailure', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.SecretIdNotFound', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.SignatureExpire', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.SignatureFailure', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.TokenFailure', 'request', 'after-a-fix', 'after-a-fix'],
  ['AuthFailure.UnauthorizedOperation', 'permission', 'after-a-fix', 'after-a-fix'],
  ['DryRunOperation', 'request', 'after-a-fix', 'after-a-fix'],
  ['FailedOperation', 'unknown', 'after-a-fix', 'after-a-fix'],
  ['InternalError', 'service', 'at-once', 'after-checking'],
  ['InvalidAction', 'request', 'never', 'never'],
  ['InvalidParameter', 'request', 'never', 'never'],
  ['InvalidParameterValue', 'request', 'never', 'never'],
  ['LimitExceeded', 'quota', 'after-a-fix', 'after-a-fix'],
  ['MissingParameter', 'request', 'never', 'never'],
  ['NoSuchVersion', 'request', 'never', 'never'],
  ['RequestLimitExceeded', 'quota', 'later', 'later'],
  ['ResourceInUse', 'resource', 'later', 'later'],
  ['ResourceInsufficient', 'resource', 'later', 'later'],
  ['ResourceNotFound', 'resource', 'after-a-fix', 'after-a-fix'],
  ['ResourceUnavailable', 'resource', 'later', 'later'],
  ['UnauthorizedOperation', 'permission', 'after-a-fix', 'after-a-fix'],
  ['UnknownParameter', 'request', 'never', 'never'],
  ['UnsupportedOperation', 'resource', 'after-a-fix', 'after-a-fix'],
  ['UnsupportedProtocol', 'request', 'never', 'never'],
  ['UnsupportedRegion', 'request', 'never', 'never'],
];

describe('a code on file', () => {
  it('has a row in this table', () => {
    expect(SIDE_AND_RETRY.map(([code]) => code).sort()).toEqual([...errorCatalog.keys()].sort());
  });

  for (const [code, side, read, other] of SIDE_AND_RETRY) {
    it(`${code} is explained by its own entry`, () => {
      const entry = errorCatalog.get(code);
      expect(explain(code, 'DescribeInstances')).toMatchObject({
        code,
        found: 'exact',
        foundCode: code,
        official: entry?.official,
        meaning: entry?.meaning,
        nextSteps: entry?.nextSteps,
      });
    });

    it(`${code}: side ${side}; repeat a read ${read}, another action ${other}`, () => {
      expect(explain(code).side).toBe(side);
      expect(explain(code, 'DescribeInstances').retry.kind).toBe(read);
      expect(explain(code, 'RunInstances').retry.kind).toBe(other);
      expect(explain(code).retry.kind).toBe(other);
    });
  }

  it('RequestLimitExceeded: says growing pauses', () => {
    expect(explain('RequestLimitExceeded').retry.text).toContain('1 s, then 2 s, then 4 s');
  });

  it('DryRunOperation: says how to do it for real', () => {
    expect(explain('DryRunOperation').retry.text).toBe(
      'Send it again without DryRun to do it for real.',
    );
  });

  it('InternalError of an action that is no read: says to check first', () => {
    expect(explain('InternalError', 'RunInstances').retry.text).toBe(
      'It may have taken effect. Check the resource, or CloudAudit, first; repeat with the same ClientToken if you sent one.',
    );
  });
});

describe('a code whose first level is on file', () => {
  it('says the general meaning, spells out the rest, and quotes nothing as its own', () => {
    const explanation = explain('ResourceNotFound.InstanceNotFound', 'DescribeInstances');
    expect(explanation).toMatchObject({
      code: 'ResourceNotFound.InstanceNotFound',
      meaning:
        'The service found no such resource. This is the general meaning of ResourceNotFound. The code adds: instance not found.',
      found: 'first-level',
      foundCode: 'ResourceNotFound',
      side: 'resource',
    });
    expect(explanation).not.toHaveProperty('official');
    expect(explanation.nextSteps.length).toBeGreaterThan(0);
  });

  const INHERITED = [
    { code: 'InternalError.DBError', first: 'InternalError', adds: 'The code adds: DB error.' },
    { code: 'FailedOperation.A.B', first: 'FailedOperation', adds: 'The code adds: a: b.' },
    { code: 'MissingParameter.', first: 'MissingParameter', adds: 'meaning of MissingParameter.' },
    { code: 'InvalidParameter.!', first: 'InvalidParameter', adds: 'meaning of InvalidParameter.' },
    {
      code: `InternalError.${'x'.repeat(10_000)}`,
      first: 'InternalError',
      adds: `The code adds: ${'x'.repeat(200)}…`,
    },
  ];
  for (const { code, first, adds } of INHERITED) {
    it(`${code.slice(0, 40)} inherits from ${first}`, () => {
      const explanation = explain(code, 'RunInstances');
      expect(explanation).toMatchObject({ code, found: 'first-level', foundCode: first });
      expect(explanation.meaning.endsWith(adds)).toBe(true);
      expect(explanation).not.toHaveProperty('official');
    });
  }

  it('never inherits "at once" for an action that is no read', () => {
    expect(explain('InternalError.DBError', 'RunInstances').retry.kind).toBe('after-checking');
    expect(explain('InternalError.DBError', 'DescribeInstances').retry.kind).toBe('at-once');
  });
});

describe('a code that is not on file', () => {
  const WORDS = [
    ['InvalidInstanceType.NotFound', 'The name reads: invalid instance type: not found.'],
    ['AuthFailure.SomethingNew', 'The name reads: auth failure: something new.'],
    ['internalerror', 'The name reads: internalerror.'],
    ['__proto__', 'The name reads: proto.'],
    ['constructor', 'The name reads: constructor.'],
    ['toString', 'The name reads: to string.'],
    ['hasOwnProperty.call', 'The name reads: has own property: call.'],
    ['4000', 'The code is a number, 4000, so only the message can say more.'],
    ['-1', 'The code is a number, -1, so only the message can say more.'],
    ['4.1', 'No explanation on file for the code "4.1".'],
    ['???', 'No explanation on file for the code "???".'],
    ['x'.repeat(300), `The name reads: ${'x'.repeat(200)}…`],
    ['9'.repeat(300), `The code is a number, ${'9'.repeat(200)}…, so`],
    [`${'x'.repeat(199)}😀`, `${'x'.repeat(199)}…`],
  ] as const;
  for (const [code, text] of WORDS) {
    it(`"${code.slice(0, 40)}" is only put into words`, () => {
      const explanation = explain(code, 'DescribeInstances');
      expect(explanation.meaning).toContain(text);
      expect(explanation.meaning).toMatch(/^No explanation on file/);
      expect(explanation).toEqual({
        code,
        meaning: explanation.meaning,
        found: 'words',
        nextSteps: [],
        side: 'unknown',
        retry: { kind: 'unknown', text: 'Nothing is known about repeating this call.' },
      });
    });
  }

  for (const code of ['', '  ']) {
    it(`"${code}" sends to the message`, () => {
      expect(explain(code)).toMatchObject({
        meaning: 'The error came without a code, so only its message can say what happened.',
        found: 'words',
        nextSteps: [],
      });
    });
  }
});

describe('any code', () => {
  it('never throws, never says nothing, and never says "at once" without a read', () => {
    const anyCode = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...errorCatalog.keys()),
      fc
        .tuple(fc.constantFrom(...errorCatalog.keys()), fc.string())
        .map(([code, rest]) => `${code}.${rest}`),
    );
    const otherAction = fc.oneof(
      fc.constantFrom('RunInstances', 'CreateVpc', 'GetFaceIdToken', 'CheckVcode', ''),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(anyCode, otherAction, (code, action) => {
        const explanation = explain(code, action);
        expect(explanation.code).toBe(code);
        expect(explanation.meaning.trim()).not.toBe('');
        expect(explanation.retry.kind).not.toBe('at-once');
        expect(explanation.official === undefined).toBe(explanation.found !== 'exact');
      }),
      { numRuns: 1_000 },
    );
  });

  it.skipIf(!existsSync(CODES_FILE))(
    'explains every real code somehow (skipped where ../shared is absent)',
    () => {
      const rows = readFileSync(CODES_FILE, 'utf8').trim().split('\n').slice(1);
      const counts = { exact: 0, 'first-level': 0, words: 0 };
      const silent: string[] = [];
      for (const row of rows) {
        const code = row.split('\t')[2] ?? '';
        const { found, meaning } = explain(code);
        counts[found] += 1;
        if (meaning.trim() === '' || /reads: \.|adds: \./.test(meaning)) {
          silent.push(code);
        }
      }
      expect(silent).toEqual([]);
      expect(rows.length).toBeGreaterThan(17_000);
      const shares = Object.entries(counts).map(
        ([found, count]) => `${found} ${((100 * count) / rows.length).toFixed(1)} %`,
      );
      process.stdout.write(`explainError over ${rows.length} real codes: ${shares.join(', ')}\n`);
    },
  );
});
