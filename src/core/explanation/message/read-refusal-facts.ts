import type { MessageFact } from '../message-fact';

/** `qcs:project:service:region:account:resource`; the last may hold colons of its own. */
const RESOURCE_SEGMENTS = 6;
const ACCOUNT_SEGMENT = 4;

// CAM's own words, in English inside messages of either language. The project is not always empty
// (`qcs:id/0:cvm:…`), region and account may be (`qcs::teo:::zone/zone-1`).
// https://github.com/TencentCloudBase/CloudBase-AI-Toolkit/issues/130
const ACTION = /not authorized to perform operation\s{0,3}\(([\w-]{1,64}:[\w-]{1,128})\)/i;
const RESOURCE = /resource\s{0,3}\((qcs:[^\s(),;]{1,1000})[\s),;]/i;
const ACCOUNT = /^uin\/(\d{1,20})$/;

/** What CAM refused: the operation and, of several, the first resource with the account it is of. */
export function readRefusalFacts(text: string): readonly MessageFact[] {
  const match = ACTION.exec(text);
  const action = match?.[1];
  if (match === null || action === undefined) return [];
  const facts: MessageFact[] = [{ kind: 'cam-action', action }];
  const resource = RESOURCE.exec(text.slice(match.index))?.[1];
  const segments = resource?.split(':') ?? [];
  if (resource === undefined || segments.length < RESOURCE_SEGMENTS) return facts;
  facts.push({ kind: 'resource', resource });
  const uin = ACCOUNT.exec(segments[ACCOUNT_SEGMENT] ?? '')?.[1];
  if (uin !== undefined) facts.push({ kind: 'account', uin });
  return facts;
}
