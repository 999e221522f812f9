import type { QualifierName } from './qualifier';

/** In the order in which they are offered. */
export const QUALIFIER_NAMES: readonly QualifierName[] = [
  ...(['code', 'action', 'service', 'region', 'outcome', 'is', 'status', 'param'] as const),
  ...(['slower', 'larger', 'since', 'request-id', 'endpoint', 'response'] as const),
  ...(['duration', 'size'] as const),
];

/** Other ways to write a name, such as the API's own. */
const ALIASES: ReadonlyMap<string, QualifierName> = new Map([
  ['host', 'endpoint'],
  ['requestid', 'request-id'],
  ['parameter', 'param'],
]);

/** In any case; `undefined` where there is no such qualifier. */
export function findQualifier(name: string): QualifierName | undefined {
  const lower = name.toLowerCase();
  return QUALIFIER_NAMES.find((it) => it === lower) ?? ALIASES.get(lower);
}
