import type { MessageFact } from '../message-fact';
import { parameterTemplates } from './parameter-templates';
import { firstGroup, quoted } from './quoted';

/** Common parameters travel in headers of these names. */
const COMMON_HEADER = /^X-TC-/i;

const TYPE = '[A-Za-z][\\w<>[\\]-]{0,59}';
// `…is not valid, input type should be `string`` and 参数类型应为 `string`: both seen in real answers.
const WANTED_TYPE = new RegExp(
  `(?:input type should be|参数类型应为)[\\s:：]{0,3}${quoted(TYPE, TYPE)}`,
);

const VALUE = quoted('.{0,200}?', '[\\w-](?:[\\w.-]{0,198}[\\w-])?(?![^\\s.,;，。；]|\\.\\w)');
const INPUT_VALUES = [
  new RegExp(`is not valid,\\s{0,3}input value is\\s{0,3}${VALUE}`),
  new RegExp(`\\b[Tt]he value\\s{0,3}${VALUE}\\s{0,3}specified in the parameter`),
];

/** The parameters and common headers that a message names, with what is wrong with each. */
export function readParameterFacts(text: string): readonly MessageFact[] {
  const facts: MessageFact[] = [];
  for (const { problem, pattern, isHeader } of parameterTemplates) {
    const name = firstGroup(pattern.exec(text));
    if (name === undefined) continue;
    const kind = isHeader || COMMON_HEADER.test(name) ? 'header' : 'parameter';
    facts.push({ kind, name, problem });
  }
  if (facts.length === 0) return facts;
  const type = firstGroup(WANTED_TYPE.exec(text));
  if (type !== undefined) facts.push({ kind: 'wanted-type', type });
  for (const pattern of INPUT_VALUES) {
    const value = firstGroup(pattern.exec(text));
    if (value !== undefined) facts.push({ kind: 'input-value', value });
  }
  return facts;
}
