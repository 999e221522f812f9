import type { ExplanationWords } from '../error-catalog';

/** The sentences around the entries in Chinese. */
export const explanationWords: ExplanationWords = {
  found: {
    exact: (code) => `这是 ${code} 的说明。`,
    elsewhere: (code, service) => `这是 ${code} 在 ${service} 服务中的含义，在当前服务中可能不同。`,
    'first-level': (code) => `这是 ${code} 的一般含义。`,
    family: (code) => `这是以 ${code} 开头的错误码的共同含义。`,
  },
  notFound: '没有收录相关说明，因此没有原因和处理步骤。',
  foundGateway: '这是控制台网关自身的返回，不是 API 的返回。',
  codeReads: (words) => `没有收录该错误码的说明。按名称拆分为：${ended(words)}`,
  codeIsNumber: (code) =>
    `没有收录该错误码的说明。错误码是数字 ${code}，只能从错误信息中了解更多内容。`,
  codeHasNoWords: (quotedCode) => `没有收录以下错误码的说明：${ended(quotedCode)}`,
  noCode: '该错误没有错误码，只能从错误信息中了解发生了什么。',
  codeAdds: (words) => `错误码还包含：${ended(words)}`,
  retryRead: '可以立即重试，因为该接口只读取数据。如果再次失败，逐次延长间隔。',
  retryReadLater: '稍后再试，逐次延长间隔。该接口只读取数据，重试没有副作用。',
  retryChecking:
    '请求可能已经生效。先查看资源或操作审计（CloudAudit）；如果传过 ClientToken，用同一个 ClientToken 重试。',
  retryUnknown: '不清楚该请求能否重试。',
  side: {
    request: '调用方：需要修改请求、签名或密钥。',
    permission: '账号管理员：涉及 CAM 权限或 IP 规则。',
    quota: '调用方减少用量，或提交工单提升上限。',
    resource: '资源的管理者：取决于资源及其状态。',
    account: '账号所有者：涉及余额、资质或服务开通。',
    service: '腾讯云。',
    session: '控制台的使用者：涉及登录态。',
    unknown: '错误码没有说明。',
  },
  certainty: { found: '已确认', 'message-says': '信息所述', often: '常见' },
  link: {
    explorer: '在 API Explorer 中打开该接口',
    doctor: '复制 RequestId 并打开 API Doctor',
    'error-center': '复制错误码并打开错误码中心',
    'cloud-audit': '打开操作审计（CloudAudit）',
    cam: '打开访问管理（CAM）',
    keys: '打开 API 密钥管理',
    ticket: '打开工单页面',
  },
  signedByServer: (host) =>
    `该请求由 ${host} 上的服务端签名。检查服务端的密钥和时间，此页面无法获知。`,
  signedByGateway: '该请求由控制台代为签名。重新登录；如果仍然出现，提交工单。',
};

/** With a full stop, but for words that were cut: those end in an ellipsis. */
function ended(words: string): string {
  return words.endsWith('…') ? words : `${words}。`;
}
