import { formatCount } from '../../../core/ticket/format-count';
import { ticketWords } from '../../../core/ticket/ticket-words';
import type { callWords as english } from '../en/call-words';

/** What is said of one call beside its outcome, in Chinese. */
export const callWords: typeof english = {
  callRemarks: {
    forwardedBy: (endpoint) => `由 ${endpoint} 转发，不是 API 自身的返回。`,
    gatewaysOwn: '这是网关自身的返回：网关没有请求 API，因此没有 RequestId。',
    httpStatus: (status) => `该返回的 HTTP 状态码为 ${status}，部分 SDK 因此不会解析。`,
    legacy: (said) => `这是 API 2.0 的返回：${said}。`,
    deprecated: '接口已弃用',
    partlyFailed: '部分失败',
    partlyFailedWith: (code) => `部分失败：${code}`,
    longInteger: '含超过 2^53 的整数',
    deprecatedBy: (text) => `该接口已弃用：${text}`,
    itemsFailed: (count, path, code) => {
      const first = code === undefined ? '' : `，第一项的错误码为 ${code}`;
      return `调用成功，但 ${path} 中有 ${formatCount(count)} 项失败${first}。`;
    },
    goesOn: (name, value) => `返回之后任务仍在执行：通过 ${name} ${value} 查询结果。`,
    rounded: (path, digits) =>
      `${path} 的值为 ${digits}，超过 2^53：页面中的 JSON.parse 会丢失精度。`,
  },
  captureText: {
    source: {
      devtools: '浏览器的网络日志',
      'devtools-through-worker': '浏览器的网络日志，经 Service Worker 转发',
      'devtools-no-page':
        '浏览器的网络日志，其中未注明所属页面：可能是 Service Worker、其他站点的 iframe，或 DevTools 打开之前的页面',
      file: '文件',
    },
    word: {
      devtools: '完整',
      'devtools-through-worker': '经 Service Worker',
      'devtools-no-page': '完整，未注明页面',
      observer: '仅后台观察器',
      file: '来自文件',
      pasted: '粘贴',
    },
    noBody: '缺少响应体',
    beginningOnly: '仅有响应体的开头部分',
    observerLine:
      '仅由后台观察器记录：没有请求头和响应头，没有请求体和响应体，URL 中的敏感信息已脱敏。',
    pastedLine: '粘贴的内容：仅有响应，接口、地域和时间均未知。',
    from: (source, missing) => `来自${source}${missing === undefined ? '' : `，${missing}`}。`,
  },
  callSummary: {
    warning: {
      'request-id-missing':
        '响应中没有 RequestId。联系技术支持时，改为提供时间、请求地址和接口名称。',
      'extra-top-level-keys': 'Response 之外还有其他字段，SDK 会忽略这些字段。',
      'error-empty': '响应中除数据外还有一个空的 Error，按成功处理。',
      'error-in-stream': '流式返回开始时正常，错误出现在其中一个事件里。',
      'body-cut': '响应体仅有开头部分，但其中的错误是完整的。',
    },
    signer: {
      page: () => '该页面',
      gateway: () => '控制台，以当前登录的账号签名',
      server: (endpoint) => `${endpoint} 上的服务端`,
      none: () => '未签名（以 SKIP 发送）',
    },
    service: '服务',
    action: '接口',
    version: '版本',
    region: '地域',
    endpoint: '请求地址',
    status: 'HTTP 状态码',
    networkError: '网络错误',
    time: '时间',
    duration: '耗时',
    captured: '捕获方式',
    signedBy: '签名方',
    regionName: ticketWords.zh.regionName,
  },
  lostAnswer: {
    searchText: (name, from, to) => `${name} ${from} 至 ${to} UTC`,
  },
};
