import { formatCount } from '../../../core/ticket/format-count';
import type { viewWords as english } from '../en/view-words';

/** What the panel's components say themselves, in Chinese. */
export const viewWords: typeof english = {
  explainBox: {
    label: '解释错误',
    placeholder: '粘贴响应内容、SDK 报错、错误码或 RequestId',
    clear: '清空',
    copyTicket: '复制工单内容',
    notStored: '粘贴的内容不会被存储或发送。',
  },
  summaryTab: { noRequestId: '无', next: '处理步骤', facts: '调用信息' },
  markerButton: {
    label: '添加标记：在后续调用之前插入一条带名称的分隔线',
    name: '标记名称',
    hint: '按 Enter 添加',
    suggestion: (index) => `标记 ${index}`,
    isSet: (name) => `已添加标记：${name}`,
  },
  noticeBar: { dismiss: '关闭', dismissTitle: '不再提示' },
  splitView: { size: '详情的大小' },
  warningBar: { dismiss: '关闭' },
  outcomeChips: {
    label: '结果类型',
    chip: {
      all: { label: '全部', title: '全部调用' },
      error: { label: '错误', title: 'API 返回了错误的调用' },
      success: { label: '成功', title: 'API 返回中没有错误的调用' },
      other: { label: '其他', title: '试运行、无响应、格式不符或响应体无法读取的调用' },
    },
  },
  viewSwitch: {
    label: '视图',
    view: {
      calls: { label: '调用', title: '全部调用，按到达顺序排列' },
      errors: { label: '按错误', title: '错误，按错误码、接口和地域归类' },
      actions: { label: '按接口', title: '各接口的调用、错误和耗时' },
    },
  },
  errorsView: {
    none: '没有错误。',
    noneNext: '目前列出的调用中，API 均未返回错误。',
    list: '错误，按错误码、接口和地域归类',
    more: (count) => `另有 ${formatCount(count)} 类错误未列出。`,
    fromTo: (first, last) => `${first} 至 ${last}`,
  },
  errorGroups: {
    beforeAnyMarker: '首个标记之前',
    underMarker: (name, count) => `${name}（${formatCount(count)}）`,
  },
  errorGroupDetails: {
    label: '错误',
    show: (count) => `查看 ${formatCount(count)} 次调用`,
    copyIds: '复制 RequestId',
    copyTicket: '复制工单内容',
    copied: (count) => `已复制 ${formatCount(count)} 次调用`,
    newest: '根据其中最近一次调用解释。',
    byMarker: '按标记：',
  },
};
