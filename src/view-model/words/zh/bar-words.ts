import { formatCount } from '../../../core/ticket/format-count';
import type { barWords as english } from '../en/bar-words';

/** The bars above and below the list, and what an empty list says. */
export const barWords: typeof english = {
  toolbar: {
    title: '腾讯云 API 调用',
    pause: '暂停：不再列出新的调用',
    resume: '继续：列出新的调用',
    clear: '清空列表',
    preserve: '保留日志：页面跳转时保留调用',
    overview: '调用和错误的时间轴',
    filter: '筛选',
    filterLabel: '按接口、错误码、RequestId、错误信息或请求地址筛选',
    suggestions: '建议',
  },
  filterNote: {
    stays: '仍显示上一次的结果。',
    searching: (judged, total) =>
      `正在查找：${formatCount(judged)} / ${formatCount(total)} 次调用。`,
    cancel: '取消',
    cancelled: '已取消查找。',
    tooSlow: '表达式太慢，已在半秒后停止。可将其简化，例如去掉嵌套的重复。',
  },
  statusBar: {
    calls: (count) => `${formatCount(count)} 次调用`,
    someCalls: (shown, total) => `${formatCount(shown)} / ${formatCount(total)} 次调用`,
    inRows: (rows) => `，合并为 ${formatCount(rows)} 行`,
    errors: (count) => `${formatCount(count)} 个错误`,
    evictedCalls: (count) => `列表已满，丢弃了 ${formatCount(count)} 个较早的调用`,
    evictedBodies: (count) => `为节省内存，丢弃了 ${formatCount(count)} 个较早的响应体`,
    droppedRecords: (count) => `记录区已满，丢弃了 ${formatCount(count)} 条后台记录`,
    cleared: '已清空。',
    undo: '撤销',
    newCalls: '新的调用',
    arrived: (errors, count) =>
      errors === 0
        ? `${formatCount(count)} 个新调用`
        : `${formatCount(errors)} 个新错误，共 ${formatCount(count)} 次调用`,
  },
  emptyNotice: {
    noCalls: '暂无腾讯云 API 调用。',
    noCallsNext: '保持 DevTools 打开，重试失败的操作。',
    lateNext: '页面先于 DevTools 打开。刷新页面可列出其加载时的调用，也可直接重试失败的操作。',
    paused: '已暂停：不再列出新的调用。',
    pausedNext: '继续后，重试失败的操作。',
    resume: '继续',
    reload: '刷新页面',
    openHar: '打开 HAR 文件',
    noCallsHere: '没有列出腾讯云 API 调用。',
    noCallsHereNext: '请打开包含调用的 HAR 文件。',
    noMatch: '没有符合筛选条件的调用。',
    showAll: '显示全部调用',
  },
};
