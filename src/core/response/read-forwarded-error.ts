import { commonErrorRoots } from '../explanation/common-error-codes';
import { parseErrorCode } from '../explanation/error-code';
import type { RequestId } from '../ids';
import { asJsonObject, readJsonObject } from '../json/read-json-object';
import { walkJson } from '../json/walk-json';
import type { ForwardedError } from './forwarded-error';
import { readSdkErrorText } from './read-sdk-error-text';

/** Longer texts are no error that somebody passed on, and are not searched. In characters. */
const MAX_LENGTH = 65_536;
const SDK_NAME = 'TencentCloudSDK';

const CODE_NAMES = ['code', 'Code', 'errorCode', 'ErrorCode', 'error_code'] as const;
const MESSAGE_NAMES = [
  ...['message', 'Message', 'msg', 'errorMessage', 'ErrorMessage', 'error_message'],
] as const;
const REQUEST_ID_NAMES = ['requestId', 'RequestId', 'request_id'] as const;
/** Alibaba Cloud's errors have some of the same codes, and always one of these beside them. */
const OTHER_CLOUDS_NAMES = ['HostId', 'Recommend'] as const;

/**
 * Reads an API error that a server passed on without its envelope: an SDK's text, or a JSON object, at
 * the top or in `error` or `data`, with a code whose first level is one of the API's **and** a request
 * id. Strict, since it decides whether a call of any host is listed at all.
 */
export function readForwardedError(body: string): ForwardedError | undefined {
  if (body.length > MAX_LENGTH) return undefined;
  const answer = readJsonObject(body);
  if (answer !== undefined) {
    const found = [answer, answer.error, answer.data].map(readMembers).find((it) => it);
    if (found !== undefined) return found;
  }
  if (!body.includes(SDK_NAME)) return undefined;
  for (const text of stringsWithSdkName(body)) {
    const found = readSdkErrorText(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readMembers(value: unknown): ForwardedError | undefined {
  const members = asJsonObject(value);
  if (members === undefined) return undefined;
  const code = textUnder(members, CODE_NAMES);
  const requestId = textUnder(members, REQUEST_ID_NAMES);
  if (code === undefined || requestId === undefined || requestId.length > 128) return undefined;
  if (!/^[\w.]+$/.test(code) || !commonErrorRoots.has(parseErrorCode(code).first)) return undefined;
  if (OTHER_CLOUDS_NAMES.some((name) => Object.hasOwn(members, name))) return undefined;
  const message = textUnder(members, MESSAGE_NAMES) ?? '';
  return { code, message, requestId: requestId as RequestId, form: 'json' };
}

function textUnder(
  members: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(members, name) ? members[name] : undefined;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/** The strings of JSON that name the SDK, as they read; the text itself where it is no JSON. */
function stringsWithSdkName(body: string): readonly string[] {
  const found: string[] = [];
  const end = walkJson(body, {
    open() {},
    close() {},
    key() {},
    scalar(kind, start, stop, whole) {
      if (kind !== 'string' || !whole) return;
      const source = body.slice(start, stop);
      if (source.includes(SDK_NAME)) found.push(JSON.parse(source) as string);
    },
  });
  return end === 'whole' ? found : [body];
}
