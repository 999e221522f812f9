import type { RequestId } from '../ids';
import { type JsonSpan, memberOf, scanJson } from '../json/scan-json';
import type { EnvelopeReading, EnvelopeWarning, Wrapper } from './envelope';
import { ENVELOPE_NAMES, readBrokenEnvelope } from './read-broken-envelope';
import { wordAt } from './word-at';

const BYTE_ORDER_MARK = 0xfeff;
/** Shared, since most readings have nothing to warn of. */
const NO_WARNINGS: readonly EnvelopeWarning[] = [];

/**
 * Reads one API response by the envelope's rules: an error only if `Response.Error` is an object with
 * a non-empty `Code`, or a non-empty string. HTTP status and Content-Type have no say. Never throws;
 * text that is no envelope says why. Read from the places of the few values that matter, since to make
 * objects of all the rest takes longer, the more so the longer the text (`npm run bench -- envelope`).
 *
 * Source of the rules: https://www.tencentcloud.com/document/product/213/33280 (responses of API 3.0)
 * and the shapes counted over the 17,191 example responses of the official documentation.
 */
export function parseEnvelope(body: string): EnvelopeReading {
  const text = body.charCodeAt(0) === BYTE_ORDER_MARK ? body.slice(1) : body;
  const scan = scanJson(text, ENVELOPE_NAMES);
  if (scan.end !== 'whole') return readBrokenEnvelope(text, scan);
  // API hosts answer with `Response` at the top, console gateways with one or two `data` around it.
  const top = scan.root;
  const response = memberOf(top, 'Response');
  if (response?.kind === 'object') return readResponse(text, response, 'none');
  const data = memberOf(top, 'data');
  const inData = memberOf(data, 'Response');
  if (inData?.kind === 'object') return readResponse(text, inData, 'data');
  const inDataData = memberOf(memberOf(data, 'data'), 'Response');
  if (inDataData?.kind === 'object') return readResponse(text, inDataData, 'data.data');
  return { kind: 'not-envelope', reason: 'no-response-object' };
}

function readResponse(text: string, response: JsonSpan, wrapper: Wrapper): EnvelopeReading {
  const requestId = wordAt(text, memberOf(response, 'RequestId')) as RequestId | undefined;
  let warnings = wrapper === 'none' && hasSiblings(response) ? EXTRA_KEYS : NO_WARNINGS;
  if (requestId === undefined) warnings = [...warnings, 'request-id-missing'];

  const error = memberOf(response, 'Error');
  if (error === undefined) return { kind: 'success', requestId, wrapper, warnings };
  if (error.kind === 'string') {
    const message = wordAt(text, error);
    if (message !== undefined) {
      return { kind: 'error', requestId, code: '', message, wrapper, warnings };
    }
  }
  const code = wordAt(text, memberOf(error, 'Code'));
  if (code === undefined) {
    return { kind: 'success', requestId, wrapper, warnings: [...warnings, 'error-empty'] };
  }
  const message = wordAt(text, memberOf(error, 'Message')) ?? '';
  return { kind: 'error', requestId, code, message, wrapper, warnings };
}

const EXTRA_KEYS: readonly EnvelopeWarning[] = ['extra-top-level-keys'];

function hasSiblings({ parent, earlier }: JsonSpan): boolean {
  return (
    parent !== undefined &&
    (parent.hasOthers || earlier !== undefined || parent.lastMember?.name !== 'Response')
  );
}
