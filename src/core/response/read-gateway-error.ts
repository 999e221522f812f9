import { asJsonObject, readJsonObject } from '../json/read-json-object';
import { sourceDigits } from '../json/source-digits';
import type { GatewayError, GatewayErrorKind } from './gateway-error';
import { parseEnvelope } from './parse-envelope';

/**
 * The codes that were seen with an explanation: 401 "session expired", 9 登录态/CSRF, 21 登录态冲突,
 * 1216 不合法的云 API 类型. All came without `Response`, with `data: null`.
 */
const KINDS: ReadonlyMap<string, GatewayErrorKind> = new Map([
  ['401', 'session'],
  ['9', 'session'],
  ['21', 'conflict'],
  ['1216', 'unknown-action'],
]);
const SUCCESS_CODE = /^(?:0|ok|success)$/i;

/**
 * Reads `{ code, message | msg, data: null }` as a console's gateway speaks for itself. Only for
 * answers of a gateway: elsewhere the same shape means other things. `undefined` where the code is 0,
 * or an envelope is inside, whose own error says more.
 */
export function readGatewayError(body: string): GatewayError | undefined {
  const answer = readJsonObject(body);
  if (answer === undefined) return undefined;
  const code = codeOf(answer, body) ?? innerCode(answer.data, body);
  if (code === undefined || parseEnvelope(body).kind !== 'not-envelope') return undefined;
  const message = firstText(answer.message, answer.msg, asJsonObject(answer.data)?.message);
  return { code, message, kind: gatewayErrorKind(code, message) };
}

/** What a gateway's own code means, whether or not it stands in an envelope. */
export function gatewayErrorKind(code: string, message: string): GatewayErrorKind {
  return /csrf/i.test(`${code} ${message}`) ? 'csrf' : (KINDS.get(code) ?? 'other');
}

function codeOf(answer: Readonly<Record<string, unknown>>, body: string): string | undefined {
  return errorCode(answer.code, body, ['code']);
}

/** `{ code: 0, data: { code: 401 } }`: the outer 0 only says that the inner gateway answered. */
function innerCode(data: unknown, body: string): string | undefined {
  return errorCode(asJsonObject(data)?.code, body, ['data', 'code']);
}

function errorCode(value: unknown, body: string, path: readonly string[]): string | undefined {
  if (typeof value === 'number' && value !== 0) return sourceDigits(body, path) ?? String(value);
  return typeof value === 'string' && value !== '' && !SUCCESS_CODE.test(value) ? value : undefined;
}

function firstText(...values: readonly unknown[]): string {
  for (const value of values) {
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}
