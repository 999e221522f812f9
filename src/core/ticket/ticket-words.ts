import type { Locale } from '../explanation/error-explanation';
import { formatCount } from './format-count';
import { chineseRegionNames } from './region-names';
import type { TicketKey } from './ticket-field';

/** Labels and connecting words of a ticket in one language. */
export interface TicketWords {
  readonly label: Readonly<Record<TicketKey, string>>;
  /** Between a label and its value. */
  readonly colon: string;
  /** Between the parts of a sentence. */
  readonly comma: string;
  /** Between the parts of a list of things. */
  readonly listComma: string;
  /** Between figures that belong together. */
  readonly dot: string;
  /** Between sentences. */
  readonly space: string;
  readonly bracketed: (text: string) => string;
  readonly noCode: string;
  readonly notNamed: string;
  readonly version: (version: string) => string;
  /** With the name that the language has for it. */
  readonly regionName: (region: string) => string;
  readonly region: (regionName: string) => string;
  readonly serverDate: (date: string) => string;
  readonly duration: (text: string) => string;
  readonly key: (secretId: string) => string;
  readonly cut: (shown: number, total: number) => string;
  readonly pasted: string;
  readonly missing: MissingIdWords;
  readonly group: GroupWords;
}

/** Why there is no RequestId. */
export interface MissingIdWords {
  readonly notInResponse: string;
  readonly noAnswer: (reason: string) => string;
  readonly running: string;
  readonly noEnvelope: string;
  readonly unreadable: string;
  /** `search` says what to look for in CloudAudit. */
  readonly devtoolsClosed: (search: string) => string;
  readonly notKept: (search: string) => string;
  readonly fromTo: (from: string, to: string) => string;
}

export interface GroupWords {
  readonly heading: (count: number, code: string, from: string, to: string) => string;
  readonly requestIds: string;
  readonly withoutId: (count: number) => string;
  readonly newest: string;
}

const english: TicketWords = {
  label: {
    requestId: 'RequestId',
    error: 'Error',
    meaning: 'Meaning',
    action: 'Action',
    version: 'Version',
    time: 'Time',
    endpoint: 'Endpoint',
    message: 'Message (as received)',
    found: 'Found in the request',
    ruledOut: 'Ruled out',
    client: 'Client',
    traceId: 'TraceId',
    parameters: 'Parameters',
    note: '',
    masked: 'Masked',
  },
  colon: ': ',
  comma: ', ',
  listComma: ', ',
  dot: ' · ',
  space: ' ',
  bracketed: (text) => ` (${text})`,
  noCode: 'no code given',
  notNamed: 'not named',
  version: (version) => `version ${version}`,
  regionName: (region) => region,
  region: (name) => `region ${name}`,
  serverDate: (date) => `server Date: ${date}`,
  duration: (text) => text,
  key: (secretId) => `key ${secretId}`,
  cut: (shown, total) =>
    ` … (cut: the first ${formatCount(shown)} of ${formatCount(total)} characters)`,
  pasted: 'Only the response was available: action, region and time are not known.',
  missing: {
    notInResponse: 'none in the response',
    noAnswer: (reason) => `none, the page got no answer (${reason})`,
    running: 'none yet, the call is running',
    noEnvelope: 'none, the response is no API envelope',
    unreadable: 'not captured, the response body could not be read whole',
    devtoolsClosed: (search) => `not captured (DevTools was closed; look in CloudAudit: ${search})`,
    notKept: (search) => `not captured (the answer was not kept; look in CloudAudit: ${search})`,
    fromTo: (from, to) => `${from} to ${to}`,
  },
  group: {
    heading: (count, code, from, to) =>
      count === 1
        ? `1 call: ${code}, ${from}`
        : `${formatCount(count)} calls: ${code}, ${from} to ${to}`,
    requestIds: 'RequestIds',
    withoutId: (count) => `${formatCount(count)} without one`,
    newest: 'The newest of them',
  },
};

const chinese: TicketWords = {
  label: {
    requestId: 'RequestId',
    error: '错误码',
    meaning: '含义',
    action: '接口',
    version: '版本',
    time: '时间',
    endpoint: '请求地址',
    message: '错误信息（原文）',
    found: '请求中发现',
    ruledOut: '已排除',
    client: '客户端',
    traceId: 'TraceId',
    parameters: '请求参数',
    note: '',
    masked: '已脱敏',
  },
  colon: '：',
  comma: '，',
  listComma: '、',
  dot: '，',
  space: '',
  bracketed: (text) => `（${text}）`,
  noCode: '未给出错误码',
  notNamed: '未指明',
  version: (version) => `版本 ${version}`,
  regionName: (region) => {
    const name = chineseRegionNames.get(region);
    return name === undefined ? region : `${name} ${region}`;
  },
  region: (name) => `地域 ${name}`,
  serverDate: (date) => `服务端 Date：${date}`,
  duration: (text) => `耗时 ${text}`,
  key: (secretId) => `密钥 ${secretId}`,
  cut: (shown, total) =>
    ` …（已截断：共 ${formatCount(total)} 个字符，仅保留前 ${formatCount(shown)} 个）`,
  pasted: '仅有响应内容：接口、地域和时间均未知。',
  missing: {
    notInResponse: '响应中没有',
    noAnswer: (reason) => `无，页面没有收到响应（${reason}）`,
    running: '暂无，请求仍在进行',
    noEnvelope: '无，响应不是云 API 的返回格式',
    unreadable: '未获取到，响应体无法完整读取',
    devtoolsClosed: (search) =>
      `未获取到（当时 DevTools 未打开；可在操作审计 CloudAudit 中查找：${search}）`,
    notKept: (search) => `未获取到（响应未保留；可在操作审计 CloudAudit 中查找：${search}）`,
    fromTo: (from, to) => `${from} 至 ${to}`,
  },
  group: {
    heading: (count, code, from, to) =>
      count === 1
        ? `1 次：${code}，${from}`
        : `${formatCount(count)} 次：${code}，${from} 至 ${to}`,
    requestIds: 'RequestId',
    withoutId: (count) => `另有 ${formatCount(count)} 次没有 RequestId`,
    newest: '其中最近一次',
  },
};

export const ticketWords: Readonly<Record<Locale, TicketWords>> = { en: english, zh: chinese };
