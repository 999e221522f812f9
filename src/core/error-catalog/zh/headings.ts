import type { ExplanationHeadings } from '../error-catalog';

export const headings: ExplanationHeadings = {
  meaning: '错误含义',
  official: '官方文档',
  officialCatalog: '官方错误码表',
  officialElsewhere: (service) => `表中只有${service}的这个错误码，此处含义可能不同。`,
  causes: '可能原因',
  ruledOut: '已排除',
  permission: '被拒绝的权限',
  refusedAction: '接口',
  refusedResource: '资源',
  refusedAccount: '账号',
  askAdministrator: '请先向管理员确认是否应当授予该权限。对应的策略如下：',
  copyPolicy: '复制策略',
  nextSteps: '处理步骤',
  retry: '是否重试',
  side: '由谁处理',
  links: '相关页面',
  message: '错误信息',
  messageNote: '接口返回的原文，可能已过时',
  otherLanguage: 'English',
};
