import type { RequestId } from '../ids';
import { skipJsonScalar } from '../json/skip-json-scalar';
import { isErrorCode } from './is-error-code';
import { parseJsonString } from './parse-json-string';

/** What stands between a label and its value: `: `, `=`, `：`, `": "`, `` ` | ` ``. */
const BETWEEN = String.raw`["'\`*]{0,4}\s{0,8}[:=：|]\s{0,8}["'\`*]{0,4}`;
const CODE = new RegExp(
  String.raw`(?<![\w-])(?:error[ _-]?code|code|error|错误码)${BETWEEN}([A-Za-z][\w.]{0,199})`,
  'gi',
);
const REQUEST_ID = new RegExp(String.raw`(?<!\w)request[ _-]?id${BETWEEN}(\w[\w.*-]{7,127})`, 'gi');
const MESSAGE = new RegExp(
  String.raw`(?<![\w-])(?:message(?: \(as received\))?|msg|错误信息(?:（原文）)?)${BETWEEN}`,
  'i',
);
/** What follows a message: a request id, or a ticket's next line. */
const MESSAGE_END =
  /[\s,]request[ _-]?id\s{0,8}[:=：]|\n(?:Found in the request|Ruled out|Client|TraceId|Parameters|Masked|请求中发现|已排除|客户端|请求参数|已脱敏)[:：]/i;

/** What a text says by labels such as `RequestId: …` and `错误码：…`, in whatever order. */
export interface LabelledText {
  readonly code: string | undefined;
  readonly message: string;
  readonly requestId: RequestId | undefined;
}

/**
 * Reads labels as they stand in tickets that this extension wrote, in SDKs' lines without their
 * RequestId or their beginning, in tables, and in parts of a JSON text.
 */
export function readLabelledText(text: string): LabelledText {
  return {
    code: firstValue(text, CODE, isErrorCode),
    message: messageIn(text),
    requestId: firstValue(text, REQUEST_ID, (id) => /\d/.test(id)) as RequestId | undefined,
  };
}

function firstValue(
  text: string,
  pattern: RegExp,
  isValue: (value: string) => boolean,
): string | undefined {
  for (const [, value = ''] of text.matchAll(pattern)) {
    if (isValue(value)) return value;
  }
  return undefined;
}

function messageIn(text: string): string {
  const label = MESSAGE.exec(text);
  if (label === null) return '';
  const start = label.index + label[0].length;
  if (label[0].endsWith('"')) {
    const end = skipJsonScalar(text, start - 1);
    const value = end > 0 ? parseJsonString(text.slice(start - 1, end)) : undefined;
    if (value !== undefined) return value;
  }
  const rest = text.slice(start);
  const end = MESSAGE_END.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).trim().replace(/,$/, '');
}
