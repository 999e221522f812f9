import { formatCount } from '../../../core/ticket/format-count';
import type { popupWords as english } from '../en/popup-words';

/** What the popup says, in Simplified Chinese. */
export const popupWords: typeof english = {
  seen: (count) => `此标签页中有 ${formatCount(count)} 次调用`,
  errors: (count) => `${formatCount(count)} 个错误`,
  noneSeen: '此标签页中尚无调用',
  notRemembered: '按选项或所在组织的设置，不记住打开 DevTools 之前的调用。',
  private: '在无痕窗口中，仅在打开 DevTools 时统计调用。',
  notAllowed:
    '未允许观察此页面。已完成的调用仍会显示在 DevTools 中；正在进行的、因页面跳转中断的，以及打开 DevTools 之前的调用不会显示。',
  nextStep: '打开 DevTools（F12，Mac 上为 ⌥⌘I），选择 TC3。如果没有看到，请在 » 中查找。',
  allowSite: '允许此网站',
  openViewer: '在标签页中打开 HAR 文件或报错',
  options: '选项',
};
