import { formatCount } from '../../../core/ticket/format-count';
import type { filterWords as english } from '../en/filter-words';

/** What is wrong with a filter, and what can stand in one, in Chinese. */
export const filterWords: typeof english = {
  filterProblems: {
    tooLong: (limit) => `筛选条件超过 ${formatCount(limit)} 个字符，请减少一次搜索的内容。`,
    tooDeep: (limit) => `括号嵌套超过 ${limit} 层，请去掉一些。`,
    unclosedQuote: '引号没有结束，请在文本后补上 "。',
    unclosedRegex: '正则表达式没有结束，请在末尾补上 /，或把文本放进引号。',
    unclosedGroup: '这个括号没有关闭，请在分组后补上 )。',
    unopenedGroup: '这个括号没有对应的左括号，请去掉它，或把文本放进引号。',
    emptyGroup: '括号里没有内容，请填入条件，或去掉括号。',
    emptyQuote: '引号里没有内容，请填入文本，或去掉引号。',
    lonelyOr: 'OR 两边都要有条件。要搜索这个单词，请写 "OR"。',
    lonelyMinus: '减号后面要紧跟一个条件。要搜索减号，请写 "-"。',
    emptyValue: (qualifier, example) => `${qualifier}: 这里缺少值，例如 ${example}。`,
    badRegex: (source, detail) =>
      `浏览器不接受正则表达式 ${source}（${detail}），请修改，或把文本放进引号。`,
    unknownQualifier: (name) => `没有 ${name}: 这个限定词。要搜索这段文本，请放进引号。`,
    unknownQualifierNear: (name, nearest) =>
      `没有 ${name}: 这个限定词，请写 ${nearest}:。要搜索这段文本，请放进引号。`,
    unknownValue: (qualifier, value, known) =>
      `${qualifier}: 不支持 ${value}，可用的值有 ${known}。`,
    unknownValueNear: (qualifier, value, nearest) =>
      `${qualifier}: 不支持 ${value}，请写 ${qualifier}:${nearest}。`,
    badNumber: (qualifier, value, example) =>
      `${value} 不是 ${qualifier}: 可用的数值，请按 ${example} 的格式填写。`,
    badUnit: (qualifier, unit, known) =>
      `${qualifier}: 不支持单位 ${unit}，可用的单位有 ${known}。`,
    noUnit: (qualifier, unit) => `${qualifier}: 的数值不带单位，请去掉 ${unit}。`,
    badTime: (value) => `${value} 不是时间，请写时长（如 5m）、钟点（如 14:30）或日期。`,
  },
  filterHelp: {
    code: '错误码包含此文本；写成 code:= 时须完全相同',
    action: '* 代表任意内容；逗号表示任意一个',
    service: '服务',
    region: '地域，可用 ID 或中文名',
    outcome: '结果类型：error、success、pending、failed、dry-run、not-envelope、unknown',
    is: '其他特征，如 gateway、forwarded、partial、async、v1',
    status: 'HTTP 状态码；也可写 200 或 >=400',
    param: '请求带有此参数，这里还要求值包含此文本',
    slower: '耗时更长；单位 ms、s、m',
    larger: '响应体更大；单位 k、m',
    since: '此后开始的调用；单位 s、m、h、d，也可写钟点或日期',
    'request-id': '响应给出的 RequestId',
    endpoint: '请求发往的主机',
    response: '响应体包含此文本',
  },
};
