import { type HeaderList, headerValue } from '../http-exchange';
import { applyMasks } from './apply-masks';
import { findJsonSecrets } from './find-json-secrets';
import { findMultipartSecrets } from './find-multipart-secrets';
import { findPairSecrets } from './find-pair-secrets';
import { findTextSecrets } from './find-text-secrets';
import type { MaskedSpan } from './masked-span';
import type { Redacted } from './redaction';

const BEGINS_LIKE_JSON = /^\ufeff?\s*[[{]/;
const BEGINS_LIKE_MULTIPART = /^\s*--[^\r\n]{1,72}\r?\n/;
const LOOKS_LIKE_FORM = /^[^\s=&<>{}"]+=[^\s<>{}"]*$/;

/**
 * Redacts the body of a request or an answer. The text itself decides what it is before its
 * Content-Type does: JSON is often sent as a form, and browsers do not show every header.
 */
export function redactBody(text: string, headers: HeaderList): Redacted {
  return applyMasks(text, findBodySecrets(text, headerValue(headers, 'Content-Type') ?? ''));
}

function findBodySecrets(text: string, contentType: string): readonly MaskedSpan[] {
  if (BEGINS_LIKE_JSON.test(text)) return findJsonSecrets(text);
  if (BEGINS_LIKE_MULTIPART.test(text)) {
    return findMultipartSecrets(text, (content) => findBodySecrets(content, ''));
  }
  if (/x-www-form-urlencoded/i.test(contentType) || LOOKS_LIKE_FORM.test(text)) {
    return findPairSecrets(text);
  }
  return findMixedSecrets(text);
}

/** JSON in other text, as in events and logs, and what stands around it. */
function findMixedSecrets(text: string): readonly MaskedSpan[] {
  let at = 0;
  const spans = findJsonSecrets(text).flatMap((span) => {
    const before = findTextSecrets(text, at, span.start);
    at = span.end;
    return [...before, span];
  });
  return [...spans, ...findTextSecrets(text, at)];
}
