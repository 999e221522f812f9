import type { CatalogText } from '../error-catalog';

/** The error codes common to all services, explained in Chinese. */
export const commonCodes: readonly (readonly [code: string, text: CatalogText])[] = [
  [
    'ActionOffline',
    {
      meaning: '该接口已下线，服务不再受理。',
      causes: ['该接口已被新接口取代。', '仍在使用旧版 SDK 或旧版本的 API。'],
      nextSteps: [
        '在该服务的 API 文档中查找替代接口。',
        '核对 X-TC-Version 是否为该服务目前提供的版本。',
        '如果没有替代接口，附上 RequestId 咨询腾讯云技术支持。',
      ],
      retry: '原样重试无效，需改用替代接口。',
    },
  ],
  [
    'AuthFailure.InvalidAuthorization',
    {
      meaning: '请求头 Authorization 的格式不符合签名方法 v3 的要求。',
      causes: [
        '该请求头为空、被截断，或属于其他平台的 API。',
        '缺少 Credential、SignedHeaders 或 Signature，或写法不符。',
        '途中的代理或网关替换了该请求头。',
      ],
      nextSteps: [
        '按 TC3-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=... 的格式写成一行。',
        '与 SDK 为同一请求生成的 Authorization 对比。',
        '检查到达腾讯云之前最后一层代理实际发出的内容。',
      ],
      retry: '修正该请求头并重新签名后再试。',
    },
  ],
  [
    'AuthFailure.InvalidSecretId',
    {
      meaning: '签名所用的密钥不是云 API 密钥。',
      causes: ['误用了某个产品自己的密钥或 AppKey。', '配置中 SecretId 与其他值填反了。'],
      nextSteps: [
        '与访问管理（CAM）控制台“API 密钥管理”页面中的 SecretId 核对。',
        '使用该页面中的 SecretId 和 SecretKey 签名。',
        '如果由自己的服务端代为签名，在服务端更正密钥。',
      ],
      retry: '改用云 API 密钥签名后再试。',
    },
  ],
  [
    'AuthFailure.MFAFailure',
    {
      meaning: '该操作的多因素认证（MFA）未通过。',
      causes: ['验证码输入有误或已过期。', 'MFA 设备已更换或解绑。', '生成验证码的设备时间不准。'],
      nextSteps: [
        '使用新的验证码重新验证。',
        '在访问管理（CAM）控制台的“用户”中查看绑定的 MFA 设备。',
        '将生成验证码的设备设置为自动校时。',
      ],
      retry: '重新通过 MFA 验证后再试。',
    },
  ],
  [
    'AuthFailure.SecretIdNotFound',
    {
      meaning: '腾讯云找不到该 SecretId 对应的密钥，可能是填写有误、已删除或已禁用。',
      causes: [
        'SecretId 前后带有空格或引号，或缺少字符。',
        '写入配置之后，该密钥被删除或禁用。',
        '使用的是临时密钥，已过期，或请求未携带对应的 Token。',
      ],
      nextSteps: [
        '在访问管理（CAM）控制台的“API 密钥管理”中确认该 SecretId 存在且已启用。',
        '与请求中实际发送的 SecretId 逐字符核对。',
        '如果是临时密钥，重新获取凭证，并通过 X-TC-Token 携带 Token。',
      ],
      retry: '改用已启用的密钥签名后再试。',
    },
  ],
  [
    'AuthFailure.SignatureExpire',
    {
      meaning: '请求中的时间与服务器时间相差过大，最多允许相差 5 分钟。',
      causes: [
        '签名所在机器的时间不准。',
        '时间戳用了毫秒，或按本地时区做了偏移。',
        '请求签名后没有立即发送，或被再次发送。',
      ],
      nextSteps: [
        '校准签名所在机器的时间，并开启时间同步。',
        'X-TC-Timestamp（v1 中为 Timestamp）使用以秒为单位的 Unix 时间戳。',
        '在发送前即时签名，每次重试都重新签名。',
      ],
      retry: '校准时间后，使用新的时间戳和签名再试。',
    },
  ],
  [
    'AuthFailure.SignatureFailure',
    {
      meaning: '签名与服务端收到的请求不一致。',
      causes: [
        'SecretKey 与 SecretId 不配对，或前后带有空格、引号。',
        '签名后 Content-Type、Host 或请求体发生了变化，例如类库自动追加“; charset=utf-8”。',
        '使用 v3 时，Credential 中的日期不是 X-TC-Timestamp 的 UTC 日期，或服务名与请求域名不符。',
        '使用 v1 时，Signature 参数未做 URL 编码，或请求体超过 1 MB。',
      ],
      nextSteps: [
        '从“API 密钥管理”中重新取用同一个密钥的 SecretId 和 SecretKey。',
        '确保参与签名的 Content-Type、Host 和请求体与实际发送的完全一致。',
        '与 SDK 为同一请求生成的待签名字符串对比。',
        '如果仍在使用 v1，改用 v3（TC3-HMAC-SHA256）。',
      ],
      retry: '修正签名过程并重新签名后再试。',
    },
  ],
  [
    'AuthFailure.TokenFailure',
    {
      meaning: '临时密钥的 Token 未通过校验，可能已过期，或与密钥不匹配。',
      causes: [
        '临时密钥已过期。',
        'SecretId、SecretKey 和 Token 来自 STS 的不同次返回。',
        'Token 在传递途中被截断或重复编码。',
        '使用永久密钥时携带了 Token。',
      ],
      nextSteps: [
        '从 STS 重新获取临时密钥，SecretId、SecretKey 和 Token 三者配套使用。',
        '确认 X-TC-Token（v1 中为 Token）与 STS 返回的 Token 完全一致。',
        '如果使用的是永久密钥，去掉 X-TC-Token。',
      ],
      retry: '换用新的临时密钥后再试。',
    },
  ],
  [
    'AuthFailure.UnauthorizedOperation',
    {
      meaning: '该请求未获得访问管理（CAM）授权。',
      causes: [
        '子账号或角色没有允许对该资源调用该接口的策略。',
        '某条策略明确拒绝了该操作，拒绝优先于允许。',
        '不满足策略的生效条件，例如来源 IP 或标签。',
        '策略中的资源或地域与本次请求不一致。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明被拒绝的操作和资源。',
        '在访问管理（CAM）控制台找到发起签名的子账号或角色，检查其策略。',
        '添加允许该操作和资源的策略，或修改拒绝它的策略。',
        '如果没有修改策略的权限，联系账号管理员。',
      ],
      retry: '获得授权后再试。',
    },
  ],
  [
    'DryRunOperation',
    {
      meaning: '这是一次试运行，因为请求设置了 DryRun。去掉该参数，请求即可成功。',
      causes: ['请求中的 DryRun 为 true。'],
      nextSteps: ['需要真正执行时，去掉 DryRun 或将其设为 false。'],
      retry: '去掉 DryRun 后重新发送即可真正执行。',
    },
  ],
  [
    'FailedOperation',
    {
      meaning: '服务未能完成该操作，仅凭该错误码无法得知原因。',
      causes: [
        '资源当前的状态不允许执行该操作。',
        '同一资源上的另一个操作尚未结束。',
        '缺少该操作所需的条件，例如余额、权限或其他资源。',
      ],
      nextSteps: [
        '查看错误信息，以及错误码中点号之后的部分。',
        '在该服务的控制台查看资源状态。',
        '在该服务 API 文档的“错误码”中查找该错误码。',
        '如果仍不清楚原因，将 RequestId 提供给腾讯云技术支持。',
      ],
      retry: '处理错误信息中所述的原因后再试。如果接口会修改数据，先确认已执行到哪一步。',
    },
  ],
  [
    'InternalError',
    {
      meaning: '腾讯云在处理请求时内部出错，错误码未说明具体原因。',
      causes: ['服务内部出现故障或过载，可能会自行恢复。'],
      nextSteps: [
        '如果接口会修改数据，在控制台或操作审计（CloudAudit）中确认是否已生效。',
        '如果再次出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  [
    'InvalidAction',
    {
      meaning: '该服务的这个版本中没有此接口。',
      causes: [
        '接口名拼写有误，或大小写不一致。',
        '接口属于 API 的其他版本。',
        '请求发到了其他服务的域名。',
      ],
      nextSteps: [
        '将 X-TC-Action（v1 中为 Action）与 API 文档核对，注意大小写。',
        '确认 X-TC-Version 对应的版本包含该接口。',
        '确认请求域名属于对应的服务，例如 cvm 使用 cvm.tencentcloudapi.com。',
      ],
      retry: '原样重试无效，需先更正接口名、版本或请求域名。',
    },
  ],
  [
    'InvalidParameter',
    {
      meaning: '某个参数不符合要求，可能是格式、类型，或与其他参数的组合有误。',
      causes: [
        '参数值的类型与接口要求不同，例如应为数字却传了字符串。',
        '同时传入了互斥的参数。',
        '请求体不是正确的 JSON，或与 Content-Type 声明的格式不一致。',
        '在 v1 或 GET 请求中，数组下标不连续，或没有从 0 开始。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明参数名。',
        '对照接口文档核对该参数的类型和格式。',
        '在 API Explorer 中用相同的参数调用，对比两次请求。',
      ],
      retry: '原样重试无效，需先更正参数。',
    },
  ],
  [
    'InvalidParameterValue',
    {
      meaning: '某个参数的取值不符合要求。',
      causes: [
        '取值超出范围，或不在接口支持的取值之列。',
        'ID、可用区或规格在请求的地域中不存在。',
        '文本过长，或含有不允许的字符。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明参数名或取值。',
        '对照接口文档核对允许的取值、长度和范围。',
        '确认请求中的 ID、可用区和规格在 X-TC-Region 的地域中存在。',
      ],
      retry: '原样重试无效，需先更正取值。',
    },
  ],
  [
    'InvalidRequest',
    {
      meaning: '请求体的 multipart 格式有误。',
      causes: [
        'Content-Type 中的 boundary 与请求体中的不一致。',
        '手动设置了 Content-Type，缺少 boundary。',
        '某一部分缺少结束行，或 Content-Disposition 中没有 name。',
      ],
      nextSteps: [
        '由类库生成 multipart 请求体，并由其设置 Content-Type。',
        '将 Content-Type 中的 boundary 与各部分之间的分隔行对比。',
        '如果接口也支持 JSON，改用 application/json。',
      ],
      retry: '原样重试无效，需先更正 multipart 请求体。',
    },
  ],
  [
    'IpInBlacklist',
    {
      meaning: '发起请求的 IP 地址在黑名单中。',
      causes: ['账号管理员禁止了该地址。', '请求经由代理或 VPN 发出，其出口地址被禁止。'],
      nextSteps: [
        '确认发起请求的公网 IP。如果由自己的服务端发出，则为服务端的公网 IP。',
        '向账号管理员确认 IP 规则是否禁止了该地址。',
        '如果账号没有相应规则，将 RequestId 提供给腾讯云技术支持。',
      ],
      retry: '解除对该地址的限制，或换用其他地址后再试。',
    },
  ],
  [
    'IpNotInWhitelist',
    {
      meaning: '发起请求的 IP 地址不在白名单中。',
      causes: [
        '账号或密钥只允许从指定的地址使用。',
        '地址发生了变化，例如更换了网络、代理或 VPN。',
      ],
      nextSteps: [
        '确认发起请求的公网 IP。如果由自己的服务端发出，则为服务端的公网 IP。',
        '联系账号管理员，将该地址加入白名单。',
        '或者从白名单中的地址发起请求。',
      ],
      retry: '将该地址加入白名单，或换用白名单中的地址后再试。',
    },
  ],
  [
    'LimitExceeded',
    {
      meaning: '该请求将超出配额。',
      causes: [
        '账号下此类资源的数量已达配额上限。',
        '单次请求的数量超过了接口的上限。',
        '不再使用的资源仍占用配额。',
      ],
      nextSteps: [
        '查看错误信息，以及错误码中点号之后的部分，确认是哪一项配额。',
        '减少单次请求的数量，或删除不再需要的资源。',
        '在该服务的控制台查看配额，并提交工单申请提升。',
      ],
      retry: '配额有余量后再试。',
    },
  ],
  [
    'MissingParameter',
    {
      meaning: '请求缺少接口必需的参数。',
      causes: [
        '没有传入该参数，或生成请求的代码中该值为空。',
        '参数名拼写有误，包括大小写。',
        '请求体没有送达，或 Content-Type 与其格式不符。',
        'X-TC-Region 等公共参数没有放在请求头中。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明参数名。',
        '将实际发送的参数名与接口文档核对。',
        '使用 v3 时，在请求头中携带 X-TC-Action、X-TC-Version 和 X-TC-Timestamp，需要地域的接口还要带 X-TC-Region。',
      ],
      retry: '原样重试无效，需先补充参数。',
    },
  ],
  [
    'NoSuchProduct',
    {
      meaning: '没有这个名称的服务。',
      causes: [
        '域名中的服务名拼写有误。',
        '该服务在 API 中的名称与控制台中的不同。',
        '域名中本应是服务名的位置写成了地域。',
      ],
      nextSteps: [
        '将请求的域名与该服务 API 文档中的请求域名核对。',
        '按“服务名.tencentcloudapi.com”书写，例如 cvm 使用 cvm.tencentcloudapi.com。',
        '重新签名，Credential 中的服务名需与请求域名一致。',
      ],
      retry: '原样重试无效，需先更正请求域名。',
    },
  ],
  [
    'NoSuchVersion',
    {
      meaning: '该服务没有这个 API 版本。',
      causes: [
        '该版本属于其他服务。',
        '日期填写有误。版本号是日期，例如 cvm 为 2017-03-12。',
        '请求发到了其他服务的域名。',
      ],
      nextSteps: [
        '将 X-TC-Version（v1 中为 Version）与该服务的 API 文档核对。',
        '确认请求域名与版本属于同一个服务。',
      ],
      retry: '原样重试无效，需先更正版本或请求域名。',
    },
  ],
  [
    'RequestLimitExceeded',
    {
      meaning: '调用次数超过了频率限制。',
      causes: [
        '页面或循环在同一时刻发出大量请求。',
        '请求未成功时没有间隔地反复重试。',
        '同一账号的多个程序在调用同一个接口。',
      ],
      nextSteps: [
        '逐次延长间隔重试：1 秒、2 秒、4 秒。',
        '减少并发：错开请求、缓存结果，或用 Limit 加大每页数量。',
        '从错误信息或接口文档中确认频率限制。',
        '如果限制不能满足业务需要，提交工单申请提升。',
      ],
      retry: '稍后再试，逐次延长间隔：1 秒、2 秒、4 秒。',
    },
  ],
  [
    'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
    {
      meaning: '主账号在所有地域的调用次数合计超过了频率限制。',
      causes: [
        '程序同时在多个地域调用同一个接口。',
        '主账号下的多个子账号都在调用，次数合并计算。',
      ],
      nextSteps: [
        '逐次延长间隔重试：1 秒、2 秒、4 秒。',
        '改为逐个地域依次调用。',
        '确认还有谁在调用该接口，例如通过操作审计（CloudAudit）查看。',
        '如果限制不能满足业务需要，提交工单申请提升。',
      ],
      retry: '稍后再试，逐次延长间隔：1 秒、2 秒、4 秒。',
    },
  ],
  [
    'RequestLimitExceeded.IPLimitExceeded',
    {
      meaning: '来自该 IP 地址的调用次数超过了频率限制。',
      causes: [
        '该地址上的程序在同一时刻发出大量请求。',
        '多台机器共用同一个出口地址，次数合并计算。',
      ],
      nextSteps: [
        '逐次延长间隔重试：1 秒、2 秒、4 秒。',
        '减少从该地址发出的并发请求。',
        '确认还有哪些程序共用该公网 IP。',
      ],
      retry: '稍后再试，逐次延长间隔：1 秒、2 秒、4 秒。',
    },
  ],
  [
    'RequestLimitExceeded.UinLimitExceeded',
    {
      meaning: '主账号的调用次数超过了频率限制。',
      causes: [
        '该账号的某个程序在同一时刻发出大量请求。',
        '主账号下的多个子账号同时调用，次数合并计算。',
      ],
      nextSteps: [
        '逐次延长间隔重试：1 秒、2 秒、4 秒。',
        '减少并发：错开请求，或缓存结果。',
        '确认还有谁在调用该接口，例如通过操作审计（CloudAudit）查看。',
        '如果限制不能满足业务需要，提交工单申请提升。',
      ],
      retry: '稍后再试，逐次延长间隔：1 秒、2 秒、4 秒。',
    },
  ],
  [
    'RequestSizeLimitExceeded',
    {
      meaning: '请求的大小超过了 API 的限制。',
      causes: [
        '在请求体中以 Base64 发送文件，体积会增大三分之一。',
        '单次请求携带的条目过多。',
        'GET 请求超过 32 KB，或 v1 的 POST 请求体超过 1 MB。',
      ],
      nextSteps: [
        '减少单次请求的内容，其余分多次发送。',
        '如果接口支持 URL，将文件上传到 COS 后传入其 URL。',
        '使用 v3 以 POST 方式发送，最大支持 10 MB。',
      ],
      retry: '原样重试无效，需先减小请求。',
    },
  ],
  [
    'ResourceInUse',
    {
      meaning: '资源正在被使用，暂时无法执行该操作。',
      causes: [
        '该资源上的另一个操作尚未结束。',
        '该资源上绑定了其他资源。',
        '需要新建的名称或地址已被占用。',
      ],
      nextSteps: [
        '查看错误信息，确认是哪个资源、被什么占用。',
        '在该服务的控制台查看是否有操作正在进行，并等待其结束。',
        '如果绑定的资源不再需要，先解绑或删除。',
      ],
      retry: '稍后再试，逐次延长间隔，直到资源不再被占用。',
    },
  ],
  [
    'ResourceInsufficient',
    {
      meaning: '资源不足，无法满足该请求。',
      causes: [
        '该可用区中此规格的余量暂时不足。',
        '一次请求的数量超过了余量。',
        '账号的子网或地址池中没有空闲的地址。',
      ],
      nextSteps: [
        '查看错误信息，确认不足的是什么。',
        '换用其他可用区、其他规格，或减少数量。',
        '通过该服务的 Describe 类接口或购买页查看余量。',
      ],
      retry: '稍后有余量时再试。换用其他可用区或规格则无需等待。',
    },
  ],
  [
    'ResourceNotFound',
    {
      meaning: '服务找不到该资源。',
      causes: [
        '资源所在的地域与请求的地域不同。',
        'ID 填写有误，或是其他类型资源的 ID。',
        '资源属于其他账号。',
        '资源已被删除，或仍在创建中。',
      ],
      nextSteps: [
        '逐字符核对请求中的 ID。',
        '将 X-TC-Region（v1 中为 Region）与资源所在的地域核对。',
        '使用密钥所属的账号，在该服务的控制台中查找该资源。',
      ],
      retry: '更正 ID、地域或账号，或资源存在之后再试。',
    },
  ],
  [
    'ResourceUnavailable',
    {
      meaning: '资源目前不可用。',
      causes: [
        '资源正在启动或变更，或已停止、已隔离。',
        '该资源上的操作尚未结束。',
        '账号有欠费。',
      ],
      nextSteps: [
        '在该服务的控制台查看资源状态。',
        '如果有操作正在进行，等待其结束。',
        '如果资源已被隔离，在费用中心查看账单。',
      ],
      retry: '稍后再试，逐次延长间隔，直到资源恢复可用。',
    },
  ],
  [
    'ResponseSizeLimitExceeded',
    {
      meaning: '返回结果的大小超过了 API 的限制。',
      causes: ['单页请求的条目过多。', '过滤条件或时间范围过宽，匹配的数据过多。'],
      nextSteps: ['用 Limit 减小每页数量，逐页获取。', '缩小过滤条件或时间范围。'],
      retry: '原样重试无效，需减少单次获取的数据。',
    },
  ],
  [
    'ServiceUnavailable',
    {
      meaning: '服务目前无法响应。',
      causes: ['该地域的服务过载、正在维护或出现故障。'],
      nextSteps: [
        '如果接口会修改数据，在控制台或操作审计（CloudAudit）中确认是否已生效。',
        '如果接口与地域无关，换一个地域尝试。',
        '如果持续出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  [
    'UnauthorizedOperation',
    {
      meaning: '调用者没有执行该操作的权限。',
      causes: [
        '子账号或角色没有允许对该资源调用该接口的 CAM 策略。',
        '某条策略拒绝了该操作，或不满足策略的生效条件。',
        '账号没有开通该服务，或不能使用该功能。',
        '资源属于其他账号。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明被拒绝的操作和资源。',
        '在访问管理（CAM）控制台查看发起签名的子账号或角色拥有哪些策略。',
        '在该服务的控制台确认账号已开通该服务。',
        '如果没有修改策略的权限，联系账号管理员。',
      ],
      retry: '获得权限后再试。',
    },
  ],
  [
    'UnknownParameter',
    {
      meaning: '请求中有该接口不认识的参数。',
      causes: [
        '参数名拼写有误，包括大小写。',
        '参数放在了请求体中错误的层级。',
        '该参数属于其他版本或其他接口。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明参数名。',
        '对照接口文档核对参数名及其所在的层级。',
        '确认 X-TC-Version 对应的版本包含该参数。',
        '如果接口不需要该参数，将其去掉。',
      ],
      retry: '原样重试无效，需先更正参数名或去掉该参数。',
    },
  ],
  [
    'UnsupportedOperation',
    {
      meaning: '此处不支持该操作，可能与资源的类型或当前状态有关。',
      causes: [
        '资源当前的状态不允许执行该操作。',
        '该资源的类型、计费模式或版本不具备此功能。',
        '该地域不提供此功能，或未对该账号开放。',
      ],
      nextSteps: [
        '查看错误信息，以及错误码中点号之后的部分。',
        '在该服务的控制台查看资源的状态和类型。',
        '与接口文档中的使用条件核对。',
      ],
      retry: '资源进入允许该操作的状态后再试，前提是存在这样的状态。',
    },
  ],
  [
    'UnsupportedProtocol',
    {
      meaning: '请求的发送方式不被支持，API 只接受通过 HTTP(S) 发送的 GET 或 POST 请求。',
      causes: ['使用了 PUT、DELETE 等其他请求方法。', '途中的代理或重定向改变了请求方法。'],
      nextSteps: ['改用 POST 或 GET 发送。', '检查经过最后一层代理或重定向之后的请求方法。'],
      retry: '原样重试无效，需改用 POST 或 GET。',
    },
  ],
  [
    'UnsupportedRegion',
    {
      meaning: '接口不支持请求中的地域。',
      causes: [
        '该服务或该接口没有在此地域提供。',
        'X-TC-Region 填成了可用区（如 ap-guangzhou-3），而不是地域（如 ap-guangzhou）。',
        '该接口不需要地域，或只支持某个固定的地域。',
      ],
      nextSteps: [
        '从接口文档列出的地域中选择。',
        '如果接口不需要地域，去掉 X-TC-Region（v1 中为 Region）。',
      ],
      retry: '原样重试无效，需先更换地域。',
    },
  ],
];
