import type { MessageFact } from '../message-fact';
import { firstGroup, quoted } from './quoted';

const NUMBER = quoted('\\d{1,9}', '\\d{1,9}(?![\\w+])');
// "Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a
// second." and 您当前每秒请求 `103` 次，超过了每秒频率上限 `100`，请稍后重试。
// https://github.com/SUSYUSTC/MathTranslate/issues/21
const COUNT = new RegExp(`(?:request times equals? to|当前每秒请求)\\s{0,3}${NUMBER}`, 'i');
const LIMIT = new RegExp(
  `(?:exceeds the frequency limit|超过了?每秒频率上限)\\s{0,3}${NUMBER}`,
  'i',
);

/** How many calls came in a second and how many may; some texts of this error have no numbers. */
export function readFrequencyFact(text: string): readonly MessageFact[] {
  const limit = firstGroup(LIMIT.exec(text));
  if (limit === undefined) return [];
  const count = firstGroup(COUNT.exec(text));
  return [
    {
      kind: 'frequency',
      count: count === undefined ? undefined : Number(count),
      limit: Number(limit),
    },
  ];
}
