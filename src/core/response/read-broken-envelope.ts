import type { RequestId } from '../ids';
import { type JsonScan, type JsonSpan, memberOf, scanJson } from '../json/scan-json';
import type { EnvelopeReading, PartialEnvelope } from './envelope';
import { wordAt } from './word-at';

/** The names that an envelope is read by. */
export const ENVELOPE_NAMES: readonly string[] = [
  'data',
  'Response',
  'Error',
  'Code',
  'Message',
  'RequestId',
];
/** Where `Response` may stand. */
const PLACES = [['Response'], ['data', 'Response'], ['data', 'data', 'Response']] as const;
/** Words such as `upstream timed out` begin like no object, array or string. */
const BEGINS_LIKE_JSON = /^[\t\n\r ]*[{["]/;

/**
 * Says why a text is no JSON and so no envelope; of a cut one also what stands whole in it. `known` is
 * the text's scan by {@link ENVELOPE_NAMES}.
 */
export function readBrokenEnvelope(
  text: string,
  known: JsonScan,
): EnvelopeReading & { kind: 'not-envelope' } {
  const begin = text.trimStart();
  if (begin === '') return { kind: 'not-envelope', reason: 'empty' };
  if (begin.startsWith('<')) return { kind: 'not-envelope', reason: 'markup' };
  const kept = withoutNulTail(text);
  const { end, root } = kept === text ? known : scanJson(kept, ENVELOPE_NAMES);
  if (kept !== text && end === 'whole') {
    return { kind: 'not-envelope', reason: 'text after the value' };
  }
  // No root at all: nothing but NUL.
  if (root === undefined && end === 'cut') return { kind: 'not-envelope', reason: 'not-json' };
  if (end === 'damaged' && !BEGINS_LIKE_JSON.test(kept)) {
    return { kind: 'not-envelope', reason: 'not-json' };
  }
  if (end === 'cut')
    return { kind: 'not-envelope', reason: 'cut', partial: readPartial(kept, root) };
  // The walk takes what JSON.parse takes; text that is whole to one and not to the other is damaged.
  return { kind: 'not-envelope', reason: end === 'whole' ? 'damaged' : end };
}

/**
 * Firefox gives a body over its limit the body's length, filled up with NUL, which no JSON holds raw;
 * so do some proxies that cut. (Firefox 153, `devtools.netmonitor.responseBodyLimit`)
 */
function withoutNulTail(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function readPartial(text: string, root: JsonSpan | undefined): PartialEnvelope {
  for (const path of PLACES) {
    const response = path.reduce(memberOf, root);
    if (response?.kind !== 'object') continue;
    const error = memberOf(response, 'Error');
    const code = error?.whole ? wholeWord(text, memberOf(error, 'Code')) : undefined;
    const message = code === undefined ? undefined : wholeWord(text, memberOf(error, 'Message'));
    const requestId = wholeWord(text, memberOf(response, 'RequestId'));
    return {
      ...(requestId !== undefined && { requestId: requestId as RequestId }),
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
    };
  }
  return {};
}

function wholeWord(text: string, span: JsonSpan | undefined): string | undefined {
  return span?.whole ? wordAt(text, span) : undefined;
}
