import type { keyWords as english } from '../en/key-words';

/** The sheet of keys. */
export const keyWords: typeof english = {
  keys: {
    title: '快捷键',
    close: '关闭',
    single: '列表获得焦点时启用单键快捷键',
    places: {
      everywhere: '任意位置',
      list: '列表中',
      details: '详情中',
      heads: '列标题上',
    },
    actions: {
      next: '下一次调用',
      previous: '上一次调用',
      'next-error': '下一个错误',
      'previous-error': '上一个错误',
      'open-details': '转到详情',
      'close-details': '关闭详情',
      extend: '选择多次调用',
      'select-all': '选择列表中的全部调用',
      copy: '复制工单内容；选中多个时复制 RequestId',
      'copy-ticket': '复制工单内容',
      'copy-request-id': '复制 RequestId',
      'compare-previous': '与该接口的上一次调用对比',
      'row-menu': '打开调用的菜单',
      fold: '合并或展开连续的相同调用',
      unfold: '展开合并的行',
      'fold-again': '重新合并',
      'filter-here': '转到筛选框',
      'show-keys': '显示快捷键',
      'next-call': '在同一标签页查看下一次或上一次调用',
      columns: '加宽该列；将该列右移',
      filter: '转到筛选框',
      clear: '清空列表',
    },
  },
};
