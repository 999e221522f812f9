import type { overviewWords as english } from '../en/overview-words';

/** The timeline over the list. */
export const overviewWords: typeof english = {
  overview: {
    label: '调用时间轴',
    chart: (from, until) => (from === '' ? '暂无调用' : `${from} 至 ${until} 的调用和错误`),
    keys: '左右方向键选择时间段，按住 Shift 延长，Esc 显示全部',
    period: (from, until) => `${from} 至 ${until}`,
    clear: '显示全部时间',
  },
};
