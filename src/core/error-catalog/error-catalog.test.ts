import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorSide } from '../explanation/error-explanation';
import { causeEvidence } from './cause-evidence';
import { codeFacts, type RetryClass } from './code-facts';
import { englishCatalog } from './en/catalog';
import { commonCodes } from './en/common-codes';
import { rootCodes } from './en/root-codes';
import { secondLevelCodes } from './en/second-level-codes';
import type { CatalogText, ErrorCatalog } from './error-catalog';
import { officialSentences } from './official-sentences';
import { chineseCatalog } from './zh/catalog';

const CODES_FILE = '../shared/data/codes.tsv';
const CATALOGS = [englishCatalog, chineseCatalog] as const;

/** Typed from what is on record about the 38 common codes: whose move it is, and when to repeat. */
const COMMON: readonly (readonly [code: string, side: ErrorSide, retry: RetryClass])[] = [
  ['ActionOffline', 'request', 'never'],
  ['AuthFailure.InvalidAuthorization', 'request', 'after-a-fix'],
  ['AuthFailure.InvalidSecretId', 'request', 'after-a-fix'],
  ['AuthFailure.MFAFailure', 'request', 'after-a-fix'],
  ['AuthFailure.SecretIdNotFound', 'request', 'after-a-fix'],
  ['AuthFailure.SignatureExpire', 'request', 'after-a-fix'],
  ['AuthFailure.SignatureFailure', 'request', 'after-a-fix'],
  ['AuthFailure.TokenFailure', 'request', 'after-a-fix'],
  ['AuthFailure.UnauthorizedOperation', 'permission', 'after-a-fix'],
  ['DryRunOperation', 'request', 'after-a-fix'],
  ['FailedOperation', 'unknown', 'after-a-fix'],
  ['InternalError', 'service', 'reads-at-once'],
  ['InvalidAction', 'request', 'never'],
  ['InvalidParameter', 'request', 'never'],
  ['InvalidParameterValue', 'request', 'never'],
  ['InvalidRequest', 'request', 'never'],
  ['IpInBlacklist', 'permission', 'after-a-fix'],
  ['IpNotInWhitelist', 'permission', 'after-a-fix'],
  ['LimitExceeded', 'quota', 'after-a-fix'],
  ['MissingParameter', 'request', 'never'],
  ['NoSuchProduct', 'request', 'never'],
  ['NoSuchVersion', 'request', 'never'],
  ['RequestLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.GlobalRegionUinLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.IPLimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded.UinLimitExceeded', 'quota', 'later'],
  ['RequestSizeLimitExceeded', 'request', 'never'],
  ['ResourceInUse', 'resource', 'later'],
  ['ResourceInsufficient', 'resource', 'later'],
  ['ResourceNotFound', 'resource', 'after-a-fix'],
  ['ResourceUnavailable', 'resource', 'later'],
  ['ResponseSizeLimitExceeded', 'request', 'never'],
  ['ServiceUnavailable', 'service', 'reads-later'],
  ['UnauthorizedOperation', 'permission', 'after-a-fix'],
  ['UnknownParameter', 'request', 'never'],
  ['UnsupportedOperation', 'resource', 'after-a-fix'],
  ['UnsupportedProtocol', 'request', 'never'],
  ['UnsupportedRegion', 'request', 'never'],
];

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
  it('are those of the 26 codes in the documentation, word for word', () => {
    expect(OFFICIAL).toHaveLength(26);
    expect([...officialSentences].sort()).toEqual([...OFFICIAL].sort());
  });
});

describe('what is on file', () => {
  it('has the 38 common codes, with their side and repeating', () => {
    expect(COMMON).toHaveLength(38);
    expect(sorted(commonCodes.map(([code]) => code))).toEqual(COMMON.map(([code]) => code));
    for (const [code, side, retry] of COMMON) {
      expect(codeFacts.get(code), code).toEqual({ side, retry });
    }
  });

  it.each(CATALOGS.map((catalog) => [catalog.locale, catalog] as const))(
    'has facts for each entry in %s, and an entry for each of the facts',
    (_, catalog) => {
      expect(sorted(catalog.codes.keys(), catalog.serviceCodes.keys())).toEqual(
        sorted(codeFacts.keys()),
      );
    },
  );

  it('has each code once', () => {
    const keys = [...commonCodes, ...rootCodes, ...secondLevelCodes].map(([code]) => code);
    expect(new Set(keys).size).toBe(keys.length);
    expect(englishCatalog.codes.size).toBe(keys.length);
  });

  it('has roots of one level and second-level codes of two', () => {
    expect(rootCodes.map(([code]) => code).filter((code) => !/^\w+$/.test(code))).toEqual([]);
    expect(
      secondLevelCodes.map(([code]) => code).filter((code) => !/^\w+\.\w+$/.test(code)),
    ).toEqual([]);
  });

  it('has the same gateway errors in both languages', () => {
    expect(sorted(Object.keys(englishCatalog.gateway))).toEqual(
      sorted(Object.keys(chineseCatalog.gateway)),
    );
  });

  it.skipIf(!existsSync(CODES_FILE))(
    'has only real codes, and all that six services share (skipped where ../shared is absent)',
    () => {
      const services = servicesByCode();
      const isShared = (code: string) => (services.get(code)?.size ?? 0) >= 6;
      const common = new Set(COMMON.map(([code]) => code));
      expect(sorted(secondLevelCodes.map(([code]) => code))).toEqual(
        sorted(
          [...services.keys()].filter(
            (code) => /^\w+\.\w+$/.test(code) && isShared(code) && !common.has(code),
          ),
        ),
      );
      const roots = new Set([...services.keys()].map((code) => code.replace(/\..*/, '')));
      expect(rootCodes.map(([code]) => code).filter((code) => !roots.has(code))).toEqual([]);
      for (const key of englishCatalog.serviceCodes.keys()) {
        const [service = '', code = ''] = key.split(' ');
        expect(services.get(code), key).toContain(service);
      }
    },
  );
});

describe('an entry', () => {
  for (const catalog of CATALOGS) {
    for (const [key, entry] of entriesOf(catalog)) {
      it(`${catalog.locale} ${key}: one or two sentences, one to four causes and steps, none twice`, () => {
        expect(sentencesIn(entry.meaning)).toBeLessThanOrEqual(2);
        for (const { length } of [entry.causes, entry.nextSteps]) {
          expect(length).toBeGreaterThanOrEqual(1);
          expect(length).toBeLessThanOrEqual(4);
        }
        const texts = textsOf(entry);
        expect(new Set(texts).size).toBe(texts.length);
        expect(entry.meaning).not.toBe(officialSentences.get(key));
      });
    }
  }

  for (const [key, { retry }] of codeFacts) {
    it(`${key}: says when to repeat, unless its class alone says it`, () => {
      const isSaidByClass = retry === 'reads-at-once' || retry === 'reads-later';
      for (const catalog of CATALOGS) {
        const entry = catalog.codes.get(key) ?? catalog.serviceCodes.get(key);
        expect(entry?.retry === undefined, catalog.locale).toBe(isSaidByClass);
      }
    });
  }

  const chinese = new Map(entriesOf(chineseCatalog));
  for (const [key, entry] of entriesOf(englishCatalog)) {
    it(`${key}: has as many causes and steps in Chinese, and names the same fields`, () => {
      const other = chinese.get(key);
      expect(other?.causes).toHaveLength(entry.causes.length);
      expect(other?.nextSteps).toHaveLength(entry.nextSteps.length);
      expect(other?.retry === undefined).toBe(entry.retry === undefined);
      expect(namesIn(other)).toEqual(namesIn(entry));
    });
  }

  it('calls a dry run no failure', () => {
    expect(englishCatalog.codes.get('DryRunOperation')?.meaning).not.toMatch(/error|fail|wrong/i);
    expect(chineseCatalog.codes.get('DryRunOperation')?.meaning).not.toMatch(/错误|失败|异常/);
  });

  it('tells how to send a dry run for real, and how to pause', () => {
    const { codes } = englishCatalog;
    expect(codes.get('DryRunOperation')?.retry).toBe(
      'Send it again without DryRun to do it for real.',
    );
    expect(codes.get('RequestLimitExceeded')?.retry).toContain('1 s, then 2 s, then 4 s');
  });
});

describe('English', () => {
  it.each(sentencesOf(englishCatalog))('%s: whole, quiet sentences', (_, texts) => {
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*[.…]$/);
      expect(text).not.toMatch(/!|\bplease\b|\byou must\b|\binvalid\b| {2}|\p{Script=Han}/iu);
      expect(text.length).toBeLessThanOrEqual(140);
    }
  });
});

describe('Chinese', () => {
  it.each(sentencesOf(chineseCatalog))(
    '%s: whole, quiet sentences, with Chinese punctuation',
    (_, texts) => {
      for (const text of texts) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text).toMatch(/^\S.*[。…]$/);
        expect(text).not.toMatch(/请您|[!！]| {2}/);
        expect(text.length).toBeLessThanOrEqual(90);
        expect(text).not.toMatch(/\p{Script=Han}[,:;?]|[,:;?]\p{Script=Han}/u);
        expect(text).not.toMatch(/\p{Script=Han}\.\p{Script=Han}/u);
        // A space stands between Chinese and Latin letters or digits, none beside punctuation.
        expect(text).not.toMatch(/\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/iu);
        expect(text).not.toMatch(
          / [，。；：、（）“”]|[，。；：、（）] |\p{Script=Han} \p{Script=Han}/u,
        );
      }
    },
  );
});

describe('the words around the entries', () => {
  it('put a code that is not on file into a sentence', () => {
    const { words } = englishCatalog;
    expect(words.codeReads('instance type not found')).toBe(
      'No explanation on file. The name reads: instance type not found.',
    );
    expect(words.codeReads('instance type…')).toMatch(/: instance type…$/);
    expect(chineseCatalog.words.codeReads('instance type not found')).toMatch(
      /：instance type not found。$/,
    );
  });

  it('follow an English meaning after a space, a Chinese one at once', () => {
    expect(englishCatalog.words.codeAdds('instance not found')).toBe(
      ' The code adds: instance not found.',
    );
    expect(chineseCatalog.words.codeAdds('instance not found')).toMatch(/^\S.*。$/);
  });

  it('say that a button copies what its page takes by hand', () => {
    expect(englishCatalog.words.link.doctor).toBe('Copy RequestId and open API Doctor');
    expect(englishCatalog.words.link['error-center']).toBe(
      'Copy the code and open the error centre',
    );
    expect(chineseCatalog.words.link.doctor).toMatch(/^复制 RequestId/);
    expect(chineseCatalog.words.link['error-center']).toMatch(/^复制错误码/);
  });

  it('send to the resource and CloudAudit before a call that may have taken effect is repeated', () => {
    expect(englishCatalog.words.retryChecking).toBe(
      'It may have taken effect. Check the resource, or CloudAudit, first; repeat with the same ClientToken if you sent one.',
    );
  });
});

function sorted(...lists: readonly Iterable<string>[]): readonly string[] {
  return lists.flatMap((list) => [...list]).sort();
}

function entriesOf(catalog: ErrorCatalog): readonly (readonly [string, CatalogText])[] {
  const gateway = Object.entries(catalog.gateway).map(
    ([kind, text]) => [`gateway ${kind}`, text] as const,
  );
  return [...catalog.codes, ...catalog.serviceCodes, ...gateway];
}

describe('causeEvidence', () => {
  it.each([...causeEvidence])('%s: has evidence for each of its causes', (code, evidence) => {
    expect(englishCatalog.codes.get(code)?.causes).toHaveLength(evidence.length);
  });
});

function textsOf({ meaning, causes, nextSteps, retry }: CatalogText): readonly string[] {
  return [meaning, ...causes, ...nextSteps, ...(retry === undefined ? [] : [retry])];
}

/** Every sentence of one language, by where it stands. */
function sentencesOf(catalog: ErrorCatalog): readonly (readonly [string, readonly string[]])[] {
  const { found, side, ...words } = catalog.words;
  const around = [
    ...Object.values(found).map((say) => say('ResourceNotFound', 'cvm')),
    ...Object.values(side),
    words.notFound,
    words.foundGateway,
    words.codeReads('instance not found'),
    words.codeReads('instance not…'),
    words.codeIsNumber('4000'),
    words.codeHasNoWords('"4.1"'),
    words.noCode,
    words.codeAdds('instance not found').trim(),
    words.retryRead,
    words.retryReadLater,
    words.retryChecking,
    words.retryUnknown,
    words.signedByServer('api.example.com'),
    words.signedByGateway,
  ];
  return [
    ...entriesOf(catalog).map(([key, entry]) => [key, textsOf(entry)] as const),
    ['words', around],
  ];
}

function sentencesIn(text: string): number {
  return text.match(/\.(?= |$)|。/g)?.length ?? 0;
}

/** Headers, fields, actions and hosts: they stand untranslated in every language. */
function namesIn(entry: CatalogText | undefined): readonly string[] {
  const text = entry === undefined ? '' : textsOf(entry).join('\n');
  const names = text.match(/X-TC-[A-Z]\w+|[A-Z][a-z]+(?:[A-Z][a-z]*)+|[a-z]+(?:\.[a-z]+)+/g) ?? [];
  return [...new Set(names)].sort();
}

function servicesByCode(): ReadonlyMap<string, ReadonlySet<string>> {
  const services = new Map<string, Set<string>>();
  for (const row of readFileSync(CODES_FILE, 'utf8').trim().split('\n').slice(1)) {
    const [service = '', , code = ''] = row.split('\t');
    const known = services.get(code) ?? new Set();
    services.set(code, known.add(service));
  }
  return services;
}
