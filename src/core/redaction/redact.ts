import { applyMasks } from './apply-masks';
import { findSecrets } from './find-secrets';
import { namedSpans } from './named-spans';
import type { Redacted, TextKind } from './redaction';
import { BASIC_RULES } from './secret-rules';

/** Replaces the values of secrets by their names; every other character stays. Never throws. */
export function redact(text: string, kind: TextKind): Redacted {
  return applyMasks(text, namedSpans(text, findSecrets(text, kind, BASIC_RULES)));
}
