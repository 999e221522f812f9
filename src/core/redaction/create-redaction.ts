import { type HeaderList, headerValue } from '../http-exchange';
import { alignedSpan } from './aligned-span';
import { applyMasks } from './apply-masks';
import { findBodySecrets } from './find-body-secrets';
import { findSecrets } from './find-secrets';
import type { FoundSecret } from './found-secret';
import { KnownSecrets } from './known-secrets';
import { mergeSpans } from './merge-spans';
import { type Outermost, outermost } from './outermost';
import { quotedMask } from './quoted-mask';
import type { Redacted, TextKind } from './redaction';
import { createSecretRules, type SecretRules } from './secret-rules';
import { seekKnownSecrets } from './seek-known-secrets';

export interface RedactionOptions {
  /** Also masks what names a person or an account: uin, phone, e-mail, identity card, client IPs. */
  readonly personal: boolean;
  /** Field names that are secret to this person, besides the known ones. */
  readonly extraNames: readonly string[];
  /** Client IPs stay, though they are personal: the error is about them. */
  readonly keepsClientIp?: boolean;
}

/**
 * Masks the secrets of one copy. First {@link Redaction.learn} every part, then redact each: a secret
 * found in one part is masked in all of them, however it is written there, and equal secrets get
 * equal masks.
 */
export interface Redaction {
  /** Finds the secrets of a part without giving it out. */
  learn(text: string, kind: TextKind): void;
  /** The same of a body, whose kind its own text decides. */
  learnBody(text: string, headers: HeaderList): void;
  redact(text: string, kind: TextKind): Redacted;
  redactBody(text: string, headers: HeaderList): Redacted;
}

/** How a part is read. A body says itself of what kind it is, but for its Content-Type. */
type PartKind = TextKind | 'body';

/** From this length on it is remembered what was found in a part, for when it is redacted. */
const REMEMBERED_LENGTH = 200;

/** One for each copy, export or preview; it knows secrets and must not outlive it. */
export function createRedaction(options: RedactionOptions): Redaction {
  const rules = createSecretRules(options);
  const known = new KnownSecrets(rules);
  const remembered = new Map<string, Map<string, Outermost>>();

  const foundIn = (text: string, kind: PartKind, type: string): Outermost => {
    if (text.length < REMEMBERED_LENGTH) return outermost(findInPart(text, kind, type, rules));
    const how = kind + type;
    const ofKind = remembered.get(how) ?? new Map<string, Outermost>();
    const found = ofKind.get(text) ?? outermost(findInPart(text, kind, type, rules));
    remembered.set(how, ofKind.set(text, found));
    return found;
  };
  const learnPart = (text: string, kind: PartKind, type: string) => {
    const { outer, inner } = foundIn(text, kind, type);
    for (const secret of outer) known.learn(secret);
    for (const secret of inner) known.notice(secret);
  };
  const redactPart = (text: string, kind: PartKind, type: string) => {
    const { outer, inner } = foundIn(text, kind, type);
    const spans = outer.map((secret) =>
      alignedSpan(text, secret.start, secret.end, quotedMask(known.maskOf(secret), secret.quote)),
    );
    for (const secret of inner) known.notice(secret);
    const elsewhere = seekKnownSecrets(text, known, spans, (isKnownWord) =>
      findInPart(text, kind, type, { ...rules, isKnownWord }),
    );
    return applyMasks(text, mergeSpans([...spans, ...elsewhere]));
  };
  return {
    learn: (text, kind) => learnPart(text, kind, ''),
    learnBody: (text, headers) => learnPart(text, 'body', contentType(headers)),
    redact: (text, kind) => redactPart(text, kind, ''),
    redactBody: (text, headers) => redactPart(text, 'body', contentType(headers)),
  };
}

function findInPart(
  text: string,
  kind: PartKind,
  type: string,
  rules: SecretRules,
): readonly FoundSecret[] {
  return kind === 'body' ? findBodySecrets(text, type, rules) : findSecrets(text, kind, rules);
}

function contentType(headers: HeaderList): string {
  return headerValue(headers, 'Content-Type') ?? '';
}
