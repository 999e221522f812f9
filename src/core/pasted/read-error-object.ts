import type { RequestId } from '../ids';
import { asJsonObject, readJsonObject } from '../json/read-json-object';
import { isErrorCode } from './is-error-code';
import type { SaidError } from './outcome-of-said-error';

const CODE_NAMES = ['Code', 'code', 'errorCode', 'ErrorCode', 'error_code'] as const;
const MESSAGE_NAMES = ['Message', 'message', 'msg'] as const;
const REQUEST_ID_NAMES = ['RequestId', 'requestId', 'request_id'] as const;

/**
 * Reads a part of an error's envelope, copied without the rest: `{ Error: { Code, Message }, RequestId }`
 * or `{ Code, Message }`; the second also as a server passed it on, with or without a request id.
 */
export function readErrorObject(text: string): SaidError | undefined {
  const members = readJsonObject(text);
  if (members === undefined) return undefined;
  const error = asJsonObject(members.Error) ?? asJsonObject(members.error) ?? members;
  const code = textUnder(error, CODE_NAMES);
  if (code === undefined || !isErrorCode(code)) return undefined;
  const requestId = textUnder(members, REQUEST_ID_NAMES) ?? textUnder(error, REQUEST_ID_NAMES);
  return {
    code,
    message: textUnder(error, MESSAGE_NAMES) ?? '',
    requestId: requestId as RequestId | undefined,
  };
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
