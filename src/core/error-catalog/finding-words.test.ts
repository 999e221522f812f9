import { describe, expect, it } from 'vitest';
import type { Finding, RuledOut } from '../explanation/finding';
import * as english from './en/finding-words';
import * as chinese from './zh/finding-words';

const CJK = /[\u4e00-\u9fff]/;

const skew = (skewSeconds: number): Finding => ({ kind: 'clock-skew', skewSeconds, by: 'message' });

/** At least one of each kind: the record below does not compile without. */
const FINDINGS: {
  readonly [Kind in Finding['kind']]: readonly Extract<Finding, { kind: Kind }>[];
} = {
  'clock-skew': [{ kind: 'clock-skew', skewSeconds: -362, by: 'date-header' }],
  'timestamp-in-milliseconds': [{ kind: 'timestamp-in-milliseconds', timestamp: '1706406788000' }],
  'credential-date': [
    { kind: 'credential-date', date: '2026-11-24', utcDate: '2026-11-23' },
    { kind: 'credential-date', date: '2026-11-22', utcDate: '2026-11-23' },
  ],
  'credential-service': [
    { kind: 'credential-service', service: 'cbs', endpoint: 'cvm.tencentcloudapi.com' },
  ],
  'header-unsigned': [
    { kind: 'header-unsigned', header: 'content-type' },
    { kind: 'header-unsigned', header: 'host' },
  ],
  'content-type-changed': [
    {
      kind: 'content-type-changed',
      sent: 'application/json; charset=utf-8',
      usual: 'application/json',
    },
    { kind: 'content-type-changed', sent: '', usual: 'application/json' },
  ],
  'token-missing': [{ kind: 'token-missing' }],
  'secret-id-decorated': [
    { kind: 'secret-id-decorated', by: 'blanks' },
    { kind: 'secret-id-decorated', by: 'quotes' },
  ],
  'v1-json-body': [{ kind: 'v1-json-body' }],
  'body-too-large': [{ kind: 'body-too-large', bytes: 1_048_577, limitBytes: 1_048_576 }],
  'v1-unescaped-plus': [{ kind: 'v1-unescaped-plus' }],
  'query-too-large': [{ kind: 'query-too-large', bytes: 32_769, limitBytes: 32_768 }],
  'version-missing': [{ kind: 'version-missing' }],
  'identical-calls': [{ kind: 'identical-calls', count: 21 }],
};

const RULED_OUT: readonly { ruledOut: RuledOut; en: string; zh: string }[] = [
  {
    ruledOut: { kind: 'clock', skewSeconds: -1 },
    en: 'clock (1 s apart)',
    zh: '时钟偏差（相差 1 秒）',
  },
  { ruledOut: { kind: 'credential-date' }, en: 'credential date', zh: '凭证日期' },
  { ruledOut: { kind: 'credential-service' }, en: 'service name', zh: '服务名' },
  {
    ruledOut: { kind: 'token-present' },
    en: 'missing token (one was sent)',
    zh: '缺少 Token（请求已携带）',
  },
];

const SENTENCES: readonly { name: string; finding: Finding; en: string; zh: string }[] = [
  {
    name: 'a clock behind',
    finding: skew(-362),
    en: "The clock that signed is 6 min 2 s behind the server's.",
    zh: '签名所用的时钟比服务器慢 6 分 2 秒。',
  },
  {
    name: 'a clock ahead by a time zone',
    finding: skew(28_800),
    en: "The clock that signed is 8 h ahead of the server's.",
    zh: '签名所用的时钟比服务器快 8 小时。',
  },
  {
    name: 'a clock that is days off',
    finding: skew(-180_059),
    en: "The clock that signed is 2 d 2 h behind the server's.",
    zh: '签名所用的时钟比服务器慢 2 天 2 小时。',
  },
  {
    name: 'a clock that was never set',
    finding: skew(-1_706_406_788),
    en: "The clock that signed is 19,750 d 1 h behind the server's.",
    zh: '签名所用的时钟比服务器慢 19,750 天 1 小时。',
  },
  {
    name: 'the date that it is in Beijing already',
    finding: { kind: 'credential-date', date: '2026-12-01', utcDate: '2026-11-30' },
    en: 'Credential holds the date 2026-12-01, but X-TC-Timestamp is on 2026-11-30 in UTC; between 00:00 and 08:00 in Beijing the two differ.',
    zh: 'Credential 中的日期是 2026-12-01，而 X-TC-Timestamp 按 UTC 是 2026-11-30；北京时间 0 点到 8 点之间，两者相差一天。',
  },
  {
    name: 'a date that Beijing does not explain',
    finding: { kind: 'credential-date', date: '2026-11-29', utcDate: '2026-11-30' },
    en: 'Credential holds the date 2026-11-29, but X-TC-Timestamp is on 2026-11-30 in UTC.',
    zh: 'Credential 中的日期是 2026-11-29，而 X-TC-Timestamp 按 UTC 是 2026-11-30。',
  },
  {
    name: 'a date that is none',
    finding: { kind: 'credential-date', date: '2026-99-99', utcDate: '2026-11-30' },
    en: 'Credential holds the date 2026-99-99, but X-TC-Timestamp is on 2026-11-30 in UTC.',
    zh: 'Credential 中的日期是 2026-99-99，而 X-TC-Timestamp 按 UTC 是 2026-11-30。',
  },
];

describe('findingWords', () => {
  const findings: readonly Finding[] = Object.values(FINDINGS).flat();

  it('makes a sentence of its own of each finding, in both languages', () => {
    for (const words of [english.findingWords, chinese.findingWords]) {
      const sentences = findings.map((finding) => words(finding));
      expect(new Set(sentences).size).toBe(findings.length);
      expect(sentences.every((sentence) => /^\S.*[.。]$/.test(sentence))).toBe(true);
      expect(sentences.join()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('speaks Chinese in Chinese only', () => {
    for (const finding of findings) {
      expect(chinese.findingWords(finding)).toMatch(CJK);
      expect(english.findingWords(finding)).not.toMatch(CJK);
    }
  });

  for (const { name, finding, en, zh } of SENTENCES) {
    it(`says ${name}`, () => {
      expect(english.findingWords(finding)).toBe(en);
      expect(chinese.findingWords(finding)).toBe(zh);
    });
  }
});

describe('ruledOutWords', () => {
  for (const { ruledOut, en, zh } of RULED_OUT) {
    it(`says ${ruledOut.kind} in both languages`, () => {
      expect(english.ruledOutWords(ruledOut)).toBe(en);
      expect(chinese.ruledOutWords(ruledOut)).toBe(zh);
    });
  }
});
