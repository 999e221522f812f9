import { formatCount } from '../../../core/ticket/format-count';
import type { viewerWords as english } from '../en/viewer-words';
import { harWords } from './har-words';

const listed = (read: number, all: number) =>
  `已列出 ${formatCount(all)} 条记录中的 ${formatCount(read)} 条`;

/** What the viewer says, in Chinese. */
export const viewerWords: typeof english = {
  describeHar: harWords,
  startPage: {
    title: '打开录制文件',
    drop: '将 HAR 文件拖到此处，或直接粘贴。',
    sources: '支持 Chrome 或 Firefox 的“网络”面板、Charles、Playwright 以及本扩展导出的文件。',
    private: '文件内容不会被存储或发送。',
  },
  viewerApp: { drop: '松开即可打开文件' },
  filePicker: { choose: '打开 HAR 文件…' },
  receiveFiles: { pastedName: '粘贴的 HAR' },
  fileList: {
    label: '已打开的文件',
    cancel: '取消',
    notes: (count) => `${formatCount(count)} 条说明`,
  },
  fileText: {
    waiting: (name) => `${name}：等待中。`,
    parsing: (name) => `${name}：正在读取文件…`,
    listing: (name, read, all, callCount) =>
      `${name}：已读取 ${formatCount(all)} 条记录中的 ${formatCount(read)} 条，目前有 ${formatCount(callCount)} 次调用。`,
    by: (name, creator) => `${name}（由 ${creator} 生成）`,
    done: (name, entryCount, callCount) =>
      `${name}：${formatCount(entryCount)} 条记录，其中有 ${formatCount(callCount)} 次调用。`,
    cancelled: (name, read, all) => `${name}：已取消导入，${listed(read, all)}。`,
    cancelledAtOnce: (name) => `${name}：已取消导入，没有列出任何内容。`,
    broken: (name) => `${name}：导入中断，可能是内存不足，没有列出任何内容。`,
    brokenAt: (name, read, all) => `${name}：导入中断，可能是内存不足，${listed(read, all)}。`,
    brokenNext: '关闭其他标签页后重新打开该文件，或导出较短的录制内容。',
    refused: (name) => `未能打开 ${name}。`,
  },
};
