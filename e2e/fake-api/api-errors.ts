import type { ApiError } from './api-error';

/**
 * Error codes of API 3.0 with the words the real API uses for them.
 * Codes: the common list, https://www.tencentcloud.com/document/api/1139/46099.
 * Seen in the field: secretIdNotFound, signatureExpire, signatureFailure, unauthorized, rateLimit,
 * missingParameter, missingHeader, unknownParameter, invalidParameterValue, bodyNotJson,
 * instanceNotFound (hashicorp/packer#10396). The other texts are our own wording.
 */
export const apiErrors = {
  invalidAuthorization: () =>
    apiError(
      'AuthFailure.InvalidAuthorization',
      'The request header `Authorization` is invalid.',
      '请求头部的 `Authorization` 不符合腾讯云标准。',
    ),
  secretIdNotFound: () =>
    apiError(
      'AuthFailure.SecretIdNotFound',
      'The SecretId is not found, please ensure that your SecretId is correct.',
      'SecretId不存在，请输入正确的密钥。',
    ),
  signatureFailure: () =>
    apiError(
      'AuthFailure.SignatureFailure',
      'The provided credentials could not be validated. Please check your signature is correct.',
      '请求签名验证失败，请检查您的签名计算是否正确。',
    ),
  signatureTooBig: () =>
    apiError(
      'AuthFailure.SignatureFailure',
      'The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.',
      '请求签名验证失败，请求包超过限制大小，请使用新的签名方法 `TC3-HMAC-SHA256`。',
    ),
  signatureExpire: (serverTimeS: number) =>
    apiError(
      'AuthFailure.SignatureExpire',
      `Signature expired. Please use local time and enable NTP service for time synchronization to avoid a deviation between \`Timestamp\` and the server time ${serverTimeS}.`,
      `签名过期，请使用本地时间并开启NTP服务，避免 \`Timestamp\` 与服务器时间 ${serverTimeS} 存在偏差。`,
    ),
  tokenFailure: () =>
    apiError(
      'AuthFailure.TokenFailure',
      'The provided token is invalid or has expired.',
      'Token 无效或已过期。',
    ),
  missingHeader: (name: string) =>
    apiError(
      'MissingParameter',
      `The request header is missing a required common parameter \`${name}\`.`,
      `请求头部缺少必传的公共参数 \`${name}\`。`,
    ),
  missingParameter: (name: string) =>
    apiError(
      'MissingParameter',
      `The request is missing a required parameter \`${name}\`.`,
      `请求缺少必传参数 \`${name}\` 。`,
    ),
  unknownParameter: (name: string) =>
    apiError(
      'UnknownParameter',
      `The parameter \`${name}\` is not recognized.`,
      `未定义参数 \`${name}\`。`,
    ),
  bodyNotJson: () =>
    apiError(
      'InvalidParameter',
      'The request content not valid json format for specified content-type=application/json.',
      '请求内容不是合法的 JSON 格式。',
    ),
  invalidRequest: () =>
    apiError(
      'InvalidRequest',
      'The multipart/form-data body is not valid.',
      'multipart/form-data 格式的请求体不合法。',
    ),
  wrongType: (name: string) =>
    apiError(
      'InvalidParameter',
      `The value type of parameter \`${name}\` is not valid.`,
      `参数 \`${name}\` 的类型不正确。`,
    ),
  invalidParameterValue: (name: string) =>
    apiError(
      'InvalidParameterValue',
      `A value specified in ${name} is not valid, is unsupported, or cannot be used.`,
      `参数 ${name} 的取值不正确。`,
    ),
  wrongContentHash: () =>
    apiError(
      'InvalidParameterValue',
      'The value specified in `X-TC-Content-SHA256` is not correct.',
      '`X-TC-Content-SHA256` 的取值不正确。',
    ),
  invalidAction: (action: string) =>
    apiError(
      'InvalidAction',
      `The action \`${action}\` does not exist.`,
      `接口 ${action} 不存在。`,
    ),
  noSuchVersion: (version: string) =>
    apiError(
      'NoSuchVersion',
      `The version \`${version}\` does not exist.`,
      `接口版本 ${version} 不存在。`,
    ),
  noSuchProduct: (service: string) =>
    apiError('NoSuchProduct', `The product \`${service}\` does not exist.`, '产品不存在。'),
  unsupportedRegion: (region: string) =>
    apiError(
      'UnsupportedRegion',
      `The API does not support the region \`${region}\`.`,
      `接口不支持所传地域 ${region}。`,
    ),
  unsupportedProtocol: () =>
    apiError(
      'UnsupportedProtocol',
      'HTTP(S) request protocol error; only GET and POST requests are supported.',
      'HTTP(S)请求协议错误，只支持 GET 和 POST 请求。',
    ),
  requestTooBig: () =>
    apiError(
      'RequestSizeLimitExceeded',
      'The request size exceeds the upper limit.',
      '请求包超过限制大小。',
    ),
  rateLimit: (times: number, limit: number) =>
    apiError(
      'RequestLimitExceeded',
      `Your current request times equals to \`${times}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
      `您当前每秒请求 \`${times}\` 次，超过了每秒频率上限 \`${limit}\` 次，请降低调用频率。`,
    ),
  unauthorized: (requestId: string, operation: string, resource: string) => {
    const detail = `[request id:${requestId}]you are not authorized to perform operation (${operation})\nresource (${resource}) has no permission\n`;
    return apiError('UnauthorizedOperation', detail, `操作未授权，请检查CAM策略。[${detail}]`);
  },
  instanceNotFound: (instanceId: string) =>
    apiError(
      'InvalidInstanceId.NotFound',
      `The specified instance ID \`['${instanceId}']\` is not found.`,
      `实例 \`['${instanceId}']\` 不存在。`,
    ),
  dryRun: () =>
    apiError(
      'DryRunOperation',
      'DryRun operation, which means the request will succeed, but an unnecessary DryRun parameter is passed in.',
      'DryRun 操作，代表请求将会是成功的，只是多传了 DryRun 参数。',
    ),
  serviceNotActivated: () =>
    apiError(
      'FailedOperation.ServiceNotActivated',
      'The service is not activated. Activate it in the console first.',
      '服务尚未开通，请先在控制台开通。',
    ),
  internalError: () =>
    apiError(
      'InternalError',
      'An internal error has occurred. Retry your request, and contact us if the problem persists.',
      '内部错误，请稍后重试。',
    ),
} as const;

function apiError(code: string, english: string, chinese: string): ApiError {
  return { code, messages: { 'en-US': english, 'zh-CN': chinese } };
}
