import { type HeaderList, headerValue } from '../http-exchange';
import { applyMasks } from './apply-masks';
import { findBodySecrets } from './find-body-secrets';
import { namedSpans } from './named-spans';
import type { Redacted } from './redaction';
import { BASIC_RULES } from './secret-rules';

/** {@link redact} for the body of a request or an answer, whose kind its own text decides. */
export function redactBody(text: string, headers: HeaderList): Redacted {
  const contentType = headerValue(headers, 'Content-Type') ?? '';
  return applyMasks(text, namedSpans(text, findBodySecrets(text, contentType, BASIC_RULES)));
}
