import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFacts } from '../error-catalog/code-facts';
import { englishCatalog } from '../error-catalog/en/catalog';
import { type MadeCall, madeCall } from '../made-call.fixture';
import type { ErrorExplanation, Locale } from './error-explanation';
import { explainCall } from './explain-call';
import { explainError, explainers } from './explain-error';

const CODES_FILE = '../shared/data/codes.tsv';
const LOCALES: readonly Locale[] = ['en', 'zh'];

const explain = (code: string, action?: string, service?: string) =>
  explainError(
    { code, ...(action !== undefined && { action }), ...(service !== undefined && { service }) },
    'en',
  );
const errorBody = (code: string, message: string) =>
  JSON.stringify({ Response: { Error: { Code: code, Message: message }, RequestId: 'r' } });
const explainMade = (made: MadeCall, locale: Locale = 'en') =>
  explainCall(madeCall(made), explainers[locale], []);

describe('how an explanation is found', () => {
  it.each<[code: string, service: string, found: ErrorExplanation['found'], foundCode?: string]>([
    ['InternalError', 'cvm', 'exact', 'InternalError'],
    ['ResourceNotFound.InstanceNotFound', 'cdb', 'exact', 'ResourceNotFound.InstanceNotFound'],
    [
      'ResourceInsufficient.SpecifiedInstanceType',
      'cvm',
      'exact',
      'ResourceInsufficient.SpecifiedInstanceType',
    ],
    [
      'ResourceInsufficient.SpecifiedInstanceType',
      'as',
      'elsewhere',
      'ResourceInsufficient.SpecifiedInstanceType',
    ],
    ['InternalError.QuiteNew', 'cvm', 'first-level', 'InternalError'],
    ['MissingParameter.', 'cvm', 'first-level', 'MissingParameter'],
    ['FailedOperation.A.B', 'cvm', 'first-level', 'FailedOperation'],
    ['AuthFailure.SomethingNew', 'cvm', 'family', 'AuthFailure'],
    ['OperationDenied.QuiteNew', 'cvm', 'family', 'OperationDenied'],
    ['QuiteNew.NotFound', 'cvm', 'words'],
  ])('%s of %s: %s', (code, service, found, foundCode) => {
    const explanation = explain(code, undefined, service);
    expect(explanation.found).toBe(found);
    expect(explanation.foundCode).toBe(foundCode);
    expect(explanation.foundWords).not.toBe('');
  });

  it('says of another service’s entry whose it is', () => {
    const { foundWords } = explain('ResourceInsufficient.SpecifiedInstanceType', undefined, 'as');
    expect(foundWords).toContain('In cvm');
  });

  it('adds what stands behind the first level, and quotes no sentence as its own', () => {
    const explanation = explain('ResourceNotFound.TopicGone');
    expect(explanation.meaning).toBe(
      'The service found no such resource. The code adds: topic gone.',
    );
    expect(explanation).not.toHaveProperty('official');
    expect(explanation.nextSteps.length).toBeGreaterThan(0);
  });

  it('cuts a code of 10 KB', () => {
    const { meaning } = explain(`InternalError.${'x'.repeat(10_000)}`);
    expect(meaning.endsWith(`The code adds: ${'x'.repeat(200)}…`)).toBe(true);
  });

  it('quotes the documentation for the codes that it has a sentence for', () => {
    expect(explain('AuthFailure.SignatureFailure').official).toBe('Signature error.');
    expect(explain('ServiceUnavailable').official).toBeUndefined();
  });
});

describe('when to repeat', () => {
  it.each([
    ['InternalError', 'at-once', 'after-checking'],
    ['InternalError.QuiteNew', 'at-once', 'after-checking'],
    ['ServiceUnavailable', 'later', 'after-checking'],
    ['RequestLimitExceeded', 'later', 'later'],
    ['InvalidParameter', 'never', 'never'],
    ['LimitExceeded', 'after-a-fix', 'after-a-fix'],
    ['QuiteNew', 'unknown', 'unknown'],
  ] as const)('%s: a read %s, another action %s', (code, read, other) => {
    expect(explain(code, 'DescribeInstances').retry.kind).toBe(read);
    expect(explain(code, 'RunInstances').retry.kind).toBe(other);
    expect(explain(code).retry.kind).toBe(other);
  });

  it('says how long to wait, how to do a dry run for real, and what to check first', () => {
    expect(explain('RequestLimitExceeded').retry.text).toContain('1 s, then 2 s, then 4 s');
    expect(explain('DryRunOperation').retry.text).toBe(
      'Send it again without DryRun to do it for real.',
    );
    expect(explain('InternalError', 'RunInstances').retry.text).toBe(
      'It may have taken effect. Check the resource, or CloudAudit, first; repeat with the same ClientToken if you sent one.',
    );
  });
});

describe('a code that is not on file', () => {
  const WORDS = [
    ['InvalidInstanceTypo.NotFound', 'The name reads: invalid instance typo: not found.'],
    ['internalerror', 'The name reads: internalerror.'],
    ['__proto__', 'The name reads: proto.'],
    ['constructor', 'The name reads: constructor.'],
    ['toString', 'The name reads: to string.'],
    ['hasOwnProperty.call', 'The name reads: has own property: call.'],
    ['4000', 'The code is a number, 4000, so only the message can say more.'],
    ['-1', 'The code is a number, -1, so only the message can say more.'],
    ['4.1', 'No explanation on file for the code "4.1".'],
    ['???', 'No explanation on file for the code "???".'],
    ['<b>x</b>', 'The name reads: b x b.'],
    ['x'.repeat(300), `The name reads: ${'x'.repeat(200)}…`],
    ['9'.repeat(300), `The code is a number, ${'9'.repeat(200)}…, so`],
    [`${'x'.repeat(199)}😀`, `${'x'.repeat(199)}…`],
  ] as const;
  it.each(WORDS)('%s is only put into words', (code, text) => {
    const explanation = explain(code, 'DescribeInstances');
    expect(explanation.meaning).toContain(text);
    expect(explanation).toMatchObject({
      code,
      found: 'words',
      inThisCall: [],
      causes: [],
      ruledOut: [],
      nextSteps: [],
      side: 'unknown',
      retry: { kind: 'unknown' },
    });
  });

  it.each(['', '  '])('“%s” sends to the message', (code) => {
    expect(explain(code).meaning).toBe(
      'The error came without a code, so only its message can say what happened.',
    );
  });
});

describe('this call’s own evidence', () => {
  it('comes from the message as the message says it', () => {
    const explanation = explainError(
      { code: 'MissingParameter', message: 'The request is missing a required parameter `Zone`.' },
      'en',
    );
    expect(explanation.inThisCall.map(({ fact }) => fact)).toEqual([
      { kind: 'parameter', name: 'Zone', problem: 'missing' },
    ]);
    expect(explanation.causes[0]).toMatchObject({ certainty: 'message-says' });
    expect(explanation.causes[0]?.text).toContain('Zone');
  });

  it('puts what is proven first, then the message, then what it often is', () => {
    const explanation = explainMade({
      body: errorBody(
        'AuthFailure.SignatureExpire',
        'Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between `Timestamp` and the server time 1706406788.',
      ),
      exchange: {
        requestHeaders: [
          { name: 'X-TC-Timestamp', value: '1706406000' },
          {
            name: 'Authorization',
            value:
              'TC3-HMAC-SHA256 Credential=AKIDx/2024-01-28/cvm/tc3_request, SignedHeaders=content-type;host, Signature=0',
          },
        ],
      },
    });
    const order = explanation?.causes.map(({ certainty }) => certainty) ?? [];
    expect(order.slice(0, 3)).toEqual(['found', 'message-says', 'often']);
    expect(explanation?.causes[0]?.text).toContain('13 min 8 s behind');
  });

  it('leaves out the usual causes that the call rules out, or says better', () => {
    const authorization =
      'TC3-HMAC-SHA256 Credential=AKIDx/2024-01-28/cvm/tc3_request, SignedHeaders=content-type;host, Signature=0';
    const texts = (date: string) =>
      explainMade({
        body: errorBody('AuthFailure.SignatureFailure', 'm'),
        exchange: {
          requestHeaders: [
            { name: 'X-TC-Timestamp', value: '1706406000' },
            { name: 'Authorization', value: authorization.replace('2024-01-28', date) },
          ],
        },
      })?.causes.map(({ text }) => text) ?? [];
    const isUsual = (text: string) => text.startsWith('In v3') || text.startsWith('In v1');
    expect(texts('2024-01-28').filter(isUsual)).toEqual([]);
    expect(texts('2024-01-29').filter(isUsual)).toEqual([]);
    expect(
      explain('AuthFailure.SignatureFailure')
        .causes.map(({ text }) => text)
        .filter(isUsual),
    ).toHaveLength(2);
  });

  it('of a call that a server signed speaks of that server, and proves nothing', () => {
    const made = {
      body: errorBody('AuthFailure.SignatureFailure', 'm'),
      request: { signer: 'server', endpoint: 'app.example' },
    } as const;
    const explanation = explainMade(made);
    expect(explanation?.nextSteps[0]).toBe(
      'Your server at app.example signed this call. Check its key and its clock; this page cannot show them.',
    );
    expect(explanation?.causes.map(({ certainty }) => certainty)).not.toContain('found');
    expect(explanation?.ruledOut).toEqual([]);
  });

  it('of a call that the console signed leaves nothing to do but to sign in', () => {
    const made = {
      body: errorBody('AuthFailure.SignatureFailure', 'm'),
      request: { signer: 'gateway' },
    } as const;
    expect(explainMade(made)?.nextSteps).toEqual([
      'The console signed this call for you. Sign in again; if it stays, send the ticket.',
    ]);
  });

  it('tells a refused permission in parts, with a policy of just these', () => {
    const message =
      '[request id:00000000-0000-4000-8000-000000000001]you are not authorized to perform operation (cvm:RunInstances)\nresource (qcs::cvm:ap-guangzhou:uin/100000000001:instance/*) has no permission';
    const explanation = explainError({ code: 'UnauthorizedOperation', message }, 'en');
    expect(explanation.permission).toMatchObject({
      action: 'cvm:RunInstances',
      uin: '100000000001',
    });
    expect(explanation.links.map(({ kind }) => kind)).toContain('cam');
  });

  it('is nothing of a success, and of a gateway’s own error only what the gateway means', () => {
    expect(explainMade({})).toBeUndefined();
    const explanation = explainMade({
      body: '{"code":401,"message":"login","data":null}',
      request: { endpointKind: 'gateway', signer: 'gateway' },
    });
    expect(explanation).toMatchObject({ side: 'session', causes: [{ certainty: 'often' }, {}] });
  });
});

describe('a short meaning', () => {
  it.each([
    ['en', 'AuthFailure.SignatureFailure', 'Signature error.'],
    ['en', 'ServiceUnavailable', englishCatalog.codes.get('ServiceUnavailable')?.meaning],
    ['en', 'QuiteNew', 'No explanation on file. The name reads: quite new.'],
  ] as const)('in %s of %s', (locale, code, brief) => {
    expect(explainers[locale].brief(code, 'cvm')).toBe(brief);
    expect(explainers[locale].brief(code, 'cvm')).toBe(brief);
  });

  it('is Chinese in Chinese', () => {
    expect(explainers.zh.brief('AuthFailure.SignatureFailure', 'cvm')).toMatch(/\p{Script=Han}/u);
  });
});

describe('any code and message', () => {
  it('never throws, never says nothing, and never says "at once" without a read', () => {
    const onFile = fc.constantFrom(...codeFacts.keys());
    const anyCode = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      onFile,
      fc.tuple(onFile, fc.string()).map(([code, rest]) => `${code}.${rest}`),
    );
    const otherAction = fc.oneof(
      fc.constantFrom('RunInstances', 'CreateVpc', 'GetFaceIdToken', 'CheckVcode', ''),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(
        anyCode,
        fc.string(),
        otherAction,
        fc.constantFrom(...LOCALES),
        (code, message, action, locale) => {
          const explanation = explainError(
            { code, message, ...(action !== undefined && { action }) },
            locale,
          );
          expect(explanation.code).toBe(code);
          expect(explanation.meaning.trim()).not.toBe('');
          expect(explanation.retry.kind).not.toBe('at-once');
          expect(explanation.causes.map(({ certainty }) => certainty)).not.toContain('found');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.skipIf(!existsSync(CODES_FILE))(
    'explains every real code somehow (skipped where ../shared is absent)',
    () => {
      const rows = readFileSync(CODES_FILE, 'utf8').trim().split('\n').slice(1);
      const counts = { exact: 0, elsewhere: 0, 'first-level': 0, family: 0, words: 0 };
      const silent: string[] = [];
      for (const row of rows) {
        const [service = '', , code = ''] = row.split('\t');
        for (const locale of LOCALES) {
          const { found, meaning } = explainError({ code, service }, locale);
          if (locale === 'en') counts[found] += 1;
          if (meaning.trim() === '' || /reads: \.|adds: \./.test(meaning)) silent.push(code);
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
