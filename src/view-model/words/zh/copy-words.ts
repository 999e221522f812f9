import { formatCount } from '../../../core/ticket/format-count';
import type { copyWords as english } from '../en/copy-words';

/** What can be copied and saved, and what is said of it, in Chinese. */
export const copyWords: typeof english = {
  copyMenu: {
    label: {
      'ticket-text': '纯文本',
      'ticket-markdown': 'Markdown',
      'ticket-line': '单行',
      'ticket-json': 'JSON',
      'ticket-unmasked': '纯文本，本次不脱敏',
      tccli: 'tccli 命令',
      curl: 'cURL (bash)',
      node: 'Node.js SDK',
      python: 'Python SDK',
      go: 'Go SDK',
      'request-raw': '请求体',
      'request-pretty': '请求体（格式化）',
      'response-raw': '响应体',
      'response-pretty': '响应体（格式化）',
      'request-ids': 'RequestId',
      tsv: '表格（TSV）',
      'console-script': 'tccli 脚本',
    },
    unmaskedWarning: '该内容含有未脱敏的敏感信息，只能粘贴到他人看不到的地方。',
  },
  copyConfirmation: {
    copied: '已复制',
    unmasked: '已复制，未脱敏',
    masked: (count) => `已复制，${formatCount(count)} 处已脱敏`,
  },
  copyEntry: {
    refused: '浏览器拒绝复制',
    byHand: '文本已选中，按 Ctrl+C 复制（Mac 按 ⌘C）。',
  },
  ticketPreview: {
    title: '工单内容',
    nothingMasked: '其中没有内容被脱敏。无法从名称识别的敏感信息不会脱敏，粘贴前自行检查。',
    masked: '标记处为脱敏后的内容，将鼠标移到标记上可查看原因。',
    reason: {
      name: '名称属于敏感信息',
      pattern: '内容形似敏感信息',
      place: '该位置的内容属于敏感信息',
      'seen-elsewhere': '相同的值在该调用的其他位置属于敏感信息',
      personal: '涉及个人或账号',
      'extra-name': '该名称已在选项中指定',
    },
    maskReason: (name, reason) => `${name}：${reason}`,
  },
  textDialog: { copy: '复制', close: '关闭' },
  saveMenu: {
    label: '复制或保存列表中的调用',
    copy: (count) => `复制列表中的 ${formatCount(count)} 次调用`,
    save: (count) => `将列表中的 ${formatCount(count)} 次调用保存为文件`,
  },
  saveCalls: {
    writing: (count, percent) => `正在写入 ${formatCount(count)} 次调用：${percent}%`,
  },
  callFiles: {
    saved: (name, count) => `${name}：${formatCount(count)} 次调用`,
    maskedCount: (count) => `${formatCount(count)} 处已脱敏`,
    leftOut: (count) => `${formatCount(count)} 次仍在进行，未写入`,
  },
  lostAnswerActions: {
    audit: '打开操作审计',
    copySearch: '复制查找条件',
    copyKnown: '复制已知信息',
    reload: '刷新页面',
    auditNote:
      '操作审计（CloudAudit）会记录控制台的调用及其 RequestId 和错误码，但部分接口不在记录范围内。',
  },
};
