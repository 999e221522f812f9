import type {
  EnvelopeReading,
  EnvelopeWarning,
  NotEnvelopeReason,
  PartialEnvelope,
  Wrapper,
} from './envelope';
import type { RequestId } from './ids';
import { type JsonSpan, scanJson } from './scan-json';

/** Where `Response` may stand: API hosts answer with the first, console gateways with the others. */
const PLACES: readonly { readonly wrapper: Wrapper; readonly path: readonly string[] }[] = [
  { wrapper: 'none', path: ['Response'] },
  { wrapper: 'data', path: ['data', 'Response'] },
  { wrapper: 'data.data', path: ['data', 'data', 'Response'] },
];
const NAMES = new Set(['data', 'Response', 'Error', 'Code', 'Message', 'RequestId']);
const BYTE_ORDER_MARK = 0xfeff;

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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readBrokenText(text);
  }
  for (const { wrapper, path } of PLACES) {
    const response = path.reduce(memberOf, value);
    if (isObject(response)) return readResponse(response, wrapper, new SourceText(text, path));
  }
  return { kind: 'not-envelope', reason: 'no-response-object' };
}

function readResponse(
  response: Record<string, unknown>,
  wrapper: Wrapper,
  source: SourceText,
): EnvelopeReading {
  const requestId = source.textOf(memberOf(response, 'RequestId'), 'RequestId') as
    | RequestId
    | undefined;
  const warnings: EnvelopeWarning[] = requestId === undefined ? ['request-id-missing'] : [];
  const error = memberOf(response, 'Error');
  if (typeof error === 'string' && error !== '') {
    return { kind: 'error', requestId, code: '', message: error, wrapper, warnings };
  }
  const code = source.textOf(memberOf(error, 'Code'), 'Error', 'Code');
  if (code !== undefined) {
    const message = source.textOf(memberOf(error, 'Message'), 'Error', 'Message') ?? '';
    return { kind: 'error', requestId, code, message, wrapper, warnings };
  }
  if (Object.hasOwn(response, 'Error')) warnings.push('error-empty');
  return { kind: 'success', requestId, wrapper, warnings };
}

/** Numbers as they stand in the text: 64-bit ids do not survive `JSON.parse`. */
class SourceText {
  readonly #text: string;
  readonly #path: readonly string[];

  constructor(text: string, path: readonly string[]) {
    this.#text = text;
    this.#path = path;
  }

  /** A non-empty string's text or a number's digits; `undefined` for all else. */
  textOf(value: unknown, ...path: readonly string[]): string | undefined {
    if (typeof value === 'string') return value === '' ? undefined : value;
    if (typeof value !== 'number') return undefined;
    const span = spanAt(scanJson(this.#text, NAMES).root, [...this.#path, ...path]);
    return span && this.#text.slice(span.start, span.end);
  }
}

function readBrokenText(text: string): EnvelopeReading {
  const begin = text.trimStart();
  if (begin === '') return { kind: 'not-envelope', reason: 'empty' };
  if (begin.startsWith('<')) return { kind: 'not-envelope', reason: 'markup' };
  const scan = scanJson(text, NAMES);
  const reason = reasonOf(scan.end, begin, scan.root);
  if (reason !== 'cut') return { kind: 'not-envelope', reason };
  return { kind: 'not-envelope', reason, partial: readPartial(text, scan.root) };
}

function reasonOf(
  end: ReturnType<typeof scanJson>['end'],
  begin: string,
  root: JsonSpan | undefined,
): NotEnvelopeReason {
  if (end === 'damaged' && (root === undefined || !/^[{["]/.test(begin))) return 'not-json';
  // The scan takes what JSON.parse takes; text that is whole to one and not to the other is damaged.
  return end === 'whole' ? 'damaged' : end;
}

function readPartial(text: string, root: JsonSpan | undefined): PartialEnvelope {
  for (const { path } of PLACES) {
    const response = spanAt(root, path);
    if (response?.kind !== 'object') continue;
    const error = response.members.get('Error');
    const code = error?.whole ? wholeText(text, error.members.get('Code')) : undefined;
    const message = code === undefined ? undefined : wholeText(text, error?.members.get('Message'));
    const requestId = wholeText(text, response.members.get('RequestId'));
    return {
      ...(requestId !== undefined && { requestId: requestId as RequestId }),
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
    };
  }
  return {};
}

function wholeText(text: string, span: JsonSpan | undefined): string | undefined {
  if (!span?.whole) return undefined;
  const source = text.slice(span.start, span.end);
  if (span.kind === 'number') return source;
  if (span.kind !== 'string') return undefined;
  return (JSON.parse(source) as string) || undefined;
}

function spanAt(root: JsonSpan | undefined, path: readonly string[]): JsonSpan | undefined {
  return path.reduce<JsonSpan | undefined>((span, name) => span?.members.get(name), root);
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
