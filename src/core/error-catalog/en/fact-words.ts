import { assertNever } from '../../assert-never';
import type { MessageFact, ParameterProblem } from '../../explanation/message-fact';

const PROBLEMS: Readonly<Record<ParameterProblem, (what: string) => string>> = {
  missing: (what) => `Missing ${what}`,
  format: (what) => `Wrong format of the ${what}`,
  repeated: (what) => `Repeated ${what}`,
  json: (what) => `No valid JSON in the ${what}`,
  array: (what) => `Wrong array indexes of the ${what}`,
  type: (what) => `Wrong type of the ${what}`,
  value: (what) => `Wrong value of the ${what}`,
  unknown: (what) => `Unknown ${what}`,
};

/** One thing that a message names, in English. What stands in the message stays word for word. */
export function factWords(fact: MessageFact): { readonly label: string; readonly value: string } {
  switch (fact.kind) {
    case 'parameter':
      return { label: PROBLEMS[fact.problem]('parameter'), value: fact.name };
    case 'header':
      return { label: PROBLEMS[fact.problem]('header'), value: fact.name };
    case 'wanted-type':
      return { label: 'Wanted type', value: fact.type };
    case 'input-value':
      return { label: 'Value received', value: fact.value === '' ? '(empty)' : fact.value };
    case 'frequency':
      return { label: 'Calls in a second', value: frequencyWords(fact.count, fact.limit) };
    case 'cam-action':
      return { label: 'Refused operation', value: fact.action };
    case 'resource':
      return { label: 'Resource', value: fact.resource };
    case 'account':
      return { label: 'Account that owns the resource (uin)', value: fact.uin };
    case 'server-time':
      return { label: "Server's clock", value: utcTime(fact.seconds) };
    default:
      return assertNever(fact);
  }
}

function frequencyWords(count: number | undefined, limit: number): string {
  return count === undefined ? `at most ${limit}` : `${count}, at most ${limit}`;
}

function utcTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
