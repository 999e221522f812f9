import { formatCount } from '../../../core/ticket/format-count';
import type { noticeWords as english } from '../en/notice-words';

const NO_CORS = 'API 的域名从不返回 CORS 响应头。由自己的服务端调用 API，页面再请求该服务端。';
const REDIRECTED = '服务端将请求重定向到了其他地址，后续请求单独列为一行。';

const corsBlocked = (forWhom: string) =>
  `API 已返回响应，但浏览器没有交给页面：响应中没有允许${forWhom}的 Access-Control-Allow-Origin。`;

/** What happened, and what to do next, in Chinese. */
export const noticeWords: typeof english = {
  failureText: {
    notice: {
      'cors-blocked': { text: corsBlocked('该页面'), nextStep: NO_CORS },
      'preflight-failed': {
        text: '浏览器先询问能否发送该请求（OPTIONS），被拒绝，因此请求没有发出。',
        nextStep: NO_CORS,
      },
      'name-not-resolved': {
        text: '域名无法解析。',
        nextStep: '检查请求地址是否拼写有误，再检查 DNS、VPN 和代理设置。',
      },
      'connection-refused': {
        text: '该地址和端口拒绝了连接。',
        nextStep: '确认服务端正在运行，并且端口无误。',
      },
      'connection-reset': {
        text: '响应尚未接收完整，连接就已关闭。',
        nextStep: '重新调用；如果仍然出现，检查途中的代理和防火墙。',
      },
      'empty-answer': {
        text: '服务端没有返回响应就关闭了连接。',
        nextStep: '查看服务端或代理的日志。',
      },
      'answer-cut': { text: '响应接收到一半，连接中断。' },
      tls: {
        text: '浏览器不信任该证书，或无法协商加密方式。',
        nextStep: '在标签页中打开该地址，查看证书有什么问题。',
      },
      'timed-out': { text: '在限定时间内没有收到响应。', nextStep: '检查网络，然后重试。' },
      offline: {
        text: '请求进行中，网络断开或发生了变化。',
        nextStep: '恢复网络连接，然后重试。',
      },
      aborted: {
        text: '页面在收到响应之前取消了请求。',
        nextStep: '在页面代码中查找 AbortController 或超时设置。',
      },
      navigated: { text: '请求进行中，页面发生了跳转。' },
      blocked: {
        text: '浏览器没有发送该请求：被扩展、策略或页面自身的 CSP 禁止。',
        nextStep: '停用其他扩展后再试；如果违反了 CSP，DevTools 的“控制台”面板中会写明。',
      },
      redirected: {
        text: REDIRECTED,
        nextStep: '如果不符合预期，检查请求地址，以及是谁返回了重定向。',
      },
      unknown: {
        text: '页面没有收到响应，浏览器也没有说明原因。',
        nextStep: '在 DevTools 的“控制台”面板中查看浏览器的提示。',
      },
    },
    corsBlockedFor: (origin) => corsBlocked(` ${origin} `),
    redirectedTo: (url) => `${REDIRECTED}重定向到：${url}`,
  },
  noBodyText: {
    unreadable: {
      'no-response': {
        text: '没有收到响应，因此没有响应体。',
        nextStep: '检查网络，然后重复该操作。',
      },
      'too-large': {
        text: '响应体超出浏览器为开发者工具保留的上限：Chrome 约 20 MB，Firefox 为 1 MiB。',
        nextStep: '减少单次请求的数据量，例如使用 Limit 和 Offset，然后重新调用。',
      },
      navigated: {
        text: '响应体尚未读取，页面就发生了跳转。',
        nextStep: '在“网络”面板中勾选“保留日志”，然后重复该操作。',
      },
      refused: {
        text: '浏览器拒绝提供响应体。',
        nextStep: '保持 DevTools 打开，然后重复该操作。',
      },
      'not-delivered': {
        text: '浏览器没有提供响应体，也没有说明原因。',
        nextStep: '保持 DevTools 打开，然后重复该操作。',
      },
      pending: {
        text: '调用正在进行。',
        nextStep: '浏览器收到响应后，会立即显示在这里。',
      },
      'before-devtools': {
        text: '该调用在 DevTools 打开之前已经结束，响应及其中的 RequestId 没有保留。',
        nextStep: '保持 DevTools 打开，然后重复该操作。如果不是只读操作，先确认是否已经生效。',
      },
      evicted: {
        text: '已保存的响应体达到上限，该响应体已被丢弃；最早的最先丢弃。',
        nextStep: '重新调用即可查看响应体。',
      },
      cut: {
        text: '响应体没有结束就中断了：响应在传输途中被截断。',
        nextStep: '重新调用。如果不是只读操作，先确认是否已经生效。',
      },
      binary: {
        text: '响应体是二进制内容，不是云 API 的返回格式。',
        nextStep: '检查页面的请求地址是否正确。',
      },
    },
    noEnvelope: {
      empty: '响应体为空，缺少 API 的返回内容。',
      markup: '返回的是 HTML 页面，而不是 API 的返回内容，很可能来自途中的网关。',
      'not-json': '返回的是纯文本，而不是 API 的返回内容。',
      cut: 'JSON 不完整。',
      'text after the value': 'JSON 之后还有其他文本。',
      damaged: 'JSON 已损坏。',
      'no-response-object': 'JSON 中没有 Response 对象，不是 API 3.0 的返回格式。',
    },
    noEnvelopeNext: (status) =>
      `HTTP 状态码为 ${status}。在“响应”中查看返回的内容，再检查请求地址，以及页面与 API 之间的各个环节。`,
  },
  panelNotice: {
    gone: '扩展已重新加载或更新，此窗口不再接收新的调用。关闭 DevTools 后重新打开即可。',
    paused: (count) => `已暂停，期间有 ${formatCount(count)} 次调用未列出。`,
    resume: '继续',
    withheld: (count) =>
      `有 ${formatCount(count)} 次调用已完成，但“网络”面板没有提供。该面板可能设置了过滤条件或已暂停：清除过滤条件并恢复记录。`,
    notGranted: (host) =>
      `在 ${host} 上仅列出已完成的调用：进行中、被中断和更早的调用需要授权后才能列出。`,
    allow: '授权…',
  },
  pastedView: {
    onlyId: {
      text: '这是一个 RequestId，仅凭它无法得知发生了什么。',
      nextStep: '可以在操作审计（CloudAudit）中查找，或提交工单由腾讯云查询。',
    },
    nothing: {
      'not-recognised': {
        text: '没有识别出 API 的返回、SDK 报错、错误码或 RequestId。',
        nextStep:
          '粘贴完整的响应，或者以 [TencentCloudSDKError]、[TencentCloudSDKException] 开头的一行。',
      },
      'too-large': {
        text: '文本超过 5 MB。',
        nextStep: '只粘贴含有错误的响应。',
      },
    },
  },
};
