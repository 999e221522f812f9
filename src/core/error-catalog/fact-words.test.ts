import { describe, expect, it } from 'vitest';
import type { MessageFact, ParameterProblem } from '../explanation/message-fact';
import { factWords as englishWords } from './en/fact-words';
import { factWords as chineseWords } from './zh/fact-words';

const CJK = /[\u4e00-\u9fff]/;

const PROBLEMS: Readonly<Record<ParameterProblem, true>> = {
  missing: true,
  format: true,
  repeated: true,
  json: true,
  array: true,
  type: true,
  value: true,
  unknown: true,
};

const EXAMPLES: {
  readonly [Kind in MessageFact['kind']]: {
    readonly fact: Extract<MessageFact, { kind: Kind }>;
    readonly en: string;
    readonly zh: string;
  };
} = {
  parameter: {
    fact: { kind: 'parameter', name: 'Filters.0.Values', problem: 'missing' },
    en: 'Missing parameter: Filters.0.Values',
    zh: '缺少的参数: Filters.0.Values',
  },
  header: {
    fact: { kind: 'header', name: 'X-TC-Region', problem: 'value' },
    en: 'Wrong value of the header: X-TC-Region',
    zh: '取值有误的请求头: X-TC-Region',
  },
  'wanted-type': {
    fact: { kind: 'wanted-type', type: 'string' },
    en: 'Wanted type: string',
    zh: '应有的类型: string',
  },
  'input-value': {
    fact: { kind: 'input-value', value: '50' },
    en: 'Value received: 50',
    zh: '收到的值: 50',
  },
  frequency: {
    fact: { kind: 'frequency', count: 21, limit: 20 },
    en: 'Calls in a second: 21, at most 20',
    zh: '每秒调用次数: 21 次，上限 20 次',
  },
  'cam-action': {
    fact: { kind: 'cam-action', action: 'cvm:RunInstances' },
    en: 'Refused operation: cvm:RunInstances',
    zh: '被拒绝的操作: cvm:RunInstances',
  },
  resource: {
    fact: { kind: 'resource', resource: 'qcs::cvm:ap-guangzhou:uin/1:instance/*' },
    en: 'Resource: qcs::cvm:ap-guangzhou:uin/1:instance/*',
    zh: '资源: qcs::cvm:ap-guangzhou:uin/1:instance/*',
  },
  account: {
    fact: { kind: 'account', uin: '100000000001' },
    en: 'Account that owns the resource (uin): 100000000001',
    zh: '资源所属账号（uin）: 100000000001',
  },
  'server-time': {
    fact: { kind: 'server-time', seconds: 1_706_406_788 },
    en: "Server's clock: 2024-01-28 01:53:08 UTC",
    zh: '服务器时间: 2024-01-28 01:53:08 UTC',
  },
};

const said = ({ label, value }: { label: string; value: string }) => `${label}: ${value}`;

describe('factWords', () => {
  for (const [kind, { fact, en, zh }] of Object.entries(EXAMPLES)) {
    it(`puts ${kind} into both languages`, () => {
      expect(said(englishWords(fact))).toBe(en);
      expect(said(chineseWords(fact))).toBe(zh);
    });
  }

  it('tells the problems of parameters and headers apart, in both languages', () => {
    const facts = Object.keys(PROBLEMS).flatMap((problem): MessageFact[] => [
      { kind: 'parameter', name: 'Limit', problem: problem as ParameterProblem },
      { kind: 'header', name: 'Limit', problem: problem as ParameterProblem },
    ]);
    for (const words of [englishWords, chineseWords]) {
      expect(new Set(facts.map((fact) => words(fact).label)).size).toBe(facts.length);
    }
    expect(facts.every((fact) => CJK.test(chineseWords(fact).label))).toBe(true);
  });

  it('names only the limit where the message does', () => {
    const fact = { kind: 'frequency', count: undefined, limit: 20 } as const;
    expect(englishWords(fact).value).toBe('at most 20');
    expect(chineseWords(fact).value).toBe('上限 20 次');
  });

  it('shows that a value is empty', () => {
    expect(englishWords({ kind: 'input-value', value: '' }).value).toBe('(empty)');
    expect(chineseWords({ kind: 'input-value', value: '' }).value).toBe('（空）');
  });

  it('takes a time that is none', () => {
    expect(englishWords({ kind: 'server-time', seconds: 1e20 }).value).toBe(String(1e20));
    expect(chineseWords({ kind: 'server-time', seconds: Number.NaN }).value).toBe('NaN');
  });
});
