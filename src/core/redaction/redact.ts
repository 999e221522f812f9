import { assertNever } from '../assert-never';
import { applyMasks } from './apply-masks';
import { findHeaderSecrets } from './find-header-secrets';
import { findJsonSecrets } from './find-json-secrets';
import { findPairSecrets } from './find-pair-secrets';
import { findTextSecrets } from './find-text-secrets';
import { findUrlSecrets } from './find-url-secrets';
import type { MaskedSpan } from './masked-span';
import type { Redacted, TextKind } from './redaction';

/** Replaces the values of secrets by their names; every other character stays. Never throws. */
export function redact(text: string, kind: TextKind): Redacted {
  return applyMasks(text, findSecrets(text, kind));
}

function findSecrets(text: string, kind: TextKind): MaskedSpan[] {
  switch (kind) {
    case 'json':
      return findJsonSecrets(text);
    case 'form':
      return findPairSecrets(text);
    case 'headers':
      return findHeaderSecrets(text);
    case 'url':
      return findUrlSecrets(text);
    case 'text':
      return findTextSecrets(text);
    default:
      return assertNever(kind);
  }
}
