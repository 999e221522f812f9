import type { RequestId } from '../ids';
import type { ForwardedError } from './forwarded-error';

/**
 * How the official SDKs print an error, read in their sources:
 * - Go: `[TencentCloudSDKError] Code=%s, Message=%s, RequestId=%s`
 * - Python: `[TencentCloudSDKException] code:%s message:%s requestId:%s`, PHP the same with its namespace
 * - Java: `[TencentCloudSDKException]code: %s message:%s requestId:%s[ cause:%s]`
 * - Node.js: `[TencentCloudSDKException]message:%s  requestId:%s[  traceId:%s]`, older Java alike
 * - CloudBase CLI's Node.js SDK: `[TencentCloudSDKException]\nCode: %s\nMessage: %s\nRequestId: %s`
 *
 * .NET prints no such line.
 */
const MARK = /\[(?:[\w.\\]{0,80}[.\\])?TencentCloudSDK(?:Error|Exception)\]\s*/;
const CODE = /^code\s*[=:]\s*([\w.]{1,200})\s*,?\s*/i;
const MESSAGE = /^message\s*[=:]\s*/i;
const REQUEST_ID = /[\s,]requestId\s*[=:]\s*([\w.*-]{1,128})/i;
/** Older Java and Node.js SDKs put the code before the message: `AuthFailure.SignatureFailure-The …`. */
const CODE_IN_MESSAGE = /^([A-Z][\w]*(?:\.[\w.]+)?)-(?=\S)/;

/** Finds an error as an official SDK prints it, anywhere in a plain text, with its request id. */
export function readSdkErrorText(text: string): ForwardedError | undefined {
  const mark = MARK.exec(text);
  if (mark === null) return undefined;
  let rest = text.slice(mark.index + mark[0].length);
  let code = '';
  const named = CODE.exec(rest);
  if (named !== null) {
    code = named[1] ?? '';
    rest = rest.slice(named[0].length);
  }
  const beginning = MESSAGE.exec(rest);
  if (beginning === null) return undefined;
  rest = rest.slice(beginning[0].length);
  const id = REQUEST_ID.exec(rest);
  if (id?.[1] === undefined || id[1] === 'null' || id[1] === 'None') return undefined;
  let message = rest.slice(0, id.index).trim().replace(/,$/, '');
  if (named === null) {
    const before = CODE_IN_MESSAGE.exec(message);
    code = before?.[1] ?? '';
    message = message.slice(before?.[0].length ?? 0);
  }
  return { code, message, requestId: id[1] as RequestId, form: 'sdk-text' };
}
