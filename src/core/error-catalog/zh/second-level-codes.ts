import type { CatalogText } from '../error-catalog';

// Several services use different names for the same: one text each.

const PARAMETER_REFUSED: CatalogText = {
  meaning: '某个参数不符合要求，错误码未说明是哪个参数以及原因。',
  causes: [
    '参数值的类型或格式与接口要求不同。',
    '必需的参数为空或缺失。',
    '同时传入了互斥的参数。',
  ],
  nextSteps: [
    '查看错误信息，其中通常写明参数名。',
    '对照接口文档核对所有参数。',
    '在 API Explorer 中用相同的参数调用，对比两次请求。',
  ],
  retry: '原样重试无效，需先更正参数。',
};

const VALUE_REFUSED: CatalogText = {
  meaning: '某个参数的取值不符合要求，错误码未说明是哪个参数以及原因。',
  causes: ['取值超出范围，或不在接口支持的取值之列。', '取值所指的对象在该地域或账号下不存在。'],
  nextSteps: [
    '查看错误信息，其中通常写明参数名或取值。',
    '对照接口文档核对各个取值。',
    '确认请求中的 ID 在 X-TC-Region 的地域中存在。',
  ],
  retry: '原样重试无效，需先更正取值。',
};

const NAME_REFUSED: CatalogText = {
  meaning: '请求中的某个名称不符合要求。',
  causes: ['名称为空、过长，或含有不允许的字符。', '在部分服务中，该名称已被占用。'],
  nextSteps: ['将名称与接口文档中的规则核对。', '查看错误信息，其中可能写明是哪个参数。'],
  retry: '原样重试无效，需先更换名称。',
};

const FAULT_INSIDE: CatalogText = {
  meaning: '服务内部出错，错误码未说明具体原因。',
  causes: ['服务内部出现故障或过载，可能会自行恢复。'],
  nextSteps: [
    '如果接口会修改数据，在控制台或操作审计（CloudAudit）中确认是否已生效。',
    '如果再次出现，提交工单并附上 RequestId。',
  ],
};

const DATABASE_FAULT: CatalogText = {
  meaning: '服务内部的数据库操作未成功。',
  causes: ['服务所用的数据库出现故障或过载，可能会自行恢复。'],
  nextSteps: [
    '如果接口会修改数据，在控制台或操作审计（CloudAudit）中确认是否已生效。',
    '如果该服务本身就是数据库服务，查看实例的状态。',
    '如果再次出现，提交工单并附上 RequestId。',
  ],
};

const REASON_UNKNOWN: CatalogText = {
  meaning: '操作未成功，错误码表示原因未知。',
  causes: ['出现了服务没有单独定义错误码的情况。'],
  nextSteps: [
    '查看错误信息，其中可能有比错误码更多的内容。',
    '如果接口会修改数据，确认是否已生效。',
    '如果再次出现，提交工单并附上 RequestId。',
  ],
};

const NO_PERMISSION: CatalogText = {
  meaning: '调用者没有调用该接口或操作该资源的权限。',
  causes: [
    '子账号或角色没有允许对该资源调用该接口的 CAM 策略。',
    '某条策略拒绝了该操作，或不满足策略的生效条件。',
    '资源属于其他账号。',
  ],
  nextSteps: [
    '查看错误信息，其中通常写明被拒绝的操作和资源。',
    '在访问管理（CAM）控制台查看发起签名的子账号或角色拥有哪些策略。',
    '如果没有修改策略的权限，联系账号管理员。',
  ],
  retry: '获得权限后再试。',
};

const BALANCE_TOO_LOW: CatalogText = {
  meaning: '账号余额不足，无法执行该操作。',
  causes: [
    '账号余额低于该操作所需的费用。',
    '其他订单冻结了部分余额，或账号有欠费。',
    '预付费的资源包已用完。',
  ],
  nextSteps: ['在费用中心查看余额并充值。', '如果使用的是子账号，联系主账号的所有者。'],
  retry: '充值后再试。',
};

const NOT_FOUND: CatalogText = {
  meaning: '服务找不到该资源。',
  causes: [
    '资源所在的地域与请求的地域不同。',
    'ID 或名称填写有误，或属于其他类型的资源。',
    '资源属于其他账号，或已被删除。',
  ],
  nextSteps: [
    '逐字符核对请求中的 ID 或名称。',
    '将 X-TC-Region（v1 中为 Region）与资源所在的地域核对。',
    '使用密钥所属的账号，在该服务的控制台中查找该资源。',
  ],
  retry: '更正 ID、地域或账号，或资源存在之后再试。',
};

/** All `A.B` codes that six or more services share and that are not common, explained in Chinese. */
export const secondLevelCodes: readonly (readonly [code: string, text: CatalogText])[] = [
  ['FailedOperation.BalanceInsufficient', BALANCE_TOO_LOW],
  [
    'FailedOperation.ImageDecodeFailed',
    {
      meaning: '服务无法解码该图片。',
      causes: [
        '数据不是图片，或图片格式不被接口支持。',
        'Base64 内容不完整，或开头仍带有 data:image 前缀。',
        'URL 指向的是网页，而不是图片。',
      ],
      nextSteps: [
        '解码 Base64 内容或打开 URL，确认图片可以显示。',
        '将图片格式与接口文档支持的格式核对。',
        '将图片另存为 JPG 或 PNG 后重新发送。',
      ],
      retry: '原样重试无效，需更换图片或其编码。',
    },
  ],
  [
    'FailedOperation.ImageDownloadError',
    {
      meaning: '服务无法从请求中的 URL 下载图片。',
      causes: ['URL 无法从公网访问，或需要登录。', '链接已过期。', '图片所在的服务器响应过慢。'],
      nextSteps: [
        '在无痕窗口中打开该 URL，确认任何人都能下载。',
        '将图片上传到 COS 后使用其 URL，或改用 Base64 发送图片。',
      ],
      retry: '确保 URL 可以下载后再试。',
    },
  ],
  [
    'FailedOperation.ImageResolutionExceed',
    {
      meaning: '图片的分辨率超过了接口的上限。',
      causes: ['直接使用了相机或扫描仪的原图。'],
      nextSteps: ['在接口文档中查看分辨率的上限。', '发送前缩小图片。'],
      retry: '原样重试无效，需先缩小图片。',
    },
  ],
  [
    'FailedOperation.ImageSizeExceed',
    {
      meaning: '图片数据的大小超过了接口的上限。',
      causes: ['上限针对 Base64 内容，其体积比原文件大三分之一。', '图片没有压缩。'],
      nextSteps: [
        '在接口文档中查看大小的上限。',
        '发送前压缩或缩小图片。',
        '如果接口支持 URL，查看其上限是否更高。',
      ],
      retry: '原样重试无效，需先减小图片。',
    },
  ],
  ['FailedOperation.InnerError', FAULT_INSIDE],
  ['FailedOperation.InsufficientBalance', BALANCE_TOO_LOW],
  [
    'FailedOperation.RequestTimeout',
    {
      meaning: '服务没有在规定时间内完成该请求。',
      causes: ['服务目前繁忙。', '请求的处理量较大，例如文件较大或文本较长。'],
      nextSteps: [
        '如果接口会修改数据，确认是否已生效。',
        '减少单次请求的内容。',
        '如果再次出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  [
    'FailedOperation.RpcFail',
    {
      meaning: '服务内部各部分之间的调用未成功。',
      causes: ['服务内部出现故障或过载，可能会自行恢复。'],
      nextSteps: [
        '如果接口会修改数据，确认是否已生效。',
        '如果再次出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  ['FailedOperation.ServerError', FAULT_INSIDE],
  ['FailedOperation.SystemError', FAULT_INSIDE],
  [
    'FailedOperation.Timeout',
    {
      meaning: '操作耗时超过了服务的等待时间。',
      causes: ['操作的处理量较大，例如检索很长的时间范围。', '服务或其依赖的系统目前较慢。'],
      nextSteps: [
        '如果接口会修改数据，确认是否已生效。',
        '减少单次请求的范围，例如缩短时间范围。',
        '如果再次出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  ['FailedOperation.UnKnowError', REASON_UNKNOWN],
  ['FailedOperation.Unknown', REASON_UNKNOWN],
  ['InternalError.DBError', DATABASE_FAULT],
  ['InternalError.DBOperationError', DATABASE_FAULT],
  ['InternalError.DbOperationFailed', DATABASE_FAULT],
  [
    'InternalError.GetRoleError',
    {
      meaning: '服务无法获取该请求所需的 CAM 角色。',
      causes: [
        '角色不存在，或角色名称、ARN 填写有误。',
        '账号没有授予该服务所需的服务角色。',
        '服务内部出现故障，可能会自行恢复。',
      ],
      nextSteps: [
        '在访问管理（CAM）控制台的“角色”中确认角色存在，以及谁可以扮演该角色。',
        '在该服务的控制台查看是否提示需要授权。',
        '如果角色没有问题，将 RequestId 提供给腾讯云技术支持。',
      ],
    },
  ],
  ['InternalError.InternalError', FAULT_INSIDE],
  [
    'InternalError.ListInstancesError',
    {
      meaning: '服务在内部查询实例时出错。',
      causes: ['服务内部出现故障或过载，可能会自行恢复。'],
      nextSteps: [
        '确认请求中的实例 ID 在该地域中存在。',
        '如果再次出现，提交工单并附上 RequestId。',
      ],
    },
  ],
  ['InternalError.System', FAULT_INSIDE],
  ['InternalError.SystemError', FAULT_INSIDE],
  ['InternalError.Unknown', FAULT_INSIDE],
  ['InternalError.UnknownError', FAULT_INSIDE],
  ['InvalidParameter.InvalidParameter', PARAMETER_REFUSED],
  ['InvalidParameter.InvalidParameterError', PARAMETER_REFUSED],
  [
    'InvalidParameter.MissingParameter',
    {
      meaning: '请求缺少接口必需的参数。',
      causes: ['没有传入该参数，或生成请求的代码中该值为空。', '参数名拼写有误，包括大小写。'],
      nextSteps: ['查看错误信息，其中通常写明参数名。', '将实际发送的参数名与接口文档核对。'],
      retry: '原样重试无效，需先补充参数。',
    },
  ],
  ['InvalidParameter.Name', NAME_REFUSED],
  ['InvalidParameter.ParamError', PARAMETER_REFUSED],
  ['InvalidParameter.ParameterError', PARAMETER_REFUSED],
  [
    'InvalidParameter.PermissionDenied',
    {
      meaning: '与错误码的前半部分不同，这是权限问题：调用者没有权限执行该操作。',
      causes: ['子账号或角色没有允许对该资源调用该接口的 CAM 策略。', '资源属于其他账号。'],
      nextSteps: [
        '查看错误信息，其中可能写明被拒绝的内容。',
        '在访问管理（CAM）控制台查看发起签名的子账号或角色拥有哪些策略。',
        '如果没有修改策略的权限，联系账号管理员。',
      ],
      retry: '获得权限后再试。',
    },
  ],
  [
    'InvalidParameterValue.Description',
    {
      meaning: '请求中的描述不符合要求。',
      causes: ['描述过长，或含有不允许的字符。'],
      nextSteps: ['与接口文档规定的长度和字符核对。', '如果接口不要求描述，去掉后再发送。'],
      retry: '原样重试无效，需先修改描述。',
    },
  ],
  [
    'InvalidParameterValue.ImageEmpty',
    {
      meaning: '请求中没有图片。',
      causes: ['图片的 Base64 内容和 URL 都没有传入。', '参数存在但为空，例如文件尚未读取完成。'],
      nextSteps: ['查看实际发送的参数，确认其中有图片。', '将图片参数的名称与接口文档核对。'],
      retry: '原样重试无效，需在请求中带上图片。',
    },
  ],
  [
    'InvalidParameterValue.InvalidContent',
    {
      meaning: '请求中的内容不符合要求。',
      causes: ['内容为空：数据和 URL 都没有传入。', '内容的编码或结构与接口要求不同。'],
      nextSteps: ['查看实际发送的参数，确认其中有内容。', '将内容的编码和结构与接口文档核对。'],
      retry: '原样重试无效，需先更正内容。',
    },
  ],
  [
    'InvalidParameterValue.InvalidFilter',
    {
      meaning: '请求中的某个过滤条件不符合要求。',
      causes: ['接口不支持这个名称的过滤条件。', '过滤条件缺少取值，或格式有误。'],
      nextSteps: [
        '将过滤条件的名称与接口文档中的列表核对。',
        '逐个去掉过滤条件，找出有问题的一个。',
      ],
      retry: '原样重试无效，需先更正过滤条件。',
    },
  ],
  ['InvalidParameterValue.InvalidParameter', VALUE_REFUSED],
  ['InvalidParameterValue.InvalidParameterValue', VALUE_REFUSED],
  ['InvalidParameterValue.InvalidParameterValueError', VALUE_REFUSED],
  [
    'InvalidParameterValue.LimitExceeded',
    {
      meaning: '某个取值或取值的个数超过了接口的上限。',
      causes: [
        '列表中的条目超过了单次请求的上限。',
        'Limit 等数值超过了允许的最大值。',
        '文本超过了允许的长度。',
      ],
      nextSteps: [
        '查看错误信息，其中通常写明参数名或上限。',
        '在接口文档中查看允许的最大值。',
        '拆分成多次较小的请求。',
      ],
      retry: '原样重试无效，需减少取值的个数或大小。',
    },
  ],
  ['InvalidParameterValue.Name', NAME_REFUSED],
  [
    'InvalidParameterValue.NoFaceInPhoto',
    {
      meaning: '服务没有在图片中检测到人脸。',
      causes: ['人脸过小、侧向、被遮挡或模糊。', '图片被旋转、过暗，或不是想要发送的图片。'],
      nextSteps: ['查看实际发送的图片。', '换用光线充足、只有一张清晰正脸的图片。'],
      retry: '原样重试无效，需更换图片。',
    },
  ],
  ['InvalidParameterValue.ParameterValueError', VALUE_REFUSED],
  [
    'InvalidParameterValue.Range',
    {
      meaning: '某个取值超出了接口允许的范围。',
      causes: ['数值过小或过大，或文本过短或过长。'],
      nextSteps: ['查看错误信息，其中通常写明参数名或范围。', '在接口文档中查看允许的范围。'],
      retry: '原样重试无效，需改用范围内的取值。',
    },
  ],
  [
    'InvalidParameterValue.TooLong',
    {
      meaning: '某个取值超过了接口允许的长度。',
      causes: ['名称、描述或其他文本的字符数或字节数过多。'],
      nextSteps: [
        '查看错误信息，其中通常写明参数名。',
        '在接口文档中查看长度上限，以及是否按字节计算。',
      ],
      retry: '原样重试无效，需先缩短取值。',
    },
  ],
  [
    'InvalidParameterValue.Type',
    {
      meaning: 'Type 一类参数的取值不符合要求。',
      causes: ['接口没有这个类型，或在此处不提供该类型。'],
      nextSteps: [
        '将取值与接口文档中的列表核对，注意大小写。',
        '查看错误信息，其中可能写明是哪个参数。',
      ],
      retry: '原样重试无效，需先更换类型。',
    },
  ],
  [
    'InvalidParameterValue.UrlIllegal',
    {
      meaning: '请求中的 URL 格式不被服务接受。',
      causes: [
        'URL 缺少 http:// 或 https://，或前后带有空格。',
        'URL 中的字符（如中文）没有做 URL 编码。',
      ],
      nextSteps: ['查看实际发送的 URL，并在浏览器中打开。', '对 URL 的路径和查询参数做 URL 编码。'],
      retry: '原样重试无效，需先更正 URL。',
    },
  ],
  [
    'ResourceNotFound.InstanceNotFound',
    {
      meaning: '服务找不到该 ID 对应的实例。',
      causes: [
        '实例所在的地域与请求的地域不同。',
        'ID 填写有误，或是其他服务的 ID。',
        '实例属于其他账号，或已被销毁。',
      ],
      nextSteps: [
        '逐字符核对请求中的实例 ID。',
        '将 X-TC-Region（v1 中为 Region）与实例所在的地域核对。',
        '使用密钥所属的账号，在该服务的控制台中查找该实例。',
      ],
      retry: '更正 ID、地域或账号后再试。',
    },
  ],
  ['ResourceNotFound.NotFound', NOT_FOUND],
  ['ResourceNotFound.ResourceNotFound', NOT_FOUND],
  [
    'ResourceNotFound.UserNotExist',
    {
      meaning: '服务中没有该请求所涉及的用户。',
      causes: [
        '用户 ID 或名称填写有误，或用户已被删除。',
        '用户属于其他账号。',
        '在部分服务中指的是账号本身：账号没有开通该服务。',
      ],
      nextSteps: [
        '核对请求中的用户 ID 或名称。',
        '使用密钥所属的账号，在该服务的控制台中查找该用户。',
        '如果请求没有指定用户，确认账号已开通该服务。',
      ],
      retry: '用户存在，或更正用户之后再试。',
    },
  ],
  [
    'ResourceUnavailable.Delivering',
    {
      meaning: '账号在该服务中购买的资源仍在发货。',
      causes: ['刚刚开通服务，或刚刚购买资源包。'],
      nextSteps: [
        '等待几分钟。',
        '在该服务的控制台确认已开通。',
        '如果持续出现，将 RequestId 提供给腾讯云技术支持。',
      ],
      retry: '稍后再试，等待发货完成。',
    },
  ],
  [
    'ResourceUnavailable.Freeze',
    {
      meaning: '账号已被冻结，无法使用该服务。',
      causes: ['账号有欠费，或受到腾讯云的限制。'],
      nextSteps: [
        '在费用中心查看是否有欠费。',
        '在控制台的消息中心查看通知。',
        '如果都没有说明原因，咨询腾讯云技术支持。',
      ],
      retry: '账号解冻后再试。',
    },
  ],
  [
    'ResourceUnavailable.InArrears',
    {
      meaning: '账号已欠费，无法使用该服务。',
      causes: ['产生费用时余额不足以支付。', '预付费的资源包用完后，后续费用没有支付。'],
      nextSteps: [
        '在费用中心查看欠费金额并支付。',
        '如果使用的是子账号，联系主账号的所有者。',
        '在该服务的控制台确认已恢复使用。',
      ],
      retry: '支付欠费且服务恢复后再试。',
    },
  ],
  [
    'ResourceUnavailable.InstanceStatusAbnormal',
    {
      meaning: '实例当前的状态不允许执行该操作。',
      causes: ['实例上有其他操作正在进行。', '实例已停止、已隔离，或仍在创建中。'],
      nextSteps: [
        '在该服务的控制台查看实例状态。',
        '如果有操作正在进行，等待其结束。',
        '如果状态一直不变，将 RequestId 提供给腾讯云技术支持。',
      ],
      retry: '稍后再试，逐次延长间隔，直到实例状态允许该操作。',
    },
  ],
  ['ResourceUnavailable.LowBalance', BALANCE_TOO_LOW],
  [
    'ResourceUnavailable.NotExist',
    {
      meaning: '服务没有找到该账号的计费信息。',
      causes: ['账号没有开通该服务。', '密钥所属的账号与开通服务的账号不同。'],
      nextSteps: ['在该服务的控制台确认该账号已开通。', '确认密钥属于哪个账号。'],
      retry: '开通服务后再试。',
    },
  ],
  [
    'ResourceUnavailable.Recover',
    {
      meaning: '账号在该服务中的资源已被回收。',
      causes: ['资源包到期，或欠费时间过长。'],
      nextSteps: [
        '在该服务的控制台查看账号还有哪些资源。',
        '在费用中心查看是否有欠费。',
        '重新开通服务或购买资源包。',
      ],
      retry: '账号重新拥有该服务后再试。',
    },
  ],
  [
    'ResourceUnavailable.StopUsing',
    {
      meaning: '该账号的此项服务已停止。',
      causes: ['账号有欠费。', '有人在控制台停用了该服务。'],
      nextSteps: ['在费用中心查看是否有欠费。', '在该服务的控制台查看能否重新启用。'],
      retry: '该账号的服务恢复后再试。',
    },
  ],
  [
    'ResourcesSoldOut.ChargeStatusException',
    {
      meaning: '与错误码的前半部分不同，这是计费问题：账号的计费状态异常。',
      causes: ['账号有欠费。', '没有开通该服务，或资源包已用完。'],
      nextSteps: ['在费用中心查看是否有欠费。', '在该服务的控制台确认已开通，并查看资源包的余量。'],
      retry: '账号的计费状态恢复正常后再试。',
    },
  ],
  ['UnauthorizedOperation.CamNoAuth', NO_PERMISSION],
  ['UnauthorizedOperation.NoPermission', NO_PERMISSION],
  ['UnauthorizedOperation.PermissionDenied', NO_PERMISSION],
  [
    'UnauthorizedOperation.Unauthorized',
    {
      meaning: '该账号无权调用此接口。',
      causes: [
        '账号没有开通该服务。',
        '资源包已用完或已过期，或账号有欠费。',
        '发起签名的子账号或角色不能调用该接口。',
      ],
      nextSteps: [
        '在该服务的控制台确认已开通，并查看资源包的余量。',
        '在费用中心查看是否有欠费。',
        '在访问管理（CAM）控制台查看发起签名的子账号或角色拥有哪些策略。',
      ],
      retry: '账号可以调用该接口后再试。',
    },
  ],
  ['UnauthorizedOperation.UnauthorizedOperation', NO_PERMISSION],
];
