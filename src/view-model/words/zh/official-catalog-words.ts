import { formatCount } from '../../../core/ticket/format-count';
import type { officialCatalogWords as english } from '../en/official-catalog-words';

/** What the options say about the official catalogue, in Chinese. */
export const officialCatalogWords: typeof english = {
  officialCatalogText: {
    reading: '正在读取文件…',
    storing: '正在保存…',
    removed: '已移除。',
    none: '未加载。',
    notStored:
      '浏览器未能保存，之前加载的内容保持不变。释放磁盘空间或离开无痕窗口，然后重新选择文件。',
    notRemoved: '浏览器未能移除。关闭其他 DevTools 窗口后再试。',
    problem: {
      empty: { text: '文件为空。', nextStep: '重新打开上述地址并保存，然后选择保存的文件。' },
      'too-large': {
        text: '文件超过 64 MB，而官方错误码表约为 4 MB。',
        nextStep: '选择从上述地址保存的文件。',
      },
      unreadable: {
        text: '浏览器无法读取该文件。',
        nextStep: '确认文件仍在原处并且有读取权限，然后重新选择。',
      },
      'not-json': {
        text: '该文件不是 JSON。',
        nextStep: '将上述地址的内容按原样保存，不要保存为网页，然后选择该文件。',
      },
      cut: {
        text: '文件不完整：下载中途中断。',
        nextStep: '重新保存，等待下载完成，然后重新选择。',
      },
      'other-form': {
        text: '该文件是 JSON，但不是官方错误码表。',
        nextStep: '选择从上述地址保存的文件。',
      },
    },
    nothingChanged: '未作任何更改。',
    loaded: (count, solutionCount) =>
      `已加载 ${formatCount(count)} 条说明，其中 ${formatCount(solutionCount)} 条有解决方案。`,
    merged: (count) => `${formatCount(count)} 行与其他行重复，已合并。`,
    skipped: (count) => `${formatCount(count)} 行缺少错误码或说明，已跳过。`,
    age: (count, age) => `${formatCount(count)} 条说明，${age}加载。`,
    justNow: '刚刚',
    ago: {
      day: (count) => `${formatCount(count)} 天前`,
      hour: (count) => `${formatCount(count)} 小时前`,
      minute: (count) => `${formatCount(count)} 分钟前`,
    },
  },
};
