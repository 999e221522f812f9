import type { GatewayErrorKind } from '../../response/gateway-error';
import type { CatalogText } from '../error-catalog';

/** What a console's gateway says for itself, explained in Chinese. */
export const gatewayErrors: Readonly<Record<GatewayErrorKind, CatalogText>> = {
  session: {
    meaning: '控制台的登录态已失效，或被另一次登录取代。',
    causes: ['登录时间过长，登录态已过期。', '在其他标签页中退出或重新登录过。'],
    nextSteps: ['在其他标签页中重新登录，然后重试。'],
    retry: '重新登录后再试。',
  },
  csrf: {
    meaning: '控制台没有接受该页面的安全校验码（csrfCode）。',
    causes: ['页面加载之后，登录态发生了变化。'],
    nextSteps: ['刷新页面，然后重试。'],
    retry: '刷新页面后再试。',
  },
  conflict: {
    meaning: '该浏览器中有另一个账号登录了控制台，而此页面仍属于之前的账号。',
    causes: ['在其他标签页中登录了其他账号，或切换了角色。'],
    nextSteps: ['刷新页面，确认账号无误后重试。'],
    retry: '刷新页面且账号无误后再试。',
  },
  'unknown-action': {
    meaning: '控制台网关不认识该服务或接口，因此没有请求 API。',
    causes: ['请求中的服务名或接口名拼写有误。', '网关只提供了该服务的部分接口。'],
    nextSteps: [
      '检查请求中的 cmd 和 serviceType。',
      '在 API Explorer 中调用该接口，确认 API 是否有该接口。',
    ],
    retry: '更正 cmd 或 serviceType 后再试。',
  },
  other: {
    meaning:
      '控制台网关拒绝了该请求，或网关自身出错。请求没有得到 API 的响应，因此没有 RequestId。',
    causes: ['具体原因以网关返回的信息为准。'],
    nextSteps: [
      '查看错误信息。',
      '刷新页面，如果控制台要求登录则重新登录。',
      '如果持续出现，提交工单，并附上时间、页面地址和错误码。',
    ],
  },
};
