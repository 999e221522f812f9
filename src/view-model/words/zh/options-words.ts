import { formatCount } from '../../../core/ticket/format-count';
import type { OptionsWords } from '../en/options-words';

/** What the options page says, in Simplified Chinese. */
export const optionsWords: OptionsWords = {
  locale: 'zh',
  title: 'TC3 Inspector：选项',
  heading: '选项',
  appliesAtOnce: '每项更改立即生效，所有已打开的窗口都会跟随。',
  sections: '目录',
  managed: '由所在组织设置',
  remove: '移除',
  removeNamed: (name) => `移除 ${name}`,

  display: {
    heading: '语言与显示',
    language: '面板语言',
    automatic: '跟随浏览器',
    explanationLanguage: '错误解释的语言',
    asPanel: '与面板相同',
    times: '时间',
    local: '本机时区',
    utc: 'UTC',
    singleKeys: '列表中的单键快捷键',
    singleKeysHint:
      '焦点在列表中时，单个字母键即可执行操作；按问号键可查看有哪些。如果影响语音输入或屏幕阅读器，请关闭。',
    foldsCalls: '合并连续的相同调用',
    foldsCallsHint: '轮询等连续出现的相同调用只占一行。',
  },

  traffic: {
    heading: '列出哪些调用',
    always: '发往 API 域名以及经由腾讯云控制台的调用始终会列出。',
    anyHost: '也列出经由其他任何域名的调用',
    anyHostHint:
      '例如自己的代理或后端：请求带有 X-TC-Action 或签名，或者响应是 API 的响应结构、被转发的 API 错误时，即算作调用。其他响应只为此查看一眼，随即丢弃。',
    ownHosts: '自己的域名',
    ownHostsHint: '这些域名的所有响应都会列出。可填写域名、*.域名，或路径中带 * 的地址。',
    host: '域名',
    add: '添加',
    sample: '用一个地址试试',
    listed: '这个地址会列出。',
    notListed: '这些规则不会列出这个地址。',
    noAddress: '这还不是完整的地址，请以 https:// 开头。',
    problem: {
      empty: '请输入域名，例如 api.example.com；或地址，例如 https://example.com/api/*。',
      space: '域名或地址中不能有空格。请每次只输入一个。',
      scheme: (scheme) => `只能查看 http 和 https，不支持 ${scheme}。请去掉协议，或写成 https://。`,
      'every-site': '这会匹配所有网站。请写明域名。',
      'asterisk-in-host': '域名中的星号只能位于开头，后接点号：*.example.com。',
      'no-host': (host) => `“${host}”不是域名。`,
    },
  },

  kept: {
    heading: '保留多少',
    maxCalls: '每个标签页的行数',
    maxCallsHint: '超出时最早的先移除，状态栏会显示移除了多少。',
    bodyMegabytes: '每个标签页的响应体（MB）',
    bodyMegabytesHint: '超出时先丢弃最早的正文，错误的正文最后丢弃；对应的行会保留并注明。',
    range: ({ min, max }) => `范围为 ${formatCount(min)} 至 ${formatCount(max)}。`,
    badLimit: (typed, { min, max }, value) =>
      `“${typed}”不是 ${formatCount(min)} 至 ${formatCount(max)} 之间的整数，仍为 ${formatCount(value)}。`,
    remembersCalls: '记住打开 DevTools 之前的调用',
    remembersCallsHint:
      '只记地址、接口、时间和结果；不含正文、请求头和敏感信息。仅保存在浏览器内存中，每个标签页最多 200 个事件，保留 15 分钟，并随标签页关闭而清除；无痕窗口不记录。关闭后，每次打开 DevTools 时面板都从空白开始。',
  },

  sites: {
    heading: '可以观察哪些网站',
    lead: '无论是否允许，面板都会显示所有网站已完成的调用。在允许观察的网站上，还能补充 DevTools 无法得知的内容：',
    adds: ['仍在进行的调用；', '因页面跳转而中断的调用；', '打开 DevTools 之前的调用。'],
    nothingLeaves: '观察到的内容不会离开浏览器。',
    builtIn: '内置：腾讯云控制台与 API 域名',
    allowed: '已允许',
    notAllowed: '未允许',
    builtInMissing: '浏览器未允许观察其中一部分。',
    allowThem: '允许这些网站',
    yours: '已允许的网站',
    site: '网站',
    allowSite: '允许此网站',
    allowAll: '允许所有网站',
    allSites: '所有网站',
    none: '暂无。',
    result: {
      'not-site': '这不是网站。请按地址栏中的形式填写，例如 https://app.example。',
      allowed: '已允许。从现在起会显示调用；如需查看页面启动时的调用，请重新加载页面。',
      refused: '未允许，没有任何更改。',
      failed: '浏览器未接受，没有任何更改。',
    },
  },

  copies: {
    heading: '复制与工单',
    language: '工单语言',
    asExplanations: '与错误解释相同',
    site: '账号所属站点',
    siteHint: '当调用本身看不出站点时，链接会指向该站点。',
    siteBy: {
      auto: '按语言决定',
      china: 'cloud.tencent.com（中国站）',
      international: 'tencentcloud.com（国际站）',
    },
    footer: '工单末尾的自定义一行',
    lines: '工单中可省略的行',
    parameters: '参数',
    client: '客户端：SDK、浏览器和密钥',
    traceId: 'TraceId',
    masking: '脱敏',
    maskingHint: '复制内容中的敏感信息始终会脱敏，除非主动选择复制一份不脱敏的内容。',
    maskingManagedHint: '敏感信息在屏幕上和复制内容中始终会脱敏。',
    personal: '同时脱敏能识别个人或账号的内容：uin、手机号、邮箱、身份证号、客户端地址',
    extraNames: '其他需要保密的字段名，每行一个',
    managedNames: (names) => `始终脱敏：${names.join('、')}。`,
  },

  catalog: {
    heading: '官方错误码说明（中文）',
    lead: '腾讯云公开了一份错误码表：涵盖所有产品，约 15,000 条中文说明，其中一部分附有解决方案。在此加载后，官方说明会与本扩展的解释并列显示。',
    open: '在新标签页中打开此地址并保存（Ctrl+S 或 ⌘S）。本扩展自身不会下载任何内容。',
    choose: '选择保存的文件：',
    removeLoaded: '移除官方错误码表',
    storage: '官方错误码表保存在本浏览器的磁盘上，直到移除为止；不会自动更新。',
  },

  permissions: {
    heading: '权限',
    lead: '本扩展可以做什么，以及没有该权限会缺少什么。本扩展无法向任何地方发送数据：浏览器禁止其页面发出任何网络请求。',
    gives: '用途',
    without: '没有它',
    list: [
      {
        name: 'DevTools 页面',
        code: 'devtools_page',
        gives: '提供面板，并取得已打开 DevTools 的标签页中已完成的调用，含请求头、响应头和正文。',
        without: '没有面板。',
      },
      {
        name: '存储',
        code: 'storage',
        gives: '保存这些选项，以及后台休眠期间所需的观察记录。',
        without: '选项以及打开 DevTools 之前的调用都会丢失。',
      },
      {
        name: '查看请求',
        code: 'webRequest',
        gives: '得知调用的开始、结束或失败。取不到响应体，也不能修改或拦截请求。',
        without: '看不到正在进行的、因页面跳转中断的，以及打开 DevTools 之前的调用。',
      },
      {
        name: 'API 域名与控制台',
        code: 'host_permissions',
        gives: '只有调用的域名和所在页面都被允许时，浏览器才会告知该调用。这些网站一开始就已允许。',
        without: '在控制台上缺少上述内容。',
      },
      {
        name: '其他所有网站（可选）',
        code: 'optional_host_permissions',
        gives: '在自己的网站上同样适用。仅当在本页点击“允许”时才会请求。',
        without: '在这些网站上缺少上述内容；已完成的调用照常显示。',
      },
    ],
  },

  reset: {
    heading: '重置',
    lead: '将本页的所有选项，以及面板自身保存的列、尺寸等，恢复为初始状态。已允许的网站和已加载的官方错误码表会保留。',
    button: '重置所有选项',
    done: '所有选项已恢复为初始状态。',
    undo: '撤销',
    undone: '选项已恢复。',
    failed: '浏览器未接受，没有任何更改。',
  },
};
