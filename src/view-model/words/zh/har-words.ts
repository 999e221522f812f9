import type { HarWords } from '../../../core/har/har-words';
import { formatCount } from '../../../core/ticket/format-count';

/** What is said of a HAR file, in Chinese. */
export const harWords: HarWords = {
  problem: {
    'too-large': {
      text: '文件超过 400 MB。',
      nextStep: '导出较短的录制内容，或先在“网络”面板中用 tencent 过滤再导出。',
    },
    unreadable: { text: '文件无法读取。', nextStep: '确认文件存在，并且有读取权限。' },
    empty: { text: '文件为空。', nextStep: '重新导出。' },
    archive: {
      text: '文件是压缩包（zip 或 gzip）。',
      nextStep: '解压后打开其中的 .har 文件。',
    },
    'not-json': {
      text: '文件不是 HAR：内容不是 JSON。',
      nextStep:
        '在 Chrome 中选择“导出 HAR”，在 Firefox 中选择“全部另存为 HAR”，或在 Charles 中导出为 HTTP Archive。',
    },
    cut: { text: '文件不完整：导出或下载中途中断。', nextStep: '重新导出或下载。' },
    'not-har': {
      text: '文件是 JSON，但不是 HAR：其中没有 log。',
      nextStep:
        '如需解释单个响应，粘贴其内容即可。Charles 会话（.chlsj）需要导出为 HTTP Archive（.har）。',
    },
    'no-entries': { text: 'log 中没有 entries 列表。', nextStep: '重新导出，并包含请求。' },
  },
  noEntries: '文件中没有记录。',
  notListed: (parts) => `未列出：${parts.join('；')}。`,
  skipped: {
    'no-call': (count) => `${formatCount(count)} 条不是 API 3.0 的调用`,
    'no-entry': (count) => `${formatCount(count)} 条已损坏：请求缺少地址或方法`,
    preflight: (count) => `${formatCount(count)} 条预检请求（OPTIONS）`,
    twin: (count) => `${formatCount(count)} 条被 Chrome 重复记录，页面和 Service Worker 各一次`,
    undecided: (count) => `${formatCount(count)} 条没有响应体，无法判断是否为调用`,
  },
  bodyGap: (count, gap) => `${formatCount(count)} 次调用的响应体${gap}。`,
  gap: {
    'not-in-file': '不在文件中，导出时需要包含响应体',
    'beside-the-file':
      '保存在单独的文件中，录制时设置 content: "embed" 可将其写入 HAR（Playwright）',
    'damaged-base64': '已损坏，base64 无法解码',
    'unknown-encoding': '编码方式未知',
    'too-large': '过大，浏览器没有保留',
    'beginning-only': '不完整，仅有开头部分',
    'left-out': '在导出时未包含，原因见各次调用',
  },
  rebuiltForms: (count) =>
    `${formatCount(count)} 次调用的请求表单由各字段重新拼成，因为文件中没有原文。`,
  calls: (count) => `${formatCount(count)} 次调用`,
};
