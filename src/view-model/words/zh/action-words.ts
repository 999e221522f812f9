import type { actionWords as english } from '../en/action-words';

/** The view of statistics. */
export const actionWords: typeof english = {
  actions: {
    label: '各接口统计',
    none: '暂无可统计的调用。',
    unnamed: '（未知接口）',
    show: (action) => `列出 ${action} 的调用`,
    heads: {
      service: '服务',
      action: '接口',
      count: '调用',
      errorCount: '错误',
      errorRate: '错误率',
      p50Ms: 'p50',
      p95Ms: 'p95',
      maxMs: '最长',
      size: '大小',
      mostInASecond: '峰值/秒',
      pendingCount: '进行中',
      dryRunCount: '试运行',
    },
    titles: {
      service: '服务',
      action: '接口及其所属服务',
      count: '全部调用',
      errorCount: '响应为错误的调用',
      errorRate: '在返回了 API 响应结构的调用中错误的比例，不含进行中和试运行的调用',
      p50Ms: '一半的调用不超过该耗时',
      p95Ms: '95% 的调用不超过该耗时',
      maxMs: '最长耗时',
      size: '已保留的响应字符数',
      mostInASecond: '一秒内发起的最多调用数',
      pendingCount: '仍在进行的调用',
      dryRunCount: '仅检查能否成功的调用',
    },
  },
};
