import { assertNever } from '../../assert-never';
import type { MessageFact, ParameterProblem } from '../../explanation/message-fact';

const PROBLEMS: Readonly<Record<ParameterProblem, (what: string) => string>> = {
  missing: (what) => `缺少的${what}`,
  format: (what) => `格式有误的${what}`,
  repeated: (what) => `重复的${what}`,
  json: (what) => `不是有效 JSON 的${what}`,
  array: (what) => `数组下标有误的${what}`,
  type: (what) => `类型有误的${what}`,
  value: (what) => `取值有误的${what}`,
  unknown: (what) => `接口不认识的${what}`,
};

/** One thing that a message names, in Chinese. What stands in the message stays word for word. */
export function factWords(fact: MessageFact): { readonly label: string; readonly value: string } {
  switch (fact.kind) {
    case 'parameter':
      return { label: PROBLEMS[fact.problem]('参数'), value: fact.name };
    case 'header':
      return { label: PROBLEMS[fact.problem]('请求头'), value: fact.name };
    case 'wanted-type':
      return { label: '应有的类型', value: fact.type };
    case 'input-value':
      return { label: '收到的值', value: fact.value === '' ? '（空）' : fact.value };
    case 'frequency':
      return { label: '每秒调用次数', value: frequencyWords(fact.count, fact.limit) };
    case 'cam-action':
      return { label: '被拒绝的操作', value: fact.action };
    case 'resource':
      return { label: '资源', value: fact.resource };
    case 'account':
      return { label: '资源所属账号（uin）', value: fact.uin };
    case 'server-time':
      return { label: '服务器时间', value: utcTime(fact.seconds) };
    default:
      return assertNever(fact);
  }
}

function frequencyWords(count: number | undefined, limit: number): string {
  return count === undefined ? `上限 ${limit} 次` : `${count} 次，上限 ${limit} 次`;
}

function utcTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
