import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageFact } from './message-fact';
import { permissionRefusal } from './permission-policy';

const ACTION: MessageFact = { kind: 'cam-action', action: 'cvm:RunInstances' };
const ONE = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-00000001';
const ALL_INSTANCES = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/*';
const on = (resource: string): MessageFact => ({ kind: 'resource', resource });

const CASES: readonly {
  name: string;
  facts: readonly MessageFact[];
  resource: string | undefined;
  inPolicy: string;
}[] = [
  { name: 'a resource', facts: [ACTION, on(ONE)], resource: ONE, inPolicy: ONE },
  {
    name: 'a resource that stands before the action',
    facts: [on(ONE), ACTION],
    resource: ONE,
    inPolicy: ONE,
  },
  {
    name: 'a resource with a wildcard of its own',
    facts: [ACTION, on(ALL_INSTANCES)],
    resource: ALL_INSTANCES,
    inPolicy: ALL_INSTANCES,
  },
  { name: 'no resource', facts: [ACTION], resource: undefined, inPolicy: '<resource>' },
  ...['*', ' * ', '*:*', '**', '', 'qcs:::::*', 'qcs::*:*:*:*', 'qcs::*:*:uin/1:*'].map((all) => ({
    name: `all there is, as "${all}"`,
    facts: [ACTION, on(all)],
    resource: undefined,
    inPolicy: '<resource>',
  })),
  {
    name: 'all there is, and then one resource',
    facts: [ACTION, on('*'), on(ONE)],
    resource: ONE,
    inPolicy: ONE,
  },
  {
    name: 'quotation marks, as the message has them',
    facts: [ACTION, on('qcs::cvm:::"\\')],
    resource: 'qcs::cvm:::"\\',
    inPolicy: 'qcs::cvm:::"\\',
  },
];

describe('permissionRefusal', () => {
  it.each(CASES)('allows exactly what a message with $name names', (made) => {
    const refusal = permissionRefusal(made.facts);
    expect(refusal?.action).toBe('cvm:RunInstances');
    expect(refusal?.resource).toBe(made.resource);
    expect(JSON.parse(refusal?.policy ?? '')).toEqual({
      version: '2.0',
      statement: [{ effect: 'allow', action: ['cvm:RunInstances'], resource: [made.inPolicy] }],
    });
  });

  it('indents the policy by two spaces', () => {
    expect(permissionRefusal([ACTION, on(ONE)])?.policy).toBe(`{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": [
        "cvm:RunInstances"
      ],
      "resource": [
        "${ONE}"
      ]
    }
  ]
}`);
  });

  it('names the account', () => {
    const account: MessageFact = { kind: 'account', uin: '100000000001' };
    expect(permissionRefusal([account, ACTION])?.uin).toBe('100000000001');
    expect(permissionRefusal([ACTION])?.uin).toBeUndefined();
  });

  it.each<[name: string, facts: readonly MessageFact[]]>([
    ['nothing', []],
    ['a resource alone', [on(ONE)]],
    ['all actions', [{ kind: 'cam-action', action: '*' }, on(ONE)]],
    ['all actions of all services', [{ kind: 'cam-action', action: 'name/*:*' }, on(ONE)]],
    ['other things', [{ kind: 'server-time', seconds: 1 }]],
  ])('is nothing where the message names %s', (_, facts) => {
    expect(permissionRefusal(facts)).toBeUndefined();
  });

  it('never allows everything, whatever a message names', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('*', ':', '/', 'a', '"') }),
      fc.string(),
    );
    const fact = fc.oneof(
      text.map((action): MessageFact => ({ kind: 'cam-action', action })),
      text.map(on),
      text.map((uin): MessageFact => ({ kind: 'account', uin })),
    );
    fc.assert(
      fc.property(fc.array(fact), (facts) => {
        const refusal = permissionRefusal(facts);
        if (refusal === undefined) return;
        const { statement } = JSON.parse(refusal.policy);
        for (const word of [...statement[0].action, ...statement[0].resource]) {
          expect(word.replace(/[\s*:/]/g, '')).not.toBe('');
        }
      }),
    );
  });
});
