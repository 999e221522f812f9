import type { MessageFact } from './message-fact';
import type { PermissionRefusal } from './permission-refusal';

/** What stands in the policy where the message names no resource: no policy until a person fills it in. */
const UNNAMED_RESOURCE = '<resource>';
/** `*`, `*:*`, `qcs::*:*:uin/1:*`, nothing: all there is, which is no name. */
const NAMES_NOTHING = /^\s*(?:name\/|qcs(?=:))?(?:[*:/\s]|(?:id|uin)\/\d*)*$/;

/**
 * What CAM refused, by what the message names; `undefined` where it names no action. The policy allows
 * exactly that and never everything.
 * https://cloud.tencent.com/document/product/598/10603 (syntax of CAM policies)
 */
export function permissionRefusal(facts: readonly MessageFact[]): PermissionRefusal | undefined {
  const action = named(facts, 'cam-action', (fact) => fact.action);
  if (action === undefined) return undefined;
  const resource = named(facts, 'resource', (fact) => fact.resource);
  const uin = named(facts, 'account', (fact) => fact.uin);
  return { action, resource, uin, policy: policyText(action, resource ?? UNNAMED_RESOURCE) };
}

/** The first fact of this kind that names something. */
function named<Kind extends MessageFact['kind']>(
  facts: readonly MessageFact[],
  kind: Kind,
  nameOf: (fact: Extract<MessageFact, { kind: Kind }>) => string,
): string | undefined {
  return facts
    .filter((fact): fact is Extract<MessageFact, { kind: Kind }> => fact.kind === kind)
    .map(nameOf)
    .find((name) => !NAMES_NOTHING.test(name));
}

function policyText(action: string, resource: string): string {
  const statement = { effect: 'allow', action: [action], resource: [resource] };
  return JSON.stringify({ version: '2.0', statement: [statement] }, undefined, 2);
}
