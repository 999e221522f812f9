import type { PanelWords } from './en';

/** Every word of the panel, the viewer, the popup and the options, in Simplified Chinese. */
export const chinese: PanelWords = {
  locale: 'zh',
  warning: {
    damagedSettings: '部分已保存的设置无法读取，已改用默认值；下次更改时会重新保存。',
  },
  list: {
    label: '调用列表',
    outcome: '结果类型',
    action: '接口',
    code: '结果',
    meaning: '含义',
    requestId: 'RequestId',
    region: '地域',
    status: 'HTTP',
    statusTitle: 'HTTP 状态码',
    time: '时间',
    duration: '耗时',
    capture: '捕获',
    ticket: '工单',
    endpoint: '接入地址',
    size: '大小',
    start: '开始时间',
    waterfall: '时间轴',
  },
};
