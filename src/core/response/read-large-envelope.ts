import type { RequestId } from '../ids';
import { type JsonSpan, scanJson } from '../json/scan-json';
import type { EnvelopeReading, EnvelopeWarning, Wrapper } from './envelope';
import { ENVELOPE_NAMES, readBrokenEnvelope } from './read-broken-envelope';

/** Where `Response` may stand, and what that is called. */
const PLACES: readonly (readonly [wrapper: Wrapper, path: readonly string[]])[] = [
  ['none', ['Response']],
  ['data', ['data', 'Response']],
  ['data.data', ['data', 'data', 'Response']],
];

/**
 * The same reading as `parseEnvelope`'s, from the places of the few values that matter. For small
 * bodies `JSON.parse` is as fast; over larger ones it makes objects of everything, and its time grows
 * faster than the text.
 */
export function readLargeEnvelope(text: string): EnvelopeReading {
  const scan = scanJson(text, ENVELOPE_NAMES);
  const { end, root } = scan;
  if (end !== 'whole') return readBrokenEnvelope(text, scan);
  for (const [wrapper, path] of PLACES) {
    const response = path.reduce<JsonSpan | undefined>(
      (span, name) => (span?.kind === 'object' ? span.members.get(name) : undefined),
      root,
    );
    if (response?.kind === 'object') {
      const hasExtra = wrapper === 'none' && root !== undefined && hasOtherKeys(root);
      return readResponse(text, response, wrapper, hasExtra);
    }
  }
  return { kind: 'not-envelope', reason: 'no-response-object' };
}

function readResponse(
  text: string,
  response: JsonSpan,
  wrapper: Wrapper,
  hasExtra: boolean,
): EnvelopeReading {
  const warnings: EnvelopeWarning[] = hasExtra ? ['extra-top-level-keys'] : [];
  const requestId = wordAt(text, response.members.get('RequestId')) as RequestId | undefined;
  if (requestId === undefined) warnings.push('request-id-missing');
  const error = response.members.get('Error');
  if (error === undefined) return { kind: 'success', requestId, wrapper, warnings };
  if (error.kind === 'string') {
    const message = wordAt(text, error);
    if (message !== undefined) {
      return { kind: 'error', requestId, code: '', message, wrapper, warnings };
    }
  }
  const code = error.kind === 'object' ? wordAt(text, error.members.get('Code')) : undefined;
  if (code === undefined) {
    return { kind: 'success', requestId, wrapper, warnings: [...warnings, 'error-empty'] };
  }
  const message = wordAt(text, error.members.get('Message')) ?? '';
  return { kind: 'error', requestId, code, message, wrapper, warnings };
}

/** A non-empty string, or a number as it stands in the text; `undefined` for all else. */
function wordAt(text: string, span: JsonSpan | undefined): string | undefined {
  if (span?.kind === 'number') return text.slice(span.start, span.end);
  if (span?.kind !== 'string') return undefined;
  return (JSON.parse(text.slice(span.start, span.end)) as string) || undefined;
}

function hasOtherKeys({ members, hasOthers }: JsonSpan): boolean {
  return hasOthers || members.size > 1;
}
