import { caseGroups } from './case-groups';
import type { CaseResult, SeenCall } from './case-result';

/** Runs one case by name; rejects only if there is no such case. */
export async function runCase(name: string): Promise<CaseResult> {
  const found = caseGroups
    .flatMap(({ cases }) => cases)
    .find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no case ${name}`);
  const calls = await found.run();
  return { case: name, ...callThatMatters(calls), calls };
}

function callThatMatters(calls: readonly SeenCall[]): SeenCall {
  const none = { httpStatus: undefined, requestId: undefined, code: undefined, problem: 'no call' };
  return calls.findLast(({ code }) => code !== undefined) ?? calls.at(-1) ?? none;
}
