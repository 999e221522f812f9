import type { RequestId } from '../ids';
import { sourceDigits } from '../json/source-digits';
import type { EnvelopeReading, EnvelopeWarning, Wrapper } from './envelope';
import { readBrokenEnvelope } from './read-broken-envelope';
import { readLargeEnvelope } from './read-large-envelope';

const BYTE_ORDER_MARK = 0xfeff;
/**
 * From here on, in characters, the text is scanned instead of parsed: below, a scan takes as long or longer;
 * above, it is quicker, the more so the longer the text (`npm run bench -- envelope`).
 */
const LARGE = 2_048;
/** Shared, since most readings have nothing to warn of. */
const NO_WARNINGS: readonly EnvelopeWarning[] = [];

/** What `JSON.parse` makes of an object, as far as it matters here. No name is one of Object.prototype. */
interface Members {
  readonly Response?: unknown;
  readonly data?: unknown;
  readonly Error?: unknown;
  readonly Code?: unknown;
  readonly Message?: unknown;
  readonly RequestId?: unknown;
}

/**
 * Reads one API response by the envelope's rules: an error only if `Response.Error` is an object with
 * a non-empty `Code`, or a non-empty string. HTTP status and Content-Type have no say. Never throws;
 * text that is no envelope says why.
 *
 * Source of the rules: https://www.tencentcloud.com/document/product/213/33280 (responses of API 3.0)
 * and the shapes counted over the 17,191 example responses of the official documentation.
 */
export function parseEnvelope(body: string): EnvelopeReading {
  const text = body.charCodeAt(0) === BYTE_ORDER_MARK ? body.slice(1) : body;
  if (text.length >= LARGE) return readLargeEnvelope(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readBrokenEnvelope(text);
  }
  // API hosts answer with `Response` at the top, console gateways with one or two `data` around it.
  const top = membersOf(value);
  const response = membersOf(top?.Response);
  if (top !== undefined && response !== undefined) {
    const warnings = hasOtherKeys(top) ? EXTRA_KEYS : NO_WARNINGS;
    return readResponse(response, 'none', text, warnings);
  }
  const data = membersOf(top?.data);
  const inData = membersOf(data?.Response);
  if (inData !== undefined) return readResponse(inData, 'data', text, NO_WARNINGS);
  const inDataData = membersOf(membersOf(data?.data)?.Response);
  if (inDataData !== undefined) return readResponse(inDataData, 'data.data', text, NO_WARNINGS);
  return { kind: 'not-envelope', reason: 'no-response-object' };
}

const EXTRA_KEYS: readonly EnvelopeWarning[] = ['extra-top-level-keys'];

function readResponse(
  response: Members,
  wrapper: Wrapper,
  text: string,
  warningsSoFar: readonly EnvelopeWarning[],
): EnvelopeReading {
  let warnings = warningsSoFar;
  const requestId = wordOf(response.RequestId, text, wrapper, REQUEST_ID) as RequestId | undefined;
  if (requestId === undefined) warnings = [...warnings, 'request-id-missing'];

  const error = response.Error;
  if (error === undefined) return { kind: 'success', requestId, wrapper, warnings };
  if (typeof error === 'string' && error !== '') {
    return { kind: 'error', requestId, code: '', message: error, wrapper, warnings };
  }
  const members = membersOf(error);
  const code = wordOf(members?.Code, text, wrapper, ERROR_CODE);
  if (code === undefined) {
    return { kind: 'success', requestId, wrapper, warnings: [...warnings, 'error-empty'] };
  }
  const message = wordOf(members?.Message, text, wrapper, ERROR_MESSAGE) ?? '';
  return { kind: 'error', requestId, code, message, wrapper, warnings };
}

const REQUEST_ID = ['RequestId'] as const;
const ERROR_CODE = ['Error', 'Code'] as const;
const ERROR_MESSAGE = ['Error', 'Message'] as const;

const PATH_TO_RESPONSE: Readonly<Record<Wrapper, readonly string[]>> = {
  none: ['Response'],
  data: ['data', 'Response'],
  'data.data': ['data', 'data', 'Response'],
};

/** A non-empty string, or a number as it stands in the text; `undefined` for all else. */
function wordOf(
  value: unknown,
  text: string,
  wrapper: Wrapper,
  path: readonly string[],
): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value !== 'number') return undefined;
  return sourceDigits(text, [...PATH_TO_RESPONSE[wrapper], ...path]);
}

function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function hasOtherKeys(top: Members): boolean {
  for (const key in top) {
    if (key !== 'Response') return true;
  }
  return false;
}
