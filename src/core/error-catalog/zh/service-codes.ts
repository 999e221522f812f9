import type { CatalogText } from '../error-catalog';

/** Well known codes of one service each, by service and code, explained in Chinese. */
export const serviceCodes: readonly (readonly [key: string, text: CatalogText])[] = [
  [
    'cdn ResourceNotFound.CdnHostNotExists',
    {
      meaning: 'CDN 在该账号下找不到这个域名。',
      causes: [
        '域名填写有误，或以 http:// 开头。',
        '域名接入在其他账号下，或接入了 EdgeOne。',
        '域名已从 CDN 中移除。',
      ],
      nextSteps: ['将请求中的域名与 CDN 控制台的域名列表核对。', '确认密钥属于哪个账号。'],
      retry: '更正域名或账号后再试。',
    },
  ],
  [
    'clb FailedOperation.InvalidLBStatus',
    {
      meaning: '负载均衡实例当前的状态不允许执行该操作。',
      causes: ['实例仍在创建中。', '实例上的另一个操作尚未结束：CLB 的多数接口只是发起异步任务。'],
      nextSteps: [
        '通过 DescribeLoadBalancers 查询实例状态。',
        '通过 DescribeTaskStatus 查询上一个任务的状态，并等待其结束。',
      ],
      retry: '稍后再试，等待实例正常运行且没有未完成的任务。',
    },
  ],
  [
    'cvm InvalidAccount.InsufficientBalance',
    {
      meaning: '账号余额不足以支付该订单。',
      causes: ['全部实例在整个购买时长内的总价高于余额。', '其他订单冻结了部分余额。'],
      nextSteps: [
        '通过 InquiryPriceRunInstances 询价，并与余额对比。',
        '在费用中心充值，或减少购买数量。',
      ],
      retry: '充值后再试。',
    },
  ],
  [
    'cvm InvalidInstanceId.NotFound',
    {
      meaning: '该地域和账号下没有这个 ID 的实例。',
      causes: [
        '实例所在的地域与请求的地域不同。',
        '实例已被退还或销毁。',
        '实例属于其他账号。',
        '实例刚刚创建。',
      ],
      nextSteps: [
        '将 X-TC-Region（v1 中为 Region）与实例所在的地域核对。',
        '使用同一密钥，通过 DescribeInstances 查询该地域的实例。',
      ],
      retry: '更正 ID、地域或账号后再试。',
    },
  ],
  [
    'cvm InvalidZone.MismatchRegion',
    {
      meaning: '请求中的可用区不属于该地域。',
      causes: ['X-TC-Region 与 Placement.Zone 指定的地域不同。', '可用区名称填写有误。'],
      nextSteps: [
        '核对两者：ap-guangzhou-3 是 ap-guangzhou 的可用区。',
        '通过 DescribeZones 查询该地域的可用区。',
      ],
      retry: '原样重试无效，需先更正可用区或地域。',
    },
  ],
  [
    'cvm LimitExceeded.InstanceQuota',
    {
      meaning: '账号的配额不足以创建这么多实例。',
      causes: ['账号在该可用区或地域的实例数已达上限。', 'InstanceCount 超过了剩余配额。'],
      nextSteps: [
        '通过 DescribeAccountQuota 查询剩余配额。',
        '减少实例数量，或退还不再需要的实例。',
        '提交工单申请提升配额。',
      ],
      retry: '配额有余量后再试。',
    },
  ],
  [
    'cvm ResourceInsufficient.SpecifiedInstanceType',
    {
      meaning: '该可用区中此实例规格的余量不足。',
      causes: ['此规格在该可用区暂时紧缺。', 'InstanceCount 超过了余量。'],
      nextSteps: [
        '通过 DescribeZoneInstanceConfigInfos 查询余量。',
        '换用其他可用区、其他实例规格，或减少数量。',
      ],
      retry: '稍后有余量时再试。换用其他可用区或规格则无需等待。',
    },
  ],
  [
    'cvm ResourcesSoldOut.SpecifiedInstanceType',
    {
      meaning: '此实例规格已售罄。',
      causes: ['该可用区暂时没有此规格的实例。'],
      nextSteps: [
        '通过 DescribeZoneInstanceConfigInfos 查询各可用区的规格。',
        '换用其他可用区或其他实例规格。',
      ],
      retry: '稍后有余量时再试。换用其他可用区或规格则无需等待。',
    },
  ],
  [
    'cvm UnsupportedOperation.InstanceStateRunning',
    {
      meaning: '实例处于运行中状态时不支持该操作。',
      causes: ['该操作要求实例已关机，或本身就是开机操作。'],
      nextSteps: [
        '通过 DescribeInstancesStatus 查询实例状态。',
        '在接口文档中查看该接口能否自动关机。',
        '否则先将实例关机，实例上运行的业务会随之中断。',
      ],
      retry: '如果确有需要，将实例关机后再试。',
    },
  ],
  [
    'cvm UnsupportedOperation.InstanceStateStopped',
    {
      meaning: '实例处于已关机状态时不支持该操作。',
      causes: ['该操作要求实例正在运行，或本身就是关机操作。'],
      nextSteps: [
        '通过 DescribeInstancesStatus 查询实例状态。',
        '将实例开机，等待其进入运行中状态。',
      ],
      retry: '如果确有需要，将实例开机后再试。',
    },
  ],
  [
    'dnspod ResourceNotFound.NoDataOfRecord',
    {
      meaning: '记录列表为空，没有符合条件的解析记录。',
      causes: ['该域名没有此子域名或此类型的记录。', 'Offset 超过了最后一条记录。'],
      nextSteps: ['去掉过滤条件重新查询，查看有哪些记录。', '在程序中将该错误码视为空列表。'],
      retry: '添加记录或更换过滤条件后再试。',
    },
  ],
  [
    'ocr FailedOperation.UnOpenError',
    {
      meaning: '账号没有开通文字识别（OCR）服务。',
      causes: ['还没有人在控制台开通该服务。', '密钥所属的账号与开通服务的账号不同。'],
      nextSteps: ['在文字识别（OCR）控制台开通服务。', '确认密钥属于哪个账号。'],
      retry: '开通服务后再试。',
    },
  ],
  [
    'sms FailedOperation.InsufficientBalanceInSmsPackage',
    {
      meaning: '短信套餐包的余量不足。',
      causes: ['套餐包已用完或已过期。', '长短信按多条计费，每个手机号也单独计费。'],
      nextSteps: ['在短信控制台查看余量，并购买套餐包。'],
      retry: '购买套餐包后再试。',
    },
  ],
  [
    'sms FailedOperation.SignatureIncorrectOrUnapproved',
    {
      meaning: '短信签名（SignName）未通过审核。API 请求的签名没有问题。',
      causes: [
        'SignName 与审核通过的签名不一致，或带上了括号。',
        '签名仍在审核中，或审核未通过。',
        '签名是在其他账号下，或为另一类短信申请的。',
      ],
      nextSteps: [
        '从短信控制台复制已通过审核的签名内容，填入 SignName。',
        '等待审核，或按审核意见重新申请。',
      ],
      retry: '签名通过审核且 SignName 与其一致后再试。',
    },
  ],
  [
    'sms FailedOperation.TemplateIncorrectOrUnapproved',
    {
      meaning: '短信模板未通过审核，或内容与模板不匹配。',
      causes: [
        'TemplateId 填写有误，或对应的模板仍在审核中。',
        'TemplateParamSet 的个数与模板变量的个数不同。',
        '模板是在其他账号下，或为另一类短信申请的。',
      ],
      nextSteps: [
        '在短信控制台核对 TemplateId 及其审核状态。',
        '将 TemplateParamSet 与模板变量按顺序核对。',
      ],
      retry: '模板通过审核且内容与其匹配后再试。',
    },
  ],
  [
    'sms InvalidParameterValue.IncorrectPhoneNumber',
    {
      meaning: '某个手机号的格式不符合短信服务的要求。',
      causes: [
        '缺少国家或地区码：中国大陆的手机号前为 +86。',
        '号码中有空格、连字符，或位数不对。',
      ],
      nextSteps: ['按“+国家或地区码+手机号”书写，中间不留空格。', '在发送前校验手机号。'],
      retry: '原样重试无效，需先更正手机号。',
    },
  ],
  [
    'sms LimitExceeded.PhoneNumberDailyLimit',
    {
      meaning: '该手机号当天的短信条数已达上限。',
      causes: ['用户反复请求验证码。', '该手机号用于测试。', '有人恶意使用发送短信的表单。'],
      nextSteps: ['在短信控制台查看或调整频率限制策略。', '在页面上设置再次发送短信的等待时间。'],
      retry: '次日再试，或调整限制后再试。',
    },
  ],
  [
    'sms LimitExceeded.PhoneNumberThirtySecondLimit',
    {
      meaning: '该手机号 30 秒内的短信条数已达上限。',
      causes: ['按钮被点击了两次，或页面重复发送了请求。', '程序重复了已经成功的请求。'],
      nextSteps: ['发送短信后，将按钮禁用一分钟。', '在短信控制台查看或调整频率限制策略。'],
      retry: '30 秒之后再试。',
    },
  ],
  [
    'tke ResourceNotFound.ClusterNotFound',
    {
      meaning: 'TKE 找不到该 ID 对应的集群。',
      causes: [
        '集群所在的地域与请求的地域不同。',
        'ID 填写有误，或集群已被删除。',
        '集群属于另一种类型，需使用对应的接口。',
      ],
      nextSteps: [
        '将 X-TC-Region（v1 中为 Region）与集群所在的地域核对。',
        '使用同一密钥，通过 DescribeClusters 查询该地域的集群。',
      ],
      retry: '更正 ID、地域或账号后再试。',
    },
  ],
  [
    'vpc AddressQuotaLimitExceeded',
    {
      meaning: '账号在该地域的弹性公网 IP（EIP）数量已达配额上限。',
      causes: ['没有绑定任何资源的 EIP 仍占用配额。'],
      nextSteps: [
        '通过 DescribeAddressQuota 查询剩余配额。',
        '释放不再需要的 EIP。',
        '提交工单申请提升配额。',
      ],
      retry: '释放 EIP 或提升配额后再试。',
    },
  ],
];
